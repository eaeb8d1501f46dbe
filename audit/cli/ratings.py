"""`audit sources`: what is held, and where it is from; `audit sources import`: a list of ratings by somebody."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from audit.cli import sources
from audit.cli.place import DB_HELP, database
from audit.errors import InputError

app = typer.Typer(help="What is held, and where it is from; ratings that you import.")


@app.callback(invoke_without_command=True)
def listing(context: typer.Context, db: Annotated[str | None, typer.Option(help=DB_HELP)] = None) -> None:
    """List every text that is held, by source: its day, title and place, and when its bytes were read."""
    if context.invoked_subcommand is None:
        sources.sources(db)


@app.command("import")
def take(
    file: Annotated[str, typer.Argument(help="A CSV file with a domain and a value in each row.")],
    *,
    rater: Annotated[str, typer.Option(help="Who rates: the name that is shown beside the rating.")],
    as_of: Annotated[str, typer.Option(help="The day of the list, as 2025-03-31.")],
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
) -> None:
    """Import a list of rated sources. It is shown beside the evidence and weighs nothing."""
    from audit.sources.ratings import ratings
    from audit.store.database import opened

    try:
        text = Path(file).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(file, f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise InputError(file, "is not in UTF-8: save it as CSV in UTF-8") from error
    rows = ratings(text, name=Path(file).name, rater=rater, as_of=as_of)
    place = database(db)
    with opened(place) as store:
        assert store is not None  # a path was named
        store.rate(rows, rater.strip(), as_of)
    typer.echo(f"audit: {len(rows):,} ratings by {rater.strip()}, as of {as_of}, are kept in {place}", err=True)
