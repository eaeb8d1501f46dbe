"""How much a count moved, beside the two ends of the move: "from 910 to 745 million" here, "loses 156 million" there.

a claim with two ends, one with nothing but a move ─ one subject ─▶ what lies between the ends ─▶ the same or not
"""

from __future__ import annotations

from decimal import Decimal

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.stated import Stated
from audit.settings import Matching

_SORTS = ("number", "money", "points")
_NEAR = 3  # times: what is further off is no wrong value of the move
_LEAST = 10  # a lesser number moves by as much everywhere


def moved_by(couple: Couple, matching: Matching) -> tuple[bool, str] | None:
    """Whether the move that one claim tells is the one between the ends of the other, and what is said; None where
    they are not of one subject, or one of them tells no move."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        ends, step = _ends(one), _step(other)
        if ends is None or step is None or not _one_subject(couple, ends, step, matching):
            continue
        before, after = ends
        between = after.interval.point - before.interval.point
        told = step.interval.point
        way = "up" if between > 0 else "down"
        words = f"{before.printed} to {after.printed} is {_plain(abs(between))} {way}"
        off = abs(told - abs(between))
        if off <= sum(figure.interval.rounded for figure in (before, after, step)):
            right = step.quantity.change == way
            return right, f"{step.printed}, as {words}" if right else f"{words}, and {step.printed} is the other way"
        if step.quantity.change == way and abs(between) < told * _NEAR and told < abs(between) * _NEAR:
            return False, f"{words}, and not {step.printed}"
    return None


def _ends(one: Stated) -> tuple[Figure, Figure] | None:
    """The state before and the state after of the one move of a claim."""
    before = [f for f in one.figures if f.earlier and _is_sum(f)]
    if len(before) != 1:
        return None
    after = [f for f in one.figures if f.start > before[0].end and _is_sum(f) and not f.earlier]
    if len(after) != 1 or before[0].interval.open or after[0].interval.open:
        return None
    return (before[0], after[0]) if min(f.interval.point for f in (before[0], after[0])) >= _LEAST else None


def _step(one: Stated) -> Figure | None:
    """The one figure of a claim that says by how much something moved, and not to what."""
    if len(one.figures) != 1:
        return None
    (figure,) = one.figures
    moved = figure.quantity.change is not None and _is_sum(figure) and not (figure.level or figure.earlier)
    return figure if moved and not figure.interval.open and figure.interval.point >= _LEAST else None


def _is_sum(figure: Figure) -> bool:
    return figure.interval.sort.split()[0] in _SORTS


def _one_subject(couple: Couple, ends: tuple[Figure, Figure], step: Figure, matching: Matching) -> bool:
    """Whether both tell of the same names, or in like words of one thing that is counted."""
    sorts = {figure.interval.sort for figure in (*ends, step)}
    named = bool(couple.a.names & couple.b.names) or not (couple.a.names or couple.b.names)
    alike = couple.best and couple.alike >= matching.kin_words
    return alike and named and (len(sorts) == 1 or sorts <= {ends[1].interval.sort, "number"})


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
