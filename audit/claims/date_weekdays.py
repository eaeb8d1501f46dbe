"""The weekdays that dates are printed with, and those that they have.

"Monday 12 July 2011"   "12 July 2011, a Monday"   "on Monday (12 July 2011)"   "Monday 12/7/2011"
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from audit.claims.date_relations import full
from audit.knowledge import lexicon
from audit.model import Date, Span

_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_GREGORIAN = 1800  # earlier dates may be of the Julian calendar, whose weekdays differ
_FAR = 60  # days: a date without a year is of the nearest year only when it is that near to the day of publication
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


@dataclass(frozen=True, slots=True)
class Weekday(Span):
    """A date whose weekday is `said` but in the calendar `right` (ISO, 1 is Monday). `day` is the date meant."""

    day: date
    said: int
    right: int
    certain: bool


def weekdays(text: str, dates: Sequence[Date], anchor: date | None) -> Iterator[Weekday]:
    """Dates whose weekday is another. A date without a year is judged by `anchor`, where it is near."""
    for at, one in enumerate(dates):
        stated = _stated(text, dates, at)
        if stated is None or one.kind != "DATE" or not _DAY.fullmatch(one.value):
            continue
        span, said = stated
        day = full(one) if not one.relative else _nearest(one.value, anchor)
        if day and day.year >= _GREGORIAN and said not in (day.isoweekday(), *_turned(one.of(text))):
            yield Weekday(span.start, span.end, day, said, day.isoweekday(), not one.relative)


def _stated(text: str, dates: Sequence[Date], at: int) -> tuple[Span, int] | None:
    """The weekday that stands in the date or in brackets or a comma beside it."""
    one = dates[at]
    names = lexicon("calendar")["weekdays"]
    first = re.match(r"[A-Za-z]{3,9}", one.of(text))
    if first and first[0].lower() in names:
        return _trim(text, one), names[first[0].lower()]
    before = dates[at - 1] if at else None
    lone = names.get(before.of(text).lower()) if before else None
    if before and lone:
        gap = text[before.end : one.start]
        if (gap == " (" and text[one.end : one.end + 1] == ")") or (
            gap in (" ", ", ") and _SLASHED.fullmatch(one.of(text))
        ):
            return Span(before.start, one.end), lone
    after = _aside().match(text, one.end)
    if after:
        return Span(one.start, after.end(1)), names[after[1].lower()]
    return None


def _turned(printed: str) -> tuple[int, ...]:
    """The weekday of "5/6/2024" with day and month the other way round."""
    match = _SLASHED.fullmatch(printed)
    if match is None:
        return ()
    found = []
    for month, day in ((match[1], match[2]), (match[2], match[1])):
        try:
            found.append(date(int(match[3]), int(month), int(day)).isoweekday())
        except ValueError:
            continue
    return tuple(found)


@cache
def _aside() -> re.Pattern[str]:
    names = "|".join(name.capitalize() for name in lexicon("calendar")["weekdays"] if len(name) > 5)
    return re.compile(rf"(?:, (?:which was )?an? | (?:was|is|fell on) an? | \()({names})\b")


def _trim(text: str, span: Span) -> Span:
    return Span(span.start, span.end - 1) if text[span.start : span.end].endswith(".") else Span(span.start, span.end)


def _nearest(value: str, anchor: date | None) -> date | None:
    """The day of that month and day nearest to the anchor, if it is near."""
    if anchor is None:
        return None
    month, day = int(value[5:7]), int(value[8:10])
    if not 1 <= month <= 12:
        return None
    years = [year for year in (anchor.year - 1, anchor.year, anchor.year + 1) if 1 <= year <= 9999]
    found = [date(year, month, day) for year in years if 1 <= day <= calendar.monthrange(year, month)[1]]
    best = min(found, key=lambda one: abs((one - anchor).days), default=None)
    return best if best and abs((best - anchor).days) <= _FAR else None
