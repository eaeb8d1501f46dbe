"""`audit facts`: the reference facts: import a table, list what is known, show one row, take an imported one away."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

app = typer.Typer(help="Reference facts: those that ship, and those you import.", no_args_is_help=True)

IMPORT_EXAMPLE = """\b
Examples:
  audit facts import tolls.csv
  audit facts import wdi.csv --edition 2026 --retrieved 2026-03-01
\b
A table of your own has the columns measure, subject, place, period, value,
unit, comparator, source, address, retrieved and edition.
"""


@app.command("import", short_help="Import the facts of a file: all, or none.", epilog=IMPORT_EXAMPLE)
def import_(
    file: Annotated[str, typer.Argument(help="CSV, TSV, JSON or TOML; or a download of GTI, ACLED, UCDP, World Bank.")],
    edition: Annotated[str, typer.Option(help="The edition, where the file does not say it.")] = "",
    address: Annotated[str, typer.Option(help="Where the file was found, where it does not say it.")] = "",
    retrieved: Annotated[str, typer.Option(help="The day it was retrieved; today where the file is silent.")] = "",
) -> None:
    """Import every fact of a file, or none: one row that is not sound, and nothing is changed."""
    from audit.cli.show import count
    from audit.facts.taken import take

    given = {"edition": edition, "address": address, "retrieved": retrieved or date.today().isoformat()}
    found = take(file, given)
    typer.echo(f"{count(len(found), 'fact')} imported" if found else "nothing new: every fact was imported before")


@app.command("list", short_help="List the facts, or those with these words.")
def list_(words: Annotated[list[str] | None, typer.Argument(help="Words that the row must hold.")] = None) -> None:
    """List the facts, or those that hold every one of the words."""
    from audit.cli.show import printable
    from audit.facts.shown import listed

    wanted = [word.lower() for word in words or []]
    found = [one for one in listed() if all(word in f"{one.id} {one.words}".lower() for word in wanted)]
    for one in found:
        typer.echo(printable(one.id) + "\t" + printable(one.words))
    if not found:
        typer.echo(f"audit: no fact holds {' and '.join(map(repr, wanted))}", err=True)


@app.command("show")
def show(name: Annotated[str, typer.Argument(help="The id of a fact, as `audit facts list` prints it.")]) -> None:
    """Show one fact with its source."""
    from audit.cli.show import printable
    from audit.errors import KnowledgeError
    from audit.facts.shown import listed

    found = next((one for one in listed() if name in (one.id, printable(one.id))), None)
    if found is None:
        raise KnowledgeError(f"no fact has the id {name}: see `audit facts list`")
    typer.echo(printable(found.words))
    typer.echo(printable(f"source: {found.source}"))


@app.command("remove")
def remove(name: Annotated[str, typer.Argument(help="The id of an imported fact.")]) -> None:
    """Take an imported fact away again."""
    from audit.cli.show import printable
    from audit.facts import taken

    typer.echo(printable(f"removed: {taken.remove(name).words}"))
