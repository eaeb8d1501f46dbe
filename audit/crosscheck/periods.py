"""How two periods stand to each other: same, nested, earlier, later, overlapping or unknown.

Periods are EDTF strings ("1998-08-07", "2023", "199X", "2007/2015"); a year may be unspecified ("XXXX-03-26").
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from audit.frozen import quick

Standing = Literal["same", "nested", "earlier", "later", "overlapping", "unknown"]

_DATE = re.compile(r"([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?")
_SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 12)}
_NO_YEAR = 2000  # a leap year: stands in where only day and month are known


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """The first and the last day of a period; `yearless` where the year is not said."""

    first: date
    last: date
    yearless: bool = False

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


quick(Stretch)


@lru_cache(maxsize=4096)
def stretch(edtf: str | None) -> Stretch | None:
    """The days of `edtf`, or None where it does not say; a moment is of its day."""
    if not edtf:
        return None
    parts = [part.partition("T")[0].strip("~?% ") for part in edtf.split("/")]
    if len(parts) == 2:
        first, last = stretch(parts[0]), stretch(parts[1])
        if first is None or last is None or last.last < first.first or first.yearless != last.yearless:
            return first if last is None else None
        return Stretch(first.first, last.last, first.yearless)
    match = _DATE.fullmatch(parts[0]) if len(parts) == 1 else None
    return _stretch(match[1], match[2], match[3]) if match else None


def _stretch(year: str, month: str | None, day: str | None) -> Stretch | None:
    if year == "XXXX":
        if month is None or "X" in month or month in _SEASONS:
            return None
        found = _days(_NO_YEAR, _NO_YEAR, month, day)
        return Stretch(found.first, found.last, True) if found else None
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    return _days(low, high, month, day) if low else None


def _days(low: int, high: int, month: str | None, day: str | None) -> Stretch | None:
    try:
        if month is None or "X" in month:
            return Stretch(date(low, 1, 1), date(high, 12, 31))
        if month in _SEASONS:
            start, end = _SEASONS[month]
            return Stretch(date(low, start, 1), date(high, end, monthrange(high, end)[1]))
        if day is None or "X" in day:
            return Stretch(date(low, int(month), 1), date(high, int(month), monthrange(high, int(month))[1]))
        return Stretch(date(low, int(month), int(day)), date(high, int(month), int(day)))
    except ValueError:  # the thirtieth of February: the checks of dates say so
        return None


def standing(a: str | None, b: str | None) -> Standing:
    """How period `a` stands to period `b`."""
    x, y = stretch(a), stretch(b)
    return between(x, y) if x and y else "unknown"


def between(x: Stretch, y: Stretch) -> Standing:
    """How stretch `x` stands to stretch `y`; where one has no year, by day and month."""
    if x.yearless != y.yearless:
        x, y = without_year(x), without_year(y)
    if (x.first, x.last) == (y.first, y.last):
        return "same"
    if x.last < y.first:
        return "earlier"
    if y.last < x.first:
        return "later"
    inside = (x.first >= y.first and x.last <= y.last) or (y.first >= x.first and y.last <= x.last)
    return "nested" if inside else "overlapping"


def without_year(period: Stretch) -> Stretch:
    """The period in the stand-in year; a period longer than a year is the whole of it."""
    if period.yearless:
        return period
    if period.first.year != period.last.year:
        return Stretch(date(_NO_YEAR, 1, 1), date(_NO_YEAR, 12, 31), True)
    return Stretch(period.first.replace(year=_NO_YEAR), period.last.replace(year=_NO_YEAR), True)
