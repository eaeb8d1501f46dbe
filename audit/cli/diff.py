"""`audit diff`: what changed from one run to another."""

from __future__ import annotations

from typing import Annotated

import typer

from audit.cli.place import DB_HELP, kept

RUN_HELP = 'A run: its number, the head of its id, "latest" or "previous".'


def diff(
    before: Annotated[str, typer.Argument(help=RUN_HELP)] = "previous",
    after: Annotated[str, typer.Argument(help=RUN_HELP)] = "latest",
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
    runs: Annotated[bool, typer.Option("--runs", help="List the runs that are kept, and stop.")] = False,
) -> None:
    """Print what the later run says that the earlier did not, what is gone, and what is said differently.

    Exit code 0: nothing is new; 1: a finding is new or worse; 2: the runs could not be compared.
    """
    from audit.report.compare import compare, lines, listing, worse
    from audit.store import history

    place = kept(db)
    known = history.runs(place)
    if runs:
        typer.echo("\n".join(listing(known)))
        return
    old, new = (history.said(place, history.find(known, name)) for name in (before, after))
    findings, claims = (compare(a, b) for a, b in zip(old, new, strict=True))
    typer.echo("\n".join(lines(findings, claims)))
    if worse(findings):
        raise typer.Exit(1)
