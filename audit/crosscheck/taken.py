"""When two counts were taken, and which of them first: by the days that the reports say, by those of writing, by the
hours, by the weekdays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from audit.crosscheck.figure import Figure
from audit.crosscheck.figure_times import LONG_AGO, MONTH, time_of
from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.numbers import Pair
from audit.crosscheck.once import once
from audit.crosscheck.periods import Stretch, between
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon

_CUE = 14  # characters before an hour in which "by" or "as of" stands
_AS_OF = re.compile(r"(?i)\b(?:by|as of|as at|until|at)\s+(?:about\s+)?$")
_YEAR_DAYS = 365
_CAPITAL = re.compile(r"\b[A-Z][a-z]{5,8}\b")  # a weekday in full: "Sat" is a verb as well
_MOST = 1_000  # characters of a sentence that are looked at
_WEEK, _FEW_DAYS = 7, 3  # days: a report that names a weekday means one of the last three


def first_of(one: Pair) -> Literal["a", "b"] | None:
    """Which side tells the earlier state: by the days that they say, by the days of writing, by the hours."""
    said = day_said(one.a, one.x), day_said(one.b, one.y)
    if closed(one.a, one.x) or closed(one.b, one.y):
        return _before_the_last(one)
    days = written(one.a), written(one.b)
    mixed = said[0] or days[0], said[1] or days[1]
    for a, b in (said, days, mixed):
        standing = between(a, b) if a and b else "unknown"
        if standing in ("earlier", "later"):
            return "a" if standing == "earlier" else "b"
    hours = _hour(one.a), _hour(one.b)
    if hours[0] and hours[1] and hours[0] != hours[1]:
        return "a" if hours[0] < hours[1] else "b"
    return _by_weekday(one)


def _by_weekday(one: Pair) -> Literal["a", "b"] | None:
    """The earlier side by its weekday, where neither report has a date: "on Thursday", "by Friday"."""
    a, b = _weekday(one.a), _weekday(one.b)
    if not (a and b) or a == b or written(one.a) or written(one.b):
        return None
    ahead = (b - a) % _WEEK
    return "a" if ahead <= _FEW_DAYS else "b" if _WEEK - ahead <= _FEW_DAYS else None


@once
def _weekday(one: Stated) -> int:
    """The number of the one weekday that a claim names, 1 for Monday; 0 where it names none or several."""
    days = (item.value.partition("T")[0] for item in one.claim.dates)  # "Monday noon" is of Monday
    found = {int(day[-1:]) for day in days if day[:-1] == "XXXX-WXX-"} or _said_on(one)
    return found.pop() if len(found) == 1 else 0


def _said_on(one: Stated) -> set[int]:
    """The weekdays of a sentence: "…, the ministry said on Thursday"."""
    sentence = one.claim.sentence.of(one.document.text)[:_MOST]
    numbers: dict[str, int] = lexicon("calendar")["weekdays"]
    return {numbers[word.lower()] for word in _CAPITAL.findall(sentence) if word.lower() in numbers}


def _before_the_last(one: Pair) -> Literal["a", "b"] | None:
    """Which side was written while its count ran, where the other looks back on it long after: "49 dead" on the day,
    and "51 people were shot on 15 March 2019" a year later."""
    sides = (one.a, one.x, one.b, one.y), (one.b, one.y, one.a, one.x)
    for name, (then, count, after, total) in zip("ab", sides, strict=True):
        day, said = written(then), time_of(after, total)
        if day is None or said is None or said.days > MONTH or closed(then, count) or not closed(after, total):
            continue
        if not (day.yearless or said.yearless) and (day.first - said.first).days <= MONTH:
            return "a" if name == "a" else "b"
    return None


def day_said(one: Stated, figure: Figure) -> Stretch | None:
    """The day or month that the text gives with the count."""
    said = time_of(one, figure)
    return said if said is not None and said.days <= MONTH else None


def closed(one: Stated, figure: Figure) -> bool:
    """Whether the text gives a year or more, or a day long before it was written: such a count is closed. The day
    beside "three times" is that of what it is a multiple of."""
    if figure.interval.sort == "multiple":
        return False
    said = time_of(one, figure)
    if said is None or said.days > MONTH:
        return said is not None
    day = written(one)
    return day is not None and _days_before(said, day) > LONG_AGO


def _days_before(said: Stretch, written_on: Stretch) -> int:
    """How many days before it was written a text says a time to be; where one has no year, in the year before."""
    if not (said.yearless or written_on.yearless):
        return (written_on.first - said.last).days
    days = (written_on.first.timetuple().tm_yday - said.last.timetuple().tm_yday) % _YEAR_DAYS
    return days if days < _YEAR_DAYS - LONG_AGO else 0  # a day to come


def written(one: Stated) -> Stretch | None:
    """The day the report was written: as it says, by its dateline, or the last one that it prints."""
    return Stretch(one.written, one.written) if one.written else one.latest


def at_the_earliest(one: Stated) -> bool:
    """Whether the report does not say when it was written: no earlier than the last day that it prints."""
    return one.written is None and dateline(one.document.text[:HEAD])[0] is None


def days_between(one: Sequence[Stated], other: Sequence[Stated]) -> int:
    """How many days lie between the writing of two reports, of each of which claims are given; 0 where that is not
    known."""
    a, b = (written(some[0]) if some else None for some in (one, other))
    return abs((a.first - b.first).days) if a and b and not (a.yearless or b.yearless) else 0


def _hour(one: Stated) -> str | None:
    """The hour of a count ("by 17:30"), else that of the dateline."""
    for item in one.claim.dates:
        text = one.document.text[max(0, item.start - _CUE) : item.start]
        if item.kind == "TIME" and "T" in item.value and _AS_OF.search(text):
            return item.value.split("T", 1)[1][:5]
    return dateline(one.document.text[:HEAD])[1]
