"""Where the database stands when nobody names one."""

from __future__ import annotations

from pathlib import Path

from audit.errors import StoreError

DB_HELP = "The database. In a checkout db/audit.db, otherwise in your data folder."


def database(named: str | None) -> str:
    """The file named with --db; else db/audit.db of the checkout that the package stands in; else the user's
    data folder."""
    if named:
        return named
    checkout = Path(__file__).resolve().parents[2]
    if (checkout / "pyproject.toml").is_file() and (checkout / "db").is_dir():
        return str(checkout / "db" / "audit.db")
    from platformdirs import user_data_dir

    return str(Path(user_data_dir("audit", appauthor=False)) / "audit.db")


def kept(named: str | None) -> str:
    """As `database`, for a command that reads what runs kept. Raises `StoreError` where there is none."""
    place = database(named)
    if not Path(place).is_file():
        raise StoreError(f"{place}: no such database: run `audit run` first")
    return place
