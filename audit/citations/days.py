"""Days that entries and addresses name: of publication, of access, and in an address.

(2021, March 4) ─ printed     Accessed 31 June 2021 ─ access     /2021/03/04/ ─ addressed
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from audit import knowledge
from audit.citations.words import listed
from audit.model import Reference, Span
from audit.text.places import first_words, matches

_PRINTED = re.compile(r"((?:19|20)\d\d)[a-z]?[,;]\s(?:([^\W\d_]{3,10})\.?\s(\d{1,2})|(\d{1,2})\s([^\W\d_]{3,10}))")
_ADDRESSED = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)")
_DAY = (
    r"(?:(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
    r"|(?P<day>\d{1,2})(?:st|nd|rd|th)?\s(?P<month>[^\W\d_]{3,10})\.?,?\s(?P<year>\d{4})"
    r"|(?P<month2>[^\W\d_]{3,10})\.?\s(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<year2>\d{4}))"
)


@dataclass(frozen=True, slots=True)
class Access(Span):
    """A day on which a page was read, as printed. `day` is None where there is no such day."""

    day: date | None


@cache
def _accessed() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, listed("accessed")), key=len, reverse=True))
    return re.compile(rf"(?i:\b(?:{names})(?:\son)?:?)\s{{1,3}}{_DAY}(?!\d)")


@cache
def _first() -> frozenset[str]:
    return first_words(listed("accessed"))


def accesses(text: str) -> Iterator[Access]:
    """The days of access in a text, in order."""
    for match in matches(_accessed(), text, _first()):
        if match["iso"]:
            year, month, day = map(int, match["iso"].split("-"))
        else:
            named = _months().get((match["month"] or match["month2"]).lower())
            if named is None:
                continue
            year, month, day = int(match["year"] or match["year2"]), named, int(match["day"] or match["day2"])
        yield Access(match.start(), match.end(), _date(year, month, day))


def printed(one: Reference) -> date | None:
    """The day in the date of an entry; None where it has none, or none that exists."""
    match = _PRINTED.search(one.date or "")
    month = _months().get((match[2] or match[5]).lower()) if match else None
    return _date(int(match[1]), month, int(match[3] or match[4])) if match and month else None


def addressed(address: str | None) -> date | None:
    """The day in an address: /2021/03/04/; None where it has none."""
    match = _ADDRESSED.search(address or "")
    return _date(int(match[1]), int(match[2]), int(match[3])) if match else None


def latest_year() -> int:
    """The last year that a work may bear: that of the knowledge, and one for books printed ahead."""
    return int(str(knowledge.lexicon("citations")["date"])[:4]) + 1


def _months() -> dict[str, int]:
    months: dict[str, int] = knowledge.lexicon("calendar")["months"]
    return months


def _date(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)
