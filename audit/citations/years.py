"""The years of a citation: one after another, with letters, with none yet.

2018      2015, 2017; 2019      2018a, b      1899/2010      n.d.      in press      2018, pp. 4–6
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.citations.days import latest_year
from audit.citations.words import listed
from audit.model import Span

PAGES = 1900  # a second number under it, or under the year before it, is a page: "Okoye 2001, 1624"
NONE_YET = "n.d."  # how a work without a year is written in a target, whatever the text prints
_MOST = 20  # years behind one name

_NEXT = re.compile(
    r"(?:\s?[,;]\s?|\s(?:and|&)\s)"
    r"(?:(?P<year>(?:1[5-9]|20)\d\d[a-z]?)(?![\w–—-]|\s?[–—])|(?P<letter>[a-z])\b(?!\.))"
)
_REPRINT = re.compile(r"\s?(?:/\s?(?P<slash>(?:1[5-9]|20)\d\d[a-z]?)|[\[(](?P<square>(?:1[5-9]|20)\d\d)[\])])")


@dataclass(frozen=True, slots=True)
class Year(Span):
    """A year as printed, and the second one of a reprint ("1899/2010")."""

    year: str
    reprint: str = ""


@cache
def year_pattern() -> re.Pattern[str]:
    """A year, with its letter, or the words for none."""
    words = "|".join(sorted(map(re.escape, listed("no_date")), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.–/-])(?:\[?(?P<year>(?:1[5-9]|20)\d\d[a-z]?)(?!\w|[–—-]\d{{4}})|(?P<none>(?i:{words}))(?:-?[a-z])?(?!\w))"
    )


def undated(year: str) -> bool:
    """Whether a printed year is none: "n.d.", "in press"."""
    return not year[:1].isdigit()


def years(text: str, at: int, end: int) -> Iterator[Year]:
    """The years that follow one another from `at`."""
    match = year_pattern().match(text, at, end)
    if match is None:
        return
    if match["none"]:
        yield Year(match.start(), match.end(), NONE_YET)
        return
    again = _REPRINT.match(text, match.end(), end)
    stop = again.end() if again else match.end()
    one = match["year"]
    yield Year(match.start(), stop, one, reprint=(again["slash"] or again["square"]) if again else "")
    for _ in range(_MOST):
        later = _NEXT.match(text, stop, end)
        if later is None:
            return
        letter, year = later["letter"], later["year"]
        if letter:
            if not one[4:] or letter <= one[4:]:
                return
            year = one[:4] + letter
        if not letter and (int(year[:4]) < max(PAGES, int(one[:4])) or int(year[:4]) > latest_year()):
            return
        yield Year(later.start("letter" if letter else "year"), later.end(), year)
        one, stop = year, later.end()
