"""Whether two documents have one cast: so many of the names of the one that few texts have stand in the other.

"Hesk, Ormal, the Sanda valley", of 3 September     "Hesk, Lower Sanda, Birin, Ormal, Kerel", of 5 September

Names that are in the news of every day (countries, capitals, presidents, parties, networks) are nobody's cast.
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.happening import sorts_of
from audit.crosscheck.lead import signed_names
from audit.crosscheck.once import once
from audit.crosscheck.taken import written
from audit.crosscheck.told import Told
from audit.crosscheck.words import fold
from audit.knowledge import lexicon, rows
from audit.settings import Matching

_LEAST = 2  # rare names, or figures beside one name, that two reports share at least
_NEAR = 3  # days between two reports that one sort of happening, a figure and a few names join
_MONTH = 31  # days
_YEAR = 366
_ABOUT_THEN = 14  # days by which a report may be written behind what it tells of, or by which the other may err
_WEEK = 7  # days that "a year ago" may be off
_ABOUT = 0.1  # and part of it
_MOST = 20_000  # characters of a report that are looked through
_DAYS = {"month": 30.4, "year": 365.25, "week": 7.0}
_BACK = re.compile(r"\b([a-z]{1,9}|\d{1,3}) (week|month|year)s? (?:after|later|on from|ago|since)\b")


def one_cast(a: Told, b: Told, matching: Matching, days: int | None) -> bool:
    """Whether both were written within a few `days` (None: not known), and enough of the rare names of the poorer one
    are the other's: a few that are half of them, or many that are a third."""
    mine, theirs = cast(a), cast(b)
    common = len(mine & theirs)
    if not common:
        return False
    share = common / min(len(mine), len(theirs))
    days = _days_of_a_year_apart(a, b) if days is None else days
    if days is None or days > matching.cast_days:
        if days is None:
            return common >= matching.cast_many and share >= matching.cast_share_far
        back = common >= matching.cast_few and share >= matching.cast_share_far
        return back and looks_back(_in_order(a, b)[0], days)
    if common < matching.cast_few:
        if share < matching.cast_share_near and share < matching.cast_share:
            return False
        alike = common >= _LEAST and not sorts_of(a).isdisjoint(sorts_of(b))
        figures = len(a.values & b.values)
        if alike and share >= matching.cast_share_near and figures >= (1 if days <= _NEAR else _LEAST):
            return True
        return share >= matching.cast_share and (alike or len(a.values & b.values) >= _LEAST)
    return share >= (matching.cast_share_many if common >= matching.cast_many else matching.cast_share)


def days_apart(a: Told, b: Told) -> int | None:
    """How many days lie between the writing of the two; None where one of them does not say when that was."""
    one, other = _written_on(a), _written_on(b)
    return abs(one - other) if one and other else None


@once
def _written_on(one: Told) -> int:
    """The number of the day on which a document was written, counted from that before the first; 0 where it does not
    say."""
    day = written(one.claims[0]) if one.claims else None
    return 0 if day is None or day.yearless else day.first.toordinal()


def _days_of_a_year_apart(a: Told, b: Told) -> int | None:
    """The same where one of them is dated without its year, as if both were of one."""
    one, other = _day_of_year(a), _day_of_year(b)
    return min(abs(one - other), _YEAR - abs(one - other)) if one and other else None


@once
def _day_of_year(one: Told) -> int:
    """The number of the day of the year on which a document was written; 0 where it does not say."""
    day = written(one.claims[0]) if one.claims else None
    return day.first.timetuple().tm_yday if day is not None else 0


def _in_order(a: Told, b: Told) -> tuple[Told, Told]:
    """Two dated documents, the one that was written later first."""
    one, other = written(a.claims[0]), written(b.claims[0])
    return (a, b) if one and other and one.first > other.first else (b, a)


def _gives_the_day(later: Told, earlier: Told) -> bool:
    """Whether the later report gives the day or the month in which the earlier one was written."""
    day = written(earlier.claims[0])
    if day is None:
        return False
    first, last = day.first.toordinal() - _ABOUT_THEN, day.last.toordinal() + _ABOUT_THEN  # dates end with year 1
    told = (days for claim in later.claims for days in claim.days if not days.yearless and days.days <= _MONTH)
    return any(days.first.toordinal() <= last and first <= days.last.toordinal() for days in told)


def looks_back(one: Told, days: int) -> bool:
    """Whether the report says that it looks back over about so many days: "a year after Talqar", "ten months ago"."""
    return any(abs(days - back) <= max(_WEEK, back * _ABOUT) for back in _lengths(one))


def told_later(a: Told, b: Told, matching: Matching, days: int | None) -> bool:
    """Whether the one tells long after of what the other one tells, `days` later (None: not known): it gives the day on
    which that was written, and has its names, those that are in everybody's news among them."""
    if days is None or days <= matching.cast_days:
        return False
    mine, theirs = signed_names(a), signed_names(b)
    common = len(mine & theirs)
    if common < matching.told_names or common < matching.told_name_share * min(len(mine), len(theirs)):
        return False
    return _gives_the_day(*_in_order(a, b))


@once
def _lengths(one: Told) -> tuple[float, ...]:
    """The days over which the report looks back, as it says them."""
    found: list[float] = []
    for match in _BACK.finditer(one.analysis.document.text[:_MOST].lower()):
        number = int(match[1]) if match[1].isdigit() else _numbers().get(match[1], 0)
        if number:
            found.append(number * _DAYS[match[2]])
    return tuple(found)


@cache
def _numbers() -> dict[str, int]:
    """Numbers in words, and what stands for one: "a year ago"."""
    return {word: int(value) for word, value in lexicon("numbers")["ones"].items() if int(value)} | {"a": 1, "last": 1}


@once
def cast(one: Told) -> frozenset[str]:
    """The names of a document that few texts have, without those of who wrote it."""
    return signed_names(one) - renowned()


@cache
def renowned() -> frozenset[str]:
    """Stems of the names that are in everybody's news."""
    names = list(lexicon("crosscheck")["renowned"]["names"])
    for row in rows("lexicons/countries.csv"):
        names += [row["name"], row["capital"], *row["also"].split(";"), *row["adjectives"].split(";")]
    return frozenset(fold(word) for name in names for word in name.lower().split() if word)
