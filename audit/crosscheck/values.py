"""What a printed figure stands for, and whether two figures can both hold.

    Quantity ─ printed precision, hedge, comparator, range, unit ─▶ Interval ─▶ weigh(a, b)

A figure stands for the interval that its words allow: "45%" for 44.5 to 45.5, "1.2 million" for 1.15 to 1.25 million,
"about 160" for 144 to 176, "more than 1,000" for everything above. Only intervals that have no more than an
edge in common contradict.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

from audit.frozen import quick
from audit.knowledge import lexicon
from audit.model import Quantity

Weight = Literal["same", "within", "near", "edge", "weaker", "apart", "other"]

HALF = Decimal("0.5")
HEDGE = (Decimal("0.10"), Decimal("0.10"), Decimal("0.02"), Decimal("0.01"))  # of the value, by significant digits:
# "about 160" is anything from 144 to 176, but who writes "about 7,140" has counted
WORDS = Decimal("1.5")  # points that "a third" or "a quarter" leave open when set against a printed per cent
ROUGHLY = Decimal(5)  # points that a hedge leaves open at most: "roughly four in five" are no 71%
FAR = Decimal(2)  # "more than 1,000" says nothing of 5,000: an editor would have written "more than 4,000"
_PARTS = (Decimal("0.25"), Decimal("0.5"), Decimal("0.75"))
_LARGEST = 60  # digits; a longer figure is data

_OUT_OF = re.compile(r" out of (?:a possible |a maximum of |a total of )?(\d{1,4})\Z")
_PRINTED = re.compile(r"\d[\d,  ]*(?:[.·]\d+)?")
_TO_THE_LAST = re.compile(r"(?i)[a-z] \d{1,3}$")  # "1 thousand 850", as translated texts print it
_SCALES = re.compile(r"(?i)\b(thousand|million|billion|trillion|lakh|crore|dozen|hundred)s?\b|\d\s?(k|m|bn|b|tn)\b")


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`, both in; None is no bound. `point` is the figure as printed, in base units."""

    low: Decimal | None
    high: Decimal | None
    point: Decimal
    sort: str  # what can be laid beside it: "number", "percent", "points", "money dollar", "duration", …
    rounded: Decimal = Decimal(0)  # what the trailing zeros of the figure leave open beyond its bounds
    hedged: bool = False  # its bounds are those of its hedge
    ends: bool = False  # both bounds are printed: "12 to 15"

    @property
    def open(self) -> bool:
        """Whether one side has no bound: "more than", "fewer than"."""
        return self.low is None or self.high is None


quick(Interval)


def interval(quantity: Quantity, printed: str) -> Interval:
    """What `quantity`, printed as `printed`, stands for, in base units."""
    sort, factor = _score(quantity, printed) or _sort(quantity)
    value = abs(quantity.value)
    if quantity.low is not None and quantity.high is not None:
        low, high = sorted((abs(quantity.low), abs(quantity.high)))
        return Interval(low * factor, high * factor, value * factor, sort, ends=low != high)
    if quantity.comparator == ">":
        return Interval(value * factor, None, value * factor, sort)
    if quantity.comparator == "<":
        return Interval(None, value * factor, value * factor, sort)
    exact = quantity.kind == "rank" or (quantity.kind == "number" and _whole(printed))
    spread = Decimal(0) if exact else _precision(quantity, printed)
    hedged = quantity.comparator == "~"
    if hedged:
        leeway = value * HEDGE[min(_significant(value), 4) - 1]
        spread = max(spread, min(leeway, ROUGHLY / factor) if sort == "percent" else leeway)
        spread += _precision(quantity, printed) if _PRINTED.search(printed) is None else Decimal(0)  # "almost a third"
    rounded = Decimal(0) if quantity.kind == "rank" else _zeros(value)
    length = measured(quantity) and sort != "points" and value > FAR  # 7.13 metres, and seven
    if ((factor != 1 and sort != "percent") or length) and not _places(printed):
        rounded = max(rounded, HALF)  # a converted or measured figure is rounded to a whole unit, if to no decimal
    rounded = max(rounded - spread, Decimal(0))  # its last printed place is open already: "$2bn" is no "$3bn"
    return Interval(
        (value - spread) * factor, (value + spread) * factor, value * factor, sort, rounded * factor, hedged
    )


def weigh(a: Interval, b: Interval) -> Weight:
    """How `b` stands to `a`.

    same: each allows the other. within: a bound that the other keeps. near: alike by the round figure only.
    edge: exactly on an excluded bound. weaker: neither follows. apart: they cannot both hold.
    other: not of one sort.
    """
    if a.sort != b.sort:
        return "other"
    if a.low is None or a.high is None or b.low is None or b.high is None:
        if a.open and b.open:
            return _bounds(a, b)
        return _bounded(*((a, b) if a.open else (b, a)))
    if a.ends and b.ends and (a.low, a.high) != (b.low, b.high):
        # "aged 12 to 15" and "12 to 17"; two estimates of one thing may overlap
        return "apart" if a.low == b.low or a.high == b.high or a.low > b.high or b.low > a.high else "weaker"
    if a.low <= b.high and b.low <= a.high and not _side_by_side(a, b):
        return "same" if _inside(a, b) or _inside(b, a) else "weaker"
    # What a hedge leaves open is more than its zeros would: "about 1,600" is no 1,800.
    slack = Decimal(0) if a.hedged or b.hedged else max(a.rounded, b.rounded)
    return "near" if slack and a.low - slack <= b.high and b.low - slack <= a.high else "apart"


