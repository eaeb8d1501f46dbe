"""`audit known`: the known errors, and whether the audit still finds each of them."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(help="Known errors: past mistakes that every audit must find again.", no_args_is_help=True)


@app.command("check", short_help="Say where each known error was found again.")
def check(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Texts to look in; the specimens where none are named.")
    ] = None,
) -> None:
    """Audit the specimens, or the texts named, and say of each known error where it was found, or that it was not."""
    from audit.facts.known import report
    from audit.pipeline import known_errors

    rows = known_errors(paths or [])
    typer.echo(report(rows))
    if any(not row.found for row in rows if row.expected):
        raise typer.Exit(1)
