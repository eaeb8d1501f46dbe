"""What the only figure of a claim counts: as the words beside it name it, or as the claim was read.

    Figure, Claim ─ firm words beside it? ─▶ Figure with its measures

The reading of a claim knows wordings of several words ("driven from their homes"), the words beside a figure one each.
"""

from __future__ import annotations

from audit.crosscheck.figure import Figure
from audit.crosscheck.measured import general, measures, of_whom, tolls, unused, whereabouts
from audit.crosscheck.words import fold
from audit.frozen import changed
from audit.model import Claim

_BODIES = frozenset({"recovered"})  # "recovered 19 bodies": no patients


def as_counted(figure: Figure, claim: Claim) -> Figure:
    """The figure with the measure that the reading of the claim found, if the claim has no other figure."""
    measure = general(claim.measure) if claim.measure else ""
    if not measure or measure in unused():
        return figure
    counts = [q for q in claim.quantities if q.kind == "number"]
    chief = counts == [figure.quantity] or (claim.whole is not None and counts[:1] == [figure.quantity])
    known = chief and (not figure.firm or _of_whom(figure, measure) or _whereabouts(figure))
    if not known and (figure.measures or len(claim.quantities) != 1):
        return figure
    casualties = known and claim.kind == "casualty"
    return changed(figure, measures=frozenset({measure}), firm=figure.firm or casualties)


def _of_whom(figure: Figure, measure: str) -> bool:
    """Whether the words beside the figure tell no more than who they were to whom harm was done: "killed 17 soldiers",
    "killed ninety inhabitants"."""
    return measure in tolls() and figure.measures <= of_whom() | _BODIES


def _whereabouts(figure: Figure) -> bool:
    """Whether they tell no more than where those are who are counted: "driven 9,000 from their homes", "11 are still in
    hospital"."""
    unit = figure.quantity.unit.split()
    counted = measures().get(fold(unit[-1])) if unit else None
    where = figure.measures & whereabouts()
    return bool(where) and counted not in where and figure.measures - where <= of_whom()
