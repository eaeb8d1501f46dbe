"""`audit facts`: the reference facts: import a table, list what is known, show one row."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

app = typer.Typer(help="Reference facts: those that ship, and those you import.", no_args_is_help=True)


@app.command("import")
def import_(
    file: Annotated[str, typer.Argument(help="CSV, TSV, JSON or TOML; or a download of GTI, ACLED, UCDP, World Bank.")],
    edition: Annotated[str, typer.Option(help="The edition, where the file does not say it.")] = "",
    address: Annotated[str, typer.Option(help="Where the file was found, where it does not say it.")] = "",
    retrieved: Annotated[str, typer.Option(help="The day it was retrieved; today where the file is silent.")] = "",
) -> None:
    """Import every fact of FILE, or none: one row that is not sound, and nothing is changed."""
    from audit.facts.taken import take

    given = {"edition": edition, "address": address, "retrieved": retrieved or date.today().isoformat()}
    found = take(file, given)
    typer.echo(f"{len(found)} facts imported" if found else "nothing new: every fact was imported before")


@app.command("list")
def list_(words: Annotated[list[str] | None, typer.Argument(help="Words that the row must hold.")] = None) -> None:
    """List the facts, or those that hold every one of WORDS."""
    from audit.facts.shown import listed

    wanted = [word.lower() for word in words or []]
    for one in listed():
        if all(word in f"{one.id} {one.words}".lower() for word in wanted):
            typer.echo(f"{one.id}\t{one.words}")


@app.command("show")
def show(name: Annotated[str, typer.Argument(help="The id of a fact, as `audit facts list` prints it.")]) -> None:
    """Show one fact with its source."""
    from audit.errors import KnowledgeError
    from audit.facts.shown import listed

    found = next((one for one in listed() if one.id == name), None)
    if found is None:
        raise KnowledgeError(f"no fact has the id {name}: see `audit facts list`")
    typer.echo(f"{found.words}\nsource: {found.source}")
