"""The index of claims: entity, measure and period → claims, kept beside the claims and updated by document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from audit.model import Claim
from audit.similarity import key


def claim_keys(keyed: Iterable[tuple[str, Claim]]) -> Iterator[dict[str, str]]:
    """The keys under which each claim, given with its id, is found."""
    for owner, claim in keyed:
        names = [claim.subject, claim.place, claim.office.holder if claim.office else None]
        entities = sorted({known for name in names if name and (known := key(name))})
        measures = [name for name in (claim.measure, claim.act, claim.office.title if claim.office else None) if name]
        dated = {date.value[:4] for date in claim.dates if date.edtf and date.kind != "DURATION"}
        years = sorted({claim.period[:4]} if claim.period else dated)
        for kind, found in (("entity", entities), ("measure", measures), ("period", years)):
            yield from ({"kind": kind, "key": name, "claim": owner} for name in found)
