"""`audit demo`: audit the specimens that ship, and write the report."""

from __future__ import annotations

from typing import Annotated

import typer


def demo(
    output: Annotated[str, typer.Option("-o", "--output", help="The report.")] = "reports/index.html",
    db: Annotated[str | None, typer.Option(help="A database to keep; none is kept otherwise.")] = None,
) -> None:
    """Audit the specimens that ship with audit and write the report."""
    from audit import pipeline
    from audit.cli import show
    from audit.cli.report import write
    from audit.knowledge import root
    from audit.overview import overview
    from audit.report.html import render
    from audit.store.database import opened

    with opened(db) as store, show.progress() as tell:
        result = pipeline.run([str(root() / "specimens")], store=store, progress=tell)
    show.summary(overview(result))
    write(render(result), output)
