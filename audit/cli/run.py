"""`audit run`: audit files and folders, print what matters, keep every verdict."""

from __future__ import annotations

import enum
from typing import Annotated

import typer

from audit.cli.place import DB_HELP, database
from audit.errors import InputError


class Format(enum.StrEnum):
    """How the result is printed."""

    text = "text"
    json = "json"


class Gate(enum.StrEnum):
    """The severity from which findings end the run with exit code 1."""

    error = "error"
    warning = "warning"
    notice = "notice"
    never = "never"


def run(
    paths: Annotated[list[str] | None, typer.Argument(help="Files and folders: .txt, .md, .html.")] = None,
    draft: Annotated[str | None, typer.Option(help="The draft: its claims are looked up in the other texts.")] = None,
    against: Annotated[list[str] | None, typer.Option(help="A source for the draft; may be given again.")] = None,
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
    format: Annotated[Format, typer.Option(help="How the result is printed.")] = Format.text,
    gate: Annotated[Gate, typer.Option(help="From which severity the exit code is 1.")] = Gate.error,
) -> None:
    """Audit texts: against one another, or a draft against its sources."""
    from audit import pipeline
    from audit.cli import show
    from audit.report.json import dumps
    from audit.store.database import opened

    named = [*(paths or []), *(against or [])]
    if not named and not draft:
        raise InputError("audit run", "name files or folders, or a draft with --draft")
    with opened(database(db)) as store, show.progress() as tell:
        result = pipeline.run(named, draft=draft, store=store, progress=tell)
    for line in result.problems:
        typer.echo(f"audit: {line}", err=True)
    if not result.documents:
        raise InputError("audit run", "nothing could be read")
    if format is Format.json:
        typer.echo(dumps(result), nl=False)
    else:
        show.summary(result)
    if show.reaches(result, gate.value):
        raise typer.Exit(1)
