"""`audit db`: look after the database: check it, copy it, pack it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from audit.cli.place import DB_HELP, database
from audit.errors import StoreError

if TYPE_CHECKING:
    from audit.store.database import Store

app = typer.Typer(help="Look after the database.", no_args_is_help=True)
Db = Annotated[str | None, typer.Option(help=DB_HELP)]


@app.command("check")
def check(db: Db = None) -> None:
    """Read the whole database: pages, keys, bytes and words. Exit code 1 where something is wrong, one line each."""
    found = 0
    with _there(db) as (place, store):
        for line in store.damage():
            found += 1
            typer.echo(f"{place}: {line}")
    if found:
        raise typer.Exit(1)
    typer.echo(f"{place}: sound")


@app.command("backup")
def backup(target: Annotated[str, typer.Argument(help="The file to write.")], db: Db = None) -> None:
    """Copy the database to a file, also while a run is writing to it. The copy is there whole or not at all."""
    with _there(db) as (_, store):
        store.copy(target)
    typer.echo(f"audit: wrote {target}", err=True)


@app.command("vacuum")
def vacuum(db: Db = None) -> None:
    """Give back the room of what was deleted."""
    with _there(db) as (place, store):
        before = Path(place).stat().st_size
        store.pack()
    typer.echo(f"audit: {place}: {before:,} bytes before, {Path(place).stat().st_size:,} now", err=True)


@contextmanager
def _there(db: str | None) -> Iterator[tuple[str, Store]]:
    """The database that is there: none is made."""
    from audit.store.database import opened

    place = database(db)
    if not Path(place).is_file():
        raise StoreError(f"{place}: no such database: run `audit run` first")
    with opened(place) as store:
        assert store is not None  # a path was named
        yield place, store
