"""Databases of the schemas that were released, as SQL text: so that each of them can be opened for ever after.

`python -m tests.store.released DB` writes the text of a database to `schemas/`, under the name of its last migration.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

SCHEMAS = Path(__file__).parent / "schemas"


def build(schema: Path, target: Path) -> None:
    """Make the database that a file of `schemas/` holds."""
    with closing(sqlite3.connect(target)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript(schema.read_text(encoding="utf-8"))


def dump(db: sqlite3.Connection) -> Iterator[str]:
    """The statements that make the database again. The index of words is filled by its triggers."""
    made = (
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'claim_fts_%' ORDER BY rowid"
    )
    objects = db.execute(made).fetchall()
    yield from (f"{sql};" for _, _, sql in objects)
    for kind, table, _ in objects:
        if kind == "table" and table != "claim_fts":
            for row in db.execute(f'SELECT * FROM "{table}"'):
                yield f"""INSERT INTO "{table}" VALUES ({", ".join(map(_literal, row))});"""


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    return repr(value) if isinstance(value, int | float) else "'" + str(value).replace("'", "''") + "'"


def main(path: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        (last,) = db.execute("SELECT name FROM _sqlite_migrations ORDER BY id DESC LIMIT 1").fetchone()
        (SCHEMAS / f"{last}.sql").write_text("\n".join(dump(db)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
