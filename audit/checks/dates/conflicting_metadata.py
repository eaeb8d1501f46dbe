"""The document gives several dates for itself.

What it does: reports that two places where the document says when it was published (data for machines, byline, address,
front matter) name days that are more than one apart, or that it was changed before it was published.

Why it matters: one of them is the day of a copy, of an update or of the machine that saved it; everything that is
reckoned from the date ("last year", who held an office) may be wrong.

Known limits: one day of difference is allowed for time zones. Places that are often wrong (a bare `date` element, a
`time` element in the page) contradict nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from audit.checks.frame import Example, Flag
from audit.model import Stated
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
ANY_LANGUAGE = True
_HEAD = '<html><head><meta property="article:published_time" content="{0}"><meta name="pubdate" content="{1}"></head>'
_PAGE = _HEAD + "<body><p>The ferry left at dawn and came back at dusk.</p></body></html>"
EXAMPLES = (
    Example("Ferry leaves\n\n6 May 2024\n\nIt had been built on 4 March 1987."),
    Example(_PAGE.format("2024-05-06T23:30:00-05:00", "2024-05-07")),
    Example(_PAGE.format("2024-05-06", "May 2024")),
    Example(_PAGE.format("2024-05-06", "2024-06-17"), ("",)),
    Example("---\ndate: 2024-06-17\n---\n\nThe ferry leaves at dawn\n\n6 May 2024\n\nIt came back at dusk.", ("",)),
    Example("---\ndate: 2024-06-17\nupdated: 2024-05-01\n---\n\nThe ferry leaves at dawn.", ("",)),
)
SURE = 0.6  # places below this are too often wrong to contradict another
ALLOWED = timedelta(days=1)  # the same moment falls on two days in two time zones


def check(reading: Reading) -> Iterator[Flag]:
    """At most one notice, on the whole document: the most trusted date and the one that contradicts it first."""
    sure = [one for one in reading.document.stated if one.confidence >= SURE]
    published = sorted((one for one in sure if one.field == "published"), key=lambda one: -one.confidence)
    advice = "Find out which is the day of publication before you reckon from it."
    for first, other in combinations(published, 2):
        if _apart(first.value, other.value):
            yield Flag(0, 0, f"The date of publication is {_says(first)}, but {_says(other)}.", advice)
            return
    for changed in (one for one in sure if one.field == "modified" and published):
        if changed.value[:10] < published[0].value[:10] and _apart(changed.value, published[0].value):
            words = f"It was changed on {_says(changed)}, before it was published on {_says(published[0])}."
            yield Flag(0, 0, words, advice)
            return


def _says(one: Stated) -> str:
    return f"{one.value} ({one.where})"


def _apart(a: str, b: str) -> bool:
    """Whether two dates, compared as far as both go, are more than a time zone apart."""
    if len(a) == len(b) == 10:
        return abs(date.fromisoformat(a) - date.fromisoformat(b)) > ALLOWED
    short, full = sorted((a, b), key=len)
    near = (full,) if len(full) < 10 else tuple((date.fromisoformat(full) + step).isoformat() for step in _NEAR)
    return not any(day.startswith(short) for day in near)


_NEAR = (-ALLOWED, timedelta(0), ALLOWED)
