"""`audit gate`: may the latest run pass? What an editor settled and what audit.toml silences does not hold it up."""

from __future__ import annotations

from typing import Annotated

import typer

from audit.cli import desk
from audit.cli.desk import SETTINGS_HELP
from audit.cli.place import DB_HELP, kept
from audit.cli.run import GATE_HELP, Gate, judge

EXAMPLES = """\b
Examples:
  audit gate --gate warning
  audit gate --db desk.db --settings desk.toml
\b
Exit codes: 0 it may pass, 1 something is open at or above the gate, 2 there is
no run to judge, or a draft none of whose sources could be read.
"""


def gate(
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
    gate: Annotated[Gate, typer.Option(help=GATE_HELP)] = Gate.error,
    settings: Annotated[str | None, typer.Option(help=SETTINGS_HELP)] = None,
) -> None:
    """Judge the latest run again without reading a text: exit code 1 where something open is at or above the gate."""
    from audit.assemble import silence
    from audit.cli import show
    from audit.overview import overview
    from audit.pipeline import latest

    place = kept(db)
    seen = overview(silence(latest(place), desk.settings(settings).silences))
    show.summary(seen, db)
    judge(seen, gate)
