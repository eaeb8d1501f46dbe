"""One value in two units that do not agree.

    "1,280 metres (3,200 feet)"   "38C (92F)"   ─▶ the two, and what the first is in the unit of the second

Each figure may be rounded as it is printed, and a twentieth more is left open: what is told here is a slip of a digit
or of a factor, and no coarse rounding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from audit.claims.intervals import hedge, interval, widen
from audit.knowledge import lexicon
from audit.model import Quantity, Span

SLACK = 0.05  # of the larger value: "10 kilometres (6 miles)" leaves 3.5 per cent
DEGREES = 2.5  # Fahrenheit, between two temperatures that were both rounded
HOT = 0.04  # of a temperature: ovens are set to round figures in both scales
_OPENS = re.compile(r"\s?(?:[a-z]{3,6}\s)?[(\[](?:or\s|that\sis\s|i\.e\.,?\s)?(?:[a-z]{2,13}\s){0,2}~?")
_CLOSES = re.compile(r"\s?(?:[a-z]{3,6})?[)\],;]")
_JOINED = re.compile(r"[\w’'\"″′.]{0,8},?\s?(?:and\s|by\s|x\s|×\s?)?")
_COUNTED = re.compile(r"\d\s?[a-z]{2,6}\.?,?\s?\Z")  # "11 stone 6lb (73kg)"
_LETTER = re.compile(r"\dm\Z")
_SMALL = ("foot", "yard", "inch", "centimetre")  # what a bare “m” for metres is given in: it is miles and millions too


@dataclass(frozen=True, slots=True)
class Conversion(Span):
    """Two figures that are said to be one: `stated` is not `given`, which is `right` in its unit."""

    given: Quantity
    stated: Quantity
    right: float


def converted(text: str, quantities: Sequence[Quantity]) -> Iterator[Conversion]:
    """The pairs of figures of `text` in brackets of which one is not the other in its own unit."""
    before: Quantity | None = None
    for one, other in pairwise(quantities):
        linked = before is not None and one.start >= before.end and _JOINED.fullmatch(text, before.end, one.start)
        before = one
        linked = linked or _COUNTED.search(text, max(0, one.start - 12), one.start)
        if not linked and _OPENS.fullmatch(text, one.end, other.start) and _CLOSES.match(text, other.end):
            right = _heat(one, other) if one.unit in _SCALES else _size(text, one, other)
            if right is not None:
                yield Conversion(one.start, other.end, one, other, right)


_SCALES = ("celsius", "fahrenheit")


def _heat(one: Quantity, other: Quantity) -> float | None:
    """A temperature in the scale of `other`; None where that may be right, as a temperature or as a difference."""
    if {one.unit, other.unit} != set(_SCALES) or one.low is not None or other.low is not None:
        return None
    warm, given = float(one.value), float(other.value)
    right = 1.8 * warm + 32 if one.unit == "celsius" else (warm - 32) / 1.8
    apart = 1.8 * warm if one.unit == "celsius" else warm / 1.8
    room = (DEGREES if other.unit == "fahrenheit" else DEGREES / 1.8) + HOT * max(abs(given), abs(right))
    return right if min(abs(right - given), abs(apart - given)) > room else None


def _size(text: str, one: Quantity, other: Quantity) -> float | None:
    """A size in the unit of `other`; None where that may be right, or where the units measure different things."""
    mine, its = _factors(one), _factors(other)
    if not mine or not its or mine[0] != its[0] or one.unit == other.unit or not one.value or not other.value:
        return None
    if any(_LETTER.search(a.of(text)) and b.unit not in _SMALL for a, b in ((one, other), (other, one))):
        return None
    low, high = _printed(text, one)
    least, most = _printed(text, other)
    for factor in mine[1]:
        for unit in its[1]:
            ratio = factor / unit
            if low * ratio <= most * (1 + SLACK) and least <= high * ratio * (1 + SLACK):
                return None
    return float(one.value) * mine[1][0] / its[1][0]


def _printed(text: str, quantity: Quantity) -> tuple[float, float]:
    """What a figure stands for as it is printed: a small whole number may be rounded too."""
    low, high = interval(text, quantity)
    return (low, high) if low < high else widen((low - 0.5, high + 0.5), hedge(text, quantity))


def _factors(quantity: Quantity) -> tuple[str, tuple[float, ...]] | None:
    """What the unit measures and its factors to the base unit: a ton has three. None for what is no size."""
    unit = "pound of weight" if quantity.unit == "pound" and quantity.kind != "money" else quantity.unit
    return _units().get(unit.lower())


@cache
def _units() -> dict[str, tuple[str, tuple[float, ...]]]:
    table = lexicon("conversions")
    also = table["also"]
    return {
        name: (row["base"], (float(row["factor"]), *also.get(name, ())))
        for row in table["units"]
        if row["base"] in table["sizes"]["bases"]
        for name in row["names"]
        if name not in table["sizes"]["rough"]
    }
