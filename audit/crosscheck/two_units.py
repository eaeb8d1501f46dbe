"""One number in two units: "three metres" here, "three feet" there, of one thing; or in two currencies."""

from __future__ import annotations

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.values import measured
from audit.settings import Matching

_COMPANY = 2  # words or names that two claims share


def two_units(couple: Couple, matching: Matching) -> str:
    """One number with two units that measure one thing, or with two currencies, in words; "" where there is none."""
    if len(couple.shared) < _COMPANY and couple.alike < matching.kin_words:
        return ""
    for p in couple.figures:
        if p.x.quantity.value == p.y.quantity.value and _other_unit(p.x, p.y) and not _known(p):
            return f"one number in two units: {p.x.printed} against {p.y.printed}"
    return ""


def _other_unit(x: Figure, y: Figure) -> bool:
    one, other = x.quantity.unit.lower(), y.quantity.unit.lower()
    if one == other or x.interval.point == 0:
        return False
    if x.quantity.kind == y.quantity.kind == "money":
        return x.interval.sort != y.interval.sort and not (set(one.split()) & set(other.split()))
    return x.interval.sort == y.interval.sort and x.interval.point != y.interval.point and _both_measured(x, y)


def _both_measured(x: Figure, y: Figure) -> bool:
    return measured(x.quantity) and measured(y.quantity) and "duration" not in (x.quantity.kind, y.quantity.kind)


def _known(p: Pair) -> bool:
    """Whether the sentence of either has the number in the other's unit as well: "800 crowns, and 800 dollars"."""
    sides = ((p.a, p.y), (p.b, p.x))
    return any(_one_figure(own, figure) for side, figure in sides for own in side.told)


def _one_figure(x: Figure, y: Figure) -> bool:
    one, other = x.quantity, y.quantity
    money = one.kind == other.kind == "money" and x.interval.sort == y.interval.sort  # "dollars", "US dollars"
    return one.value == other.value and (money or one.unit == other.unit)
