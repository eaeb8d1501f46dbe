"""`audit report`: the latest run as a page, or as JSON."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

from audit.cli.place import DB_HELP, database
from audit.errors import InputError, StoreError


class Format(enum.StrEnum):
    """The formats of a report."""

    html = "html"
    json = "json"


def report(
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
    format: Annotated[Format, typer.Option(help="What is written.")] = Format.html,
    output: Annotated[str | None, typer.Option("-o", "--output", help="The file; - is standard output.")] = None,
) -> None:
    """Write the latest run as one HTML file that stands by itself, or as JSON."""
    from audit.pipeline import latest

    place = database(db)
    if not Path(place).is_file():
        raise StoreError(f"{place}: no such database: run `audit run` first")
    result = latest(place)
    if format is Format.json:
        from audit.report.json import dumps as render
    else:
        from audit.report.html import render
    write(render(result), output or f"reports/index.{format.value}")


def write(text: str, output: str) -> None:
    """Write the whole file or nothing: a report that breaks off never replaces one that does not."""
    if output == "-":
        typer.echo(text, nl=False)
        return
    target = Path(output)
    half = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        half.write_text(text, encoding="utf-8")
        half.replace(target)
    except OSError as error:
        raise InputError(output, f"cannot be written ({error.strerror}): name another file with -o") from error
    typer.echo(f"audit: wrote {output}", err=True)
