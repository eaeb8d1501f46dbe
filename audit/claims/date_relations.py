"""How the dates of one text stand to one another and to the calendar.

dates ─▶ a day no month has · a range that runs backwards · a length that is another
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise

from audit.knowledge import lexicon
from audit.model import Date, Span

_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_FULL = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_JOIN = re.compile(r"\s{0,2}(?:,\s)?(?:to|until|till|through|–|—|-)\s{1,2}(?:the )?", re.IGNORECASE)
_AND = re.compile(r"\s{1,2}and\s{1,2}")
_FROM = re.compile(r",? \(?(?:from|between) ")
_AFTER = re.compile(r"\s(?:after|before)\s[^,.;:!?\n]{0,50}")
_COMMA = re.compile(r",\s(?:just\s|only\s|some\s|about\s|nearly\s|almost\s)?")
_LATER = re.compile(r"\slater\Z")
_ON = re.compile(r",?\s(?:on\s)?(?:the\s)?")
_SPAN = 120  # characters from the first date to the length of time
_TIMES = re.compile(r"\b(?:every|each|per|in|of|within|last|first|next|previous|past|the)\s\Z", re.IGNORECASE)
_THEN = re.compile(r"[^.;!?\n]{0,80}?\s(?:in|on|until|by)\s(?:early\s|late\s)?")
_ERA = re.compile(r"\s?(?:B\.?C|AH\b|BP\b)")
_UNITS = {"Y": 365.2425, "M": 30.44, "W": 7.0, "D": 1.0}
_LENGTH = re.compile(r"P(\d{1,4})([YMWD])")


@dataclass(frozen=True, slots=True)
class Range(Span):
    """Two dates joined as the ends of a stretch of time, both with their first day and the unit they are exact to."""

    first: date
    last: date
    unit: str


def impossible(dates: Sequence[Date]) -> Iterator[tuple[Date, str]]:
    """Days that no month has, and months that no year has, each with the reason in words."""
    for one in dates:
        match = _DAY.fullmatch(one.value) if one.kind == "DATE" else None
        if match is None:
            continue
        year = int(match[1]) if match[1].isdecimal() else 2000
        month, day = int(match[2]), int(match[3])
        if not 1 <= month <= 12:
            yield one, f"there is no month {month}"
        elif year and not 1 <= day <= calendar.monthrange(year, month)[1]:
            name = calendar.month_name[month] + (f" {year}" if month == 2 and match[1].isdecimal() else "")
            yield one, f"{name} has {calendar.monthrange(year, month)[1]} days"


def full(one: Date) -> date | None:
    """The day that a date names to the day, or None."""
    try:
        return date.fromisoformat(one.value)
    except ValueError:
        return None


def ranges(text: str, dates: Sequence[Date]) -> Iterator[Range]:
    """Pairs "from A to B", "between A and B" of dates with a year, whichever of the two comes first."""
    for one, other in pairwise(dates):
        lead = text[max(0, one.start - 10) : one.start].lower().split()
        joined = (_JOIN, "from") if _JOIN.fullmatch(text, one.end, other.start) else (_AND, "between")
        if joined[0] is _AND and not _AND.fullmatch(text, one.end, other.start):
            continue
        first, last = _parts(one), _parts(other)
        if not lead or lead[-1] != joined[1] or first is None or last is None or _ERA.match(text, other.end):
            continue
        unit = max(first[1], last[1], key=_UNITS.__getitem__)
        yield Range(one.start, other.end, _cut(first[0], unit), _cut(last[0], unit), unit)


def _cut(day: date, unit: str) -> date:
    """The first day of the date's year or month."""
    return day.replace(month=1, day=1) if unit == "Y" else day.replace(day=1) if unit == "M" else day


def _parts(one: Date) -> tuple[date, str] | None:
    match = _FULL.fullmatch(one.value) if one.kind == "DATE" and one.edtf and not one.relative else None
    try:
        day = date(int(match[1]), int(match[2] or 1), int(match[3] or 1)) if match else None
    except ValueError:
        return None
    return (day, "D" if match and match[3] else "M" if match and match[2] else "Y") if day else None


def durations(text: str, dates: Sequence[Date]) -> Iterator[tuple[Date, Range, float]]:
    """Durations told beside a range that has another length: the duration, the range, its length in that unit."""
    found = {one.start: one for one in (*ranges(text, dates), *_printed(dates))}
    ends = {one.end: one for one in found.values()}
    for one in dates:
        length = _LENGTH.fullmatch(one.value) if one.kind == "DURATION" else None
        if length is None or "-" in one.of(text):
            continue
        near = _follows(text, one, found) or _precedes(text, one, ends)
        if near is None or near.last < near.first or _UNITS[near.unit] > _UNITS[length[2]]:
            continue
        told, real = int(length[1]), _length(near, length[2])
        slack = 1.0 if _loose(text, one) else 0.0
        low, high = (real, real + 1) if near.unit == length[2] else (real - 1, real + 1)
        if not low - slack <= told <= high + slack:
            yield one, near, real


