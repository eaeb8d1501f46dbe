"""`audit decide`: an editor rules on a finding or a claim, with a reason and a name."""

from __future__ import annotations

import enum
from datetime import date
from typing import Annotated

import typer

from audit.cli.place import DB_HELP, kept
from audit.errors import InputError

FINGERPRINT_HELP = "Of the finding or claim, as the report prints it."


class Ruling(enum.StrEnum):
    """What may be ruled."""

    accept = "accept"
    reject = "reject"
    to_source = "to-source"
    ignore = "ignore"


def decide(
    fingerprint: Annotated[str, typer.Argument(help=FINGERPRINT_HELP)],
    ruling: Annotated[Ruling, typer.Argument(help="reject and ignore settle it; accept and to-source leave it open.")],
    reason: Annotated[str, typer.Option(help="Why, in a sentence.")],
    name: Annotated[str, typer.Option(help="Who rules.")],
    db: Annotated[str | None, typer.Option(help=DB_HELP)] = None,
) -> None:
    """Rule on a finding or a claim. The ruling holds wherever its words stand, and lapses when the figure changes."""
    from audit.store.database import opened

    if not reason.strip() or not name.strip():
        raise InputError("audit decide", "give a reason and a name: nothing is ruled without them")
    place = kept(db)
    with opened(place) as store:
        assert store is not None  # a path was named
        words = store.decide(fingerprint, ruling.value, reason.strip(), name.strip(), date.today().isoformat())
    typer.echo(f"audit: {ruling.value}: “{words}”", err=True)
