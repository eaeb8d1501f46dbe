"""`audit add`: take in texts and keep them, without judging anything."""

from __future__ import annotations

from typing import Annotated

import typer

from audit.cli.place import DB_HELP, database
from audit.cli.run import JOBS_HELP, PATHS_HELP
from audit.errors import InputError


def add(
    paths: Annotated[list[str], typer.Argument(help=PATHS_HELP)],
    *,
    online: Annotated[bool, typer.Option("--online", help="Fetch the addresses that are named.")] = False,
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
    jobs: Annotated[int | None, typer.Option(min=1, help=JOBS_HELP)] = None,
) -> None:
    """Take in texts: their bytes and their text are kept; nothing is judged. A later run reads no file again."""
    from audit import pipeline
    from audit.cli import show
    from audit.store.database import opened

    place = database(db)
    with show.stoppable(place) as tell, opened(place) as store:
        taken = pipeline.take_in(paths, store=store, tell=tell, online=online, jobs=jobs, analysed=False)
    show.problems(taken.problems)
    if not taken.items:
        raise InputError("audit add", "nothing could be read")
    typer.echo(f"audit: {show.count(len(taken.items), 'text')} kept in {place}", err=True)
