"""Stretches of time that the words before or behind a date tell: the date names only their end, or the whole they are
of.

"in the year to March 2021"      2020-04/2021-03        "the first nine months of 2018"     2018-01/2018-09
"the week ending 12 April 2020"  2020-04-06/2020-04-12  "the last ten days of May 2019"     2019-05-22/2019-05-31
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from audit.claims.date_calendar import moved, shift
from audit.claims.sentence import Sentence
from audit.claims.traits import trait
from audit.knowledge import lexicon
from audit.model import Date

_NEAR = 6  # words before a date among which the stretch is told
_YEAR, _MONTHS = 12, 2  # months of a year; parts of an EDTF month
_WEEK = 7
_EDTF = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?~?")


def stretched(sentence: Sentence, one: Date) -> str | None:
    """The interval that the words around the date `one` make of it, in EDTF; its own EDTF where they make none."""
    named = _EDTF.fullmatch(one.edtf or "") if sentence.able & UNIT else None
    if named is None:
        return one.edtf
    before = sentence.lows_before(one.start, _NEAR)
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _row("units")), -1)
    if at < 0:
        return one.edtf
    unit, count = str(lexicon("clauses")["stretches"]["units"][before[at]]), _count(before[:at])
    joining = before[at + 1 :]
    if joining == ("of",):
        found = _part(before[:at], named, unit, count)
    else:
        found = _up_to(named, unit, count or 1) if joining and joining in _endings() else None
    return found or one.edtf


def part_of_the_year(lows: tuple[str, ...], one: Date) -> str | None:
    """The interval of "the first two months of the year" in a clause, `lows` in lower case, of the year of `one`."""
    at = next((i for i, low in enumerate(lows) if low == "of" and lows[i + 1 : i + 3] == ("the", "year")), 0)
    named = _EDTF.fullmatch((one.edtf or "")[:4]) if at > 1 and lows[at - 1] in _row("units") else None
    if named is None:
        return None
    return _part(
        lows[: at - 1], named, str(lexicon("clauses")["stretches"]["units"][lows[at - 1]]), _count(lows[: at - 1])
    )


def _up_to(named: re.Match[str], unit: str, count: int) -> str | None:
    """So many months that end with a month, or days that end with a day; the end of a month is a month that is over."""
    year, month, day = named.groups()
    if unit in ("D", "W"):
        last = _day(named)
        first = moved(last, 1 - count * (_WEEK if unit == "W" else 1)) if last and day else None
        return f"{first}/{last}" if first else None
    months = count * {"Y": _YEAR, "Q": 3, "M": 1}[unit]
    if month is None or not 1 < months <= 10 * _YEAR:
        return None
    end = _day(named) if day else date(int(year), int(month), 1)
    if end is None:
        return None
    whole = not day or end.day == monthrange(end.year, end.month)[1]
    began, which = shift(end, 1 - months if whole else -months)
    if began < 1:
        return None
    if whole:
        return f"{began:04d}-{which:02d}/{end.year:04d}-{end.month:02d}"
    first = date(began, which, min(end.day, monthrange(began, which)[1])) + timedelta(days=1)
    return f"{first}/{end}"


def _part(before: Sequence[str], named: re.Match[str], unit: str, count: int | None) -> str | None:
    """The first or last so many months of a year, or days of a month."""
    year, month, day = named.groups()
    ends = {word: way for way in ("first", "last") for word in _row(way)}
    way = next((ends[word] for word in before[-2:] if word in ends), None)
    if way is None or count is None or day:
        return None
    if unit in ("M", "Q") and month is None:
        months = count * (3 if unit == "Q" else 1)
        first, last = (1, months) if way == "first" else (_YEAR + 1 - months, _YEAR)
        return f"{year}-{first:02d}/{year}-{last:02d}" if 1 <= months < _YEAR else None
    if unit in ("D", "W") and month:
        length, days = monthrange(int(year), int(month))[1], count * (_WEEK if unit == "W" else 1)
        first, last = (1, days) if way == "first" else (length + 1 - days, length)
        return f"{year}-{month}-{first:02d}/{year}-{month}-{last:02d}" if 1 <= days < length else None
    return None


def _count(before: Sequence[str]) -> int | None:
    """The number that the last word tells: "three", "12"."""
    if not before:
        return None
    word = before[-1]
    if word.isascii() and word.isdigit() and len(word) <= _MONTHS:
        return int(word)
    told = lexicon("calendar")["numbers"].get(word)
    return told if isinstance(told, int) else None


def _day(named: re.Match[str]) -> date | None:
    try:
        return date(int(named[1]), int(named[2] or 1), int(named[3] or 1))
    except ValueError:
        return None


@cache
def _endings() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words.split()) for words in lexicon("clauses")["stretches"]["endings"])


@cache
def _row(name: str) -> frozenset[str]:
    return frozenset(lexicon("clauses")["stretches"][name])


UNIT = trait(lambda lower: lower in _row("units"))
