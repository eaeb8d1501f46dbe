"""The day (and hour) a document speaks of itself: its dateline, else the last day that it prints.

"PORT OSTREL, 8 October (Harbour News) - Some …"        8 October
"Office for Relief, country team — 7 October 2024"      7 October 2024
"Bulletin 3, 14 May 2023, 17:30"                        14 May 2023, 17:30
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache

from audit.claims.dates import dates
from audit.crosscheck.periods import Stretch, stretch
from audit.model import Analysis, Date

HEAD = 600  # characters in which a dateline stands
_LINE = 200  # characters of a line that are read
_SHORT = 120  # characters of a line that is no paragraph
_WEEK = 7  # days
_REACH = 60  # characters from the start of a paragraph to its date, and from the date to its dash
_PLACED = re.compile(r"[A-Z][A-Z.'’-]+(?:[ /][A-Z][A-Z.'’-]*)*(?:,[^.\n]{0,40}?)?[,:(]?\s*")
_OPENING = re.compile(r"(?=.{0,40}\d{4}).{6,100}? [-–—] ")  # with which a line begins that `_LEADS` can match
_CAPITALS = re.compile(r"[A-Z][A-Z.'’-]")  # with which a line begins that `_PLACED` can match
_TOWN = re.compile(r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}, ")  # "Radovar, June 13 - ", "Qalim, 16 May. "
_STOP = re.compile(r"[.:]\s+[A-Z/(\[]|\s[-–—]\s")
_NUMBERED = re.compile(r"(?i)\b(?:note|report|bulletin|communiqu[eé]|release|update|circular|newsletter|briefing)\b")
_DASH = re.compile(r"[^.\n]{0,60}?(?:\s[-–—]\s?|[:)])")
_LEADS = re.compile(
    r"[ ,]?(?: ?\([^()\n]{1,60}\))? ?[-–—] ?(?=[A-Z\"“‘'])"
)  # "2 July 2022 (Press Office) - The minister"
_SAYS = re.compile(r"\b(?:said|announced|reported|told reporters|stated) (?:on )?(?:[A-Z][a-z]{2,8}day,? )?\Z")
_HOUR = re.compile(r"[, ]{0,3}(?:at )?(?:\d{1,2}[:.]\d\d)?[ A-Za-z)]{0,12}")
_OPEN = re.compile(
    r"(?:^|[,—–|:()·-]\s*|\b(?:updated|published|posted|issue of|edition of|sitting of|session of)\s+)"
    r"(?:[A-Z][a-z]{2,8}day,?\s+)?$",
    re.IGNORECASE,
)


def latest_day(analysis: Analysis) -> Stretch | None:
    """The day of the dateline, else the last day that the claims print; with a year, if any of them has one."""
    dates_ = (item for claim in analysis.claims for item in claim.dates if item.kind in ("DATE", "TIME"))
    found = {stretch((item.edtf or "").split("T", 1)[0]) for item in dates_}
    found |= {_day(item) for item in _said(analysis.document.text[:HEAD])}
    days = [day for day in found if day is not None and day.days == 1]
    years = [day.first.year for day in days if not day.yearless]
    placed = dateline(analysis.document.text[:HEAD])[0]
    if placed is not None:
        return _in_year(placed, max(years)) if years else placed
    return max((_in_year(day, max(years)) if years else day for day in days), default=None)


@lru_cache(maxsize=64)
def _said(head: str) -> tuple[Date, ...]:
    """The days that stand behind who says so: "the minister said on 19 June"."""
    return tuple(item for item in dates(head) if _SAYS.search(head, max(0, item.start - _REACH), item.start))


@lru_cache(maxsize=1024)  # every claim of a document asks for the same
def dateline(head: str) -> tuple[Stretch | None, str | None]:
    """The day and the hour ("17:30") that the first lines of a text date it with; None for what they do not say."""
    lines = head.split("\n")[: -1 if len(head) >= HEAD else None]
    for number, line in enumerate(lines):
        found = _of_line(line.strip(), title=number == 0)
        if found[0] is not None:
            return found
    return None, None


@lru_cache(maxsize=64)
def dateline_place(head: str) -> str:
    """The place that the first lines of a text are dated from, as printed: "DOLVICE", "Port Ostrel"; "" for none."""
    for line in head.split("\n"):
        place = _PLACED.match(line) or _TOWN.match(line)
        if place and any(place.end() == item.start for item in dates(line[:_LINE]) if _day(item) is not None):
            return place[0].strip(" ,:(")
    return ""


def _of_line(line: str, *, title: bool) -> tuple[Stretch | None, str | None]:
    if not (_CAPITALS.match(line) or _short(line) or _OPENING.match(line) or _TOWN.match(line)):
        return None, None  # neither a place nor a line of its own: whatever day it names
    named = dates(line[:_LINE])
    for item in named:
        day = _day(item)
        if day is not None and day.days == _WEEK and not day.yearless:
            day = Stretch(day.first, day.first)  # "Week of 7 October 2024" dates a weekly
        if day is None or day.days != 1:
            continue
        before = line[: item.start]
        last = not title or (
            (not day.yearless or _NUMBERED.search(before)) and _HOUR.fullmatch(line, item.end) is not None
        )
        short = last and _short(line)
        placed = _PLACED.fullmatch(before) and len(before) <= _REACH and _DASH.match(line, item.end)
        placed = placed or ((_TOWN.fullmatch(before) or _PLACED.fullmatch(before)) and _STOP.match(line, item.end))
        leads = not before and _LEADS.match(line, item.end)
        if placed or leads or (short and _OPEN.search(before)):
            hours = [t.value.split("T", 1)[1][:5] for t in named if t.kind == "TIME" and "T" in t.value]
            return day, hours[0] if hours else None
    return None, None


def _short(line: str) -> bool:
    """Whether a line is no paragraph."""
    return 0 < len(line) <= _SHORT and not line.endswith((".", "?", "!"))


def _day(item: Date) -> Stretch | None:
    """The day of a date or of a time with its day; None where the words need another day to be one."""
    if _leans(item) or item.kind not in ("DATE", "TIME"):
        return None
    return stretch((item.edtf or item.value).split("T", 1)[0])


def _leans(item: Date) -> bool:
    """Whether the words need another day to be one: "yesterday"; a day without its year is one."""
    return item.relative and not (item.edtf or "").startswith("XXXX")


def _in_year(day: Stretch, year: int) -> Stretch:
    """A day that is printed without its year, in `year`; in a common year the last of February for the 29th."""
    if not day.yearless:
        return day
    last = monthrange(year, day.first.month)[1]
    found = day.first.replace(year=year, day=min(day.first.day, last))
    return Stretch(found, found)
