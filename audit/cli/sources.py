"""`audit sources`: what is held, and where it is from."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from audit.cli.place import DB_HELP, database
from audit.errors import StoreError

if TYPE_CHECKING:
    from audit.store.documents import Origin


def sources(db: Annotated[str | None, typer.Option(help=DB_HELP)] = None) -> None:
    """List every text that is held, by source: its day, title and place, and when its bytes were read."""
    from audit.cli import show
    from audit.store.database import opened

    place = database(db)
    if not Path(place).is_file():
        raise StoreError(f"{place}: no such database: run `audit add` or `audit run` first")
    with opened(place) as store:
        for name, held in groupby(store.sources() if store else (), key=lambda one: one.source):
            texts = list(held)
            typer.echo(show.printable(f"{name}  ({show.count(len(texts), 'text')})"))
            for one in texts:
                typer.echo(show.printable(_line(one)))


def _line(one: Origin) -> str:
    day = (one.published or "no date")[:10]
    where = "  ".join(part for part in (one.path, one.url) if part)
    return f"  {day:<10}  {one.title or '(no title)'}  {where}  read {one.retrieved[:16]}  sha256 {one.sha256[:12]}"
