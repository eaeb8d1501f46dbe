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


MOST = 2_000  # texts whose run is loaded for the profiles; those of an archive are in its report


def sources(db: Annotated[str | None, typer.Option(help=DB_HELP)] = None) -> None:
    """List every text that is held, by source: its day, title and place, and when its bytes were read."""
    from audit.cli import show
    from audit.store.database import opened

    place = database(db)
    if not Path(place).is_file():
        raise StoreError(f"{place}: no such database: run `audit add` or `audit run` first")
    with opened(place) as store:
        every = list(store.sources()) if store else []
        known = _profiles(place) if len(every) <= MOST else {}
        for name, held in groupby(every, key=lambda one: one.source):
            texts = list(held)
            typer.echo(show.printable(f"{name}  ({show.count(len(texts), 'text')})"))
            for sentence in known.get(name, ()):
                typer.echo(show.printable(f"  {sentence}"))
            for one in texts:
                typer.echo(show.printable(_line(one)))


def _profiles(place: str) -> dict[str, tuple[str, ...]]:
    """What the latest run says of each source, in sentences; nothing before the first run."""
    from audit.pipeline import latest
    from audit.sources.words import told

    try:
        return {row.name: tuple(told(row)) for row in latest(place).sources}
    except StoreError:
        return {}


def _line(one: Origin) -> str:
    day = (one.published or "no date")[:10]
    where = "  ".join(part for part in (one.path, one.url) if part)
    return f"  {day:<10}  {one.title or '(no title)'}  {where}  read {one.retrieved[:16]}  sha256 {one.sha256[:12]}"
