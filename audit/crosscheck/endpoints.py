"""How much a count moved, laid beside its two ends: "doubled" ─ "rose from 4,100 to 8,200".

the one move of the evidence, from end to end ─ per cent, points or times ─▶ same, apart, or neither
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from audit.claims.moves import direction
from audit.crosscheck.figure import Figure
from audit.crosscheck.values import Interval, Weight, weigh
from audit.crosscheck.words import stems, words

_TOLD = ("percent", "points", "multiple")  # sorts of figures that tell how much a count moved
_OFF = Decimal(3)  # points between a printed per cent and what the ends make: beyond any rounding
_PART = Decimal("0.15")  # the same of a multiple, as a part of what the ends make
_ROUND = Decimal("0.05")  # of a multiple: who went from 310 to 633 has doubled


def borne_out(figure: Figure, text: str, others: Sequence[Figure]) -> tuple[Figure, Figure, Weight] | None:
    """The one move that the evidence `text` gives from end to end, and how it weighs beside a figure that tells by how
    much a count moved; None where there is no such move, where the evidence says itself how much it is, or where the
    two are near each other and not the same."""
    if not _moves(figure) or any(_moves(other) and not _end(other, others) for other in others):
        return None
    ends = _ends(others)
    if ends is None or not ends[0].interval.point:
        return None
    before, after = ends
    weight = _weight(figure, before.interval.point, after.interval.point, before.interval.sort)
    first, last = sorted(ends, key=lambda end: end.start)
    printed = " ".join(text[first.start : last.end].split())
    return (figure, replace(after, start=first.start, end=last.end, printed=printed), weight) if weight else None


def shared(figure: Figure, claim: str, evidence: str) -> float:
    """How many of the words of the claim around a figure the evidence has, but for those that tell a direction."""
    rest = claim[: figure.start] + claim[figure.end :]
    own = {word.stem for word in words(rest) if not direction(rest[word.start : word.end])}
    return len(own & stems(evidence)) / len(own) if own else 0.0


def _moves(figure: Figure) -> bool:
    return figure.interval.sort in _TOLD and figure.quantity.change is not None and not figure.earlier


def _end(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a per cent is where a share came to: "from 20% to 27%"."""
    return any(other.earlier and other.interval.sort == figure.interval.sort for other in others)


def _ends(figures: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The state before and the state after of the one move there is."""
    before = [f for f in figures if f.earlier]
    if len(before) != 1:
        return None
    sort = before[0].interval.sort
    after = [f for f in figures if not f.earlier and f.interval.sort == sort and f.quantity.change]
    closed = len(after) == 1 and not (before[0].interval.open or after[0].interval.open)
    return (before[0], after[0]) if closed else None


def _weight(figure: Figure, before: Decimal, after: Decimal, sort: str) -> Weight | None:
    """How a move weighs beside the figure that tells how much it is."""
    if (after > before) != (figure.quantity.change == "up"):
        return "apart"
    made, off = _made(figure.interval.sort, before, after, sort)
    if made is None:
        return None
    told, exact = figure.interval, Interval(made, made, made, figure.interval.sort)
    found = weigh(told, exact)
    gap = abs(made - told.point)
    if found in ("same", "within"):
        return found
    if told.sort == "multiple" and gap <= _ROUND * told.point:
        return "near"
    return "apart" if gap > off and found == "apart" else None


def _made(told: str, before: Decimal, after: Decimal, sort: str) -> tuple[Decimal | None, Decimal]:
    """How much a move is in the sort in which it is told, and what rounding leaves open."""
    if told == "multiple":
        return after / before, _PART * after / before
    if told == "percent" and sort != "percent":
        return abs(after - before) * 100 / before, _OFF
    if told == "points" and sort == "percent":
        return abs(after - before), Decimal(1)
    return None, Decimal(0)  # "by 7%" of a share may be meant in points
