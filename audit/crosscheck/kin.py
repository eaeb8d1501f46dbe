"""Whether two documents tell of one event: they share its names, and its particular figures or days.

Two reports on one event repeat its figures in other words; what would be chance between strangers is then the same
fact, and what stands alone on both sides is then a difference.
"""

from __future__ import annotations

import re
from collections.abc import Set
from decimal import Decimal
from functools import lru_cache

from audit.crosscheck.hours import clocks, to_the_minute
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated, written_in
from audit.model import Date
from audit.settings import Matching

_DAY = len("2001-09-11")
_YEAR = len("2001")
_KIND = re.compile(r"\d-?[A-Za-z]")  # "the 13-inch model", "a 61W charger": what a thing is called
_TELLING = 2  # digits of a figure that is a mark
_FULL = 3  # digits of a figure that strangers hardly share


def kin(names: tuple[Set[str], Set[str]], values: tuple[Set[str], Set[str]], matching: Matching, days: int = 0) -> bool:
    """Whether so many of the names and values of the poorer document stand in the other one.

    A value counts by how particular it is: a day or a figure of three digits in full, a figure of two by half. Names
    alone are not enough where so many `days` lie between the two (0: not known): one police chief sees many attacks.
    """
    common = len(names[0] & names[1])
    if common < matching.kin_names_alone and values[0].isdisjoint(values[1]):
        return False
    both = values[0] & values[1]
    both -= {f"XXXX{value[_YEAR:]}" for value in both if value[:1].isdigit()}  # one day is told once
    told = sum(_particular(value) for value in sorted(both))
    share = common / max(1, min(map(len, names)))
    fewest = max(1, min(map(len, values)))
    if told >= matching.kin_values and len(both) >= matching.kin_value_share * fewest and told * 2 > len(both):
        return True
    if common >= matching.kin_names_alone and share >= matching.kin_name_share_alone and days <= matching.kin_days:
        return True
    dated = any(value[:1].isdigit() for value in both)
    if dated and share >= matching.kin_name_share_dated and min(map(len, names)) > 1:
        return True  # the one name of a short text may be everybody's, and one of many is met by chance
    if any(value[:1] == "@" for value in both) and share >= matching.kin_name_share_lone:
        return True  # one hour to the minute, and the one place that a first report names
    wanted = matching.kin_name_share if told >= 1 else matching.kin_name_share_lone
    return bool(both) and common >= matching.kin_names and share >= wanted


@lru_cache(maxsize=8_192)
def _particular(value: str) -> float:
    """1 for a full day, a time to the minute and a figure of three digits, two of which are no zeros; else a half."""
    number = value.rpartition(" ")[2]
    if number == value:
        return 1.0
    point = Decimal(number)
    digits = len(point.as_tuple().digits)
    return 1.0 if max(digits, point.adjusted() + 1) >= _FULL and digits >= _TELLING else 0.5


def particulars(one: Stated) -> set[str]:
    """The telling figures, the full days and the times to the minute of a claim."""
    if not (one.figures or one.claim.dates):
        return set()
    told = (f for f in one.figures if _telling(f.printed) and not _KIND.search(f.printed))
    found = {f"{f.interval.sort} {f.interval.point.normalize()}" for f in told}
    days = {d.edtf for d in one.dates if d.edtf and len(d.edtf) == _DAY and _printed(d)}
    year = written_in(one)
    found |= {f"@{hour}" for hour in clocks(one) if to_the_minute(hour)}
    return found | days | {f"{year}{day[_YEAR:]}" for day in days if day[:1] == "X" and year}


def _printed(day: Date) -> bool:
    """Whether a day is printed, and not counted from the day of writing, which strangers share."""
    return not day.relative or (day.edtf or "").startswith("X")


def _telling(printed: str) -> bool:
    return len(digits_of(printed)) >= _TELLING