def _side_by_side(a: Interval, b: Interval) -> bool:
    """Whether two rounded figures have nothing in common but their edge: 7.3% and 7.4%."""
    spread = a.low != a.high and b.low != b.high
    return spread and a.low != b.low and (a.low == b.high or b.low == a.high)


def _bounds(a: Interval, b: Interval) -> Weight:
    """Two one-sided figures: "more than 900" and "more than 1,000", or bounds that face each other."""
    if (a.low is None) == (b.low is None):
        return "same" if a.point == b.point else "weaker"
    low, high = (a, b) if a.high is None else (b, a)
    return "apart" if low.point >= high.point else "weaker"


def _bounded(bound: Interval, other: Interval) -> Weight:
    """A one-sided figure against a closed one."""
    assert other.low is not None and other.high is not None
    if bound.low is not None:
        if other.point == bound.low:
            return "edge"
        if other.point < bound.low:
            return "apart" if other.high < bound.low else "weaker"
        return "within"
    assert bound.high is not None
    if other.point == bound.high:
        return "edge"
    if other.point > bound.high:
        return "apart" if other.low > bound.high else "weaker"
    return "within"


def far(a: Interval, b: Interval) -> bool:
    """Whether the figures are so far apart that a bound on one says nothing of the other."""
    low, high = sorted((abs(a.point), abs(b.point)))
    return high > low * FAR


def _inside(a: Interval, b: Interval) -> bool:
    assert a.low is not None and a.high is not None and b.low is not None and b.high is not None
    return b.low <= a.point <= b.high and b.low <= a.high


def _sort(quantity: Quantity) -> tuple[str, Decimal]:
    """The sort of the quantity and the factor to its base unit."""
    unit = quantity.unit.lower()
    if quantity.kind == "money" and unit in _of_no_one_state():
        return "number", Decimal(1)  # "840 million" meets "840 million crowns"
    if quantity.kind == "money":
        unit = unit.removesuffix(" per share")  # a dividend is always that of one share
        return f"money {_currencies().get(unit, unit)}", Decimal(1)
    if quantity.kind == "fraction":
        return "percent", Decimal(100)
    if quantity.kind in ("percent", "rank", "multiple"):
        return quantity.kind, Decimal(1)
    base, factor = _conversions().get(unit, ("", Decimal(1)))
    if base:
        return base, factor  # also "50 basis points"
    if unit == "point" and quantity.value in _PARTS:
        return "points", Decimal(1)  # "a quarter of a point": said of rates, and of hardly anything else
    return quantity.kind, Decimal(1)


def _score(quantity: Quantity, printed: str) -> tuple[str, Decimal] | None:
    """The same of a score that is told with the highest one: "58.3 points out of 100"; None for any other figure."""
    best = _OUT_OF.search(printed) if quantity.kind == "fraction" and quantity.unit == "point" else None
    return ("number", Decimal(best[1])) if best else None


def measured(quantity: Quantity) -> bool:
    """Whether the unit is one of measure, with a factor to a base unit."""
    return quantity.unit.lower() in _conversions()


def _whole(printed: str) -> bool:
    """Whether the figure is printed in full: every digit, no decimal point, no scale word."""
    number = _PRINTED.search(printed)
    if number is None or _TO_THE_LAST.search(printed):
        return True
    return "." not in number.group() and not _SCALES.search(printed)


def _precision(quantity: Quantity, printed: str) -> Decimal:
    """Half of the last printed place, in the quantity's unit."""
    number = _PRINTED.search(printed)
    if number is None or len(number.group()) > _LARGEST:
        whole = quantity.value == quantity.value.to_integral_value()  # "one per cent" is no "third"
        return {"percent": HALF if whole else WORDS, "fraction": WORDS / 100}.get(quantity.kind, Decimal(0))
    digits, places = number.group().replace("·", "."), _places(printed)
    try:
        shown = Decimal(re.sub(r"[,\s]", "", digits))
    except ArithmeticError:
        return Decimal(0)
    scale = abs(quantity.value) / shown if shown else Decimal(1)
    if quantity.kind in ("money", "duration") and scale == 1 and not places:
        return Decimal(0)
    return HALF * scale * Decimal(10) ** -places


def _places(printed: str) -> int:
    """How many decimals the figure is printed with."""
    number = _PRINTED.search(printed)
    return len(number.group().replace("·", ".").partition(".")[2]) if number else 0


def _significant(value: Decimal) -> int:
    digits = "".join(map(str, value.as_tuple().digits)).strip("0")
    return max(len(digits), 1)


def _zeros(value: Decimal) -> Decimal:
    """Half of the place to which a round figure seems rounded: 50 for 8,400 and 500 for 12,000; two digits stay."""
    if value != value.to_integral_value() or value <= 0 or value.adjusted() > _LARGEST:
        return Decimal(0)
    digits = str(int(value))
    zeros = min(len(digits) - len(digits.rstrip("0")), len(digits) - 2)
    return HALF * Decimal(10) ** zeros if zeros > 0 else Decimal(0)


@cache
def _conversions() -> dict[str, tuple[str, Decimal]]:
    return {
        unit: (row["base"], Decimal(str(row["factor"])))
        for row in lexicon("conversions")["units"]
        for unit in row["names"]
    }


@cache
def _of_no_one_state() -> frozenset[str]:
    return frozenset(lexicon("conversions")["of_no_one_state"]["names"])


@cache
def _currencies() -> dict[str, str]:
    return {name: row["names"][0] for row in lexicon("conversions")["currencies"] for name in row["names"]}
