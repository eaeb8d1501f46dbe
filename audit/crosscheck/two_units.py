"""One number in two units: "40,000 litres" here, "40,000 barrels" there, of one thing."""

from __future__ import annotations

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.slips import digits_of
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
    """Whether either report gives the number in the other's unit as well."""
    digits = digits_of(p.x.printed)
    return not digits and p.x.interval.point == p.y.interval.point
