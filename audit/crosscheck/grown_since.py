"""A count that was lower before: "so far 6 million have been found", "on Monday 9 million had been found".

The words of the claims tell which of two figures is the later state, where no dateline does.
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.numbers import Pair
from audit.crosscheck.once import of_words
from audit.crosscheck.running import of_size
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import first_of
from audit.knowledge import lexicon

_MOST = 600  # characters of a claim that are looked at


def grown_since(p: Pair) -> bool:
    """Whether the lower of two figures is told as that of the time so far, or the higher one as that of now."""
    if p.slip in ("moved", "scale") or p.x.interval.point == p.y.interval.point or not of_size(p):
        return False
    low, high, first = (p.a, p.b, "a") if p.x.interval.point < p.y.interval.point else (p.b, p.a, "b")
    if first_of(p) not in (None, first) or _open(high):
        return False
    return _open(low) or _now(high)


@of_words
def _open(one: Stated) -> bool:
    """Whether a claim counts what was so far."""
    return _words("so_far").search(one.words[:_MOST]) is not None


@of_words
def _now(one: Stated) -> bool:
    """Whether a claim tells what a count has come to."""
    return _words("now").search(one.words[:_MOST]) is not None


@cache
def _words(name: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, lexicon("crosscheck")["grown"][name]))
    by = r"|by (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the (?:evening|weekend))" if name == "now" else ""
    return re.compile(rf"(?i)\b(?:{words}{by})\b")