def _printed(dates: Sequence[Date]) -> Iterator[Range]:
    """The ranges that are one date: "2015–2021", "3 to 8 March 2024"."""
    for one in dates:
        first, _, last = one.value.partition("/")
        ends = [_parts(replace(one, value=value, edtf=value)) for value in (first, last)] if last else []
        if len(ends) == 2 and ends[0] and ends[1]:
            unit = max(ends[0][1], ends[1][1], key=_UNITS.__getitem__)
            yield Range(one.start, one.end, _cut(ends[0][0], unit), _cut(ends[1][0], unit), unit)


def intervals(text: str, dates: Sequence[Date]) -> Iterator[tuple[Date, Date, Date, int]]:
    """ "A, seventeen days after B" and "A … six weeks later, on B": the length, both dates, the days between."""
    for at in range(len(dates) - 2):
        one, length, other = dates[at : at + 3]
        middle = _AFTER.fullmatch(text, length.end, other.start) and _COMMA.fullmatch(text, one.end, length.start)
        later = _LATER.search(length.of(text)) and _ON.fullmatch(text, length.end, other.start)
        size = _LENGTH.fullmatch(length.value) if middle else _counted(text, length) if later else None
        first, last = full(one), full(other) or _completed(one, other)
        if size is None or first is None or last is None or length.end - one.end > _SPAN:
            continue
        days, unit = abs((last - first).days), _UNITS[size[2]]
        slack = max(1.0, 0.6 * unit) + (unit if _loose(text, length) else 0.0)
        if abs(days - int(size[1]) * unit) > slack:
            yield length, one, other, days


def later(text: str, dates: Sequence[Date]) -> Iterator[tuple[Date, Date, Date, float]]:
    """ "It began in May 2020 and ended in May 2022, three years later": the length, both dates, the months between."""
    for one, other, length in zip(dates, dates[1:], dates[2:], strict=False):
        size = _counted(text, length) if _LATER.search(length.of(text)) else None
        first, last = _parts(one), _parts(other)
        if size is None or size[2] not in "YM" or first is None or last is None or last[0] < first[0]:
            continue
        joined = text[other.end : length.start] == ", " and _THEN.fullmatch(text, one.end, other.start)
        if not joined or _loose(text, length) or text.startswith(" than", length.end):
            continue
        months = (last[0].year - first[0].year) * 12 + last[0].month - first[0].month
        room = 12.0 if "Y" in (first[1], last[1]) else 6.0 if size[2] == "Y" else 1.0
        if abs(months - int(size[1]) * (12 if size[2] == "Y" else 1)) > room:
            yield length, one, other, float(months)


def _counted(text: str, length: Date) -> re.Match[str] | None:
    """The number and unit of "six weeks later", as `P6W`."""
    words = length.of(text).split()
    number = lexicon("calendar")["numbers"].get(words[0].lower()) or (int(words[0]) if words[0].isdecimal() else None)
    unit = lexicon("calendar")["unit_plurals"].get(words[1].lower()) if len(words) == 3 else None
    return _LENGTH.fullmatch(f"P{number}{unit}") if number and unit else None


def _completed(one: Date, other: Date) -> date | None:
    """The day of a date without a year: the first one after `one`."""
    first, match = full(one), _DAY.fullmatch(other.value)
    if first is None or match is None or match[1] != "XXXX":
        return None
    days = [_day(year, int(match[2]), int(match[3])) for year in (first.year, first.year + 1)]
    return next((day for day in days if day and day >= first), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _follows(text: str, one: Date, found: dict[int, Range]) -> Range | None:
    """The range after "nine years": "nine years, from 2007 to 2014", "nine years (2007–2014)"."""
    match = _FROM.match(text, one.end)
    if match:
        return found.get(match.end())
    near = found.get(one.end + 2) if text.startswith(" (", one.end) else None
    enclosed = near is not None and text.startswith(")", near.end)
    return near if enclosed and not _TIMES.search(text, max(0, one.start - 20), one.start) else None


def _precedes(text: str, one: Date, ends: dict[int, Range]) -> Range | None:
    """The range before "a span of nine years"."""
    at = _span_of().search(text, max(0, one.start - 50), one.start)
    return ends.get(at.start()) if at else None


@cache
def _span_of() -> re.Pattern[str]:
    nouns = "|".join(lexicon("relative_dates")["spans"])
    return re.compile(
        rf",? (?:\(|or |that is,? |i\.e\. |an? (?:[a-z]{{1,12}} )?(?:{nouns}) of )(?:[a-z]{{1,12}} ){{0,2}}\Z"
    )


def _length(near: Range, unit: str) -> float:
    if unit == "Y" and near.unit == "Y":
        return float(near.last.year - near.first.year)
    if unit == "M" and near.unit == "M":
        return float((near.last.year - near.first.year) * 12 + near.last.month - near.first.month)
    return (near.last - near.first).days / _UNITS[unit]


def _loose(text: str, one: Date) -> bool:
    before = text[max(0, one.start - 24) : one.start].lower().rstrip()
    return before.endswith(tuple(lexicon("relative_dates")["loose"])) or one.of(text).lower().startswith(
        tuple(lexicon("relative_dates")["loose"])
    )
