"""Rough figures that lean to one side: "just over a third" is no less than a third, and "almost 7%" no more than 7%."""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.values import Interval
from audit.frozen import changed
from audit.knowledge import lexicon
from audit.model import Quantity

_NEAR = 40  # characters before a figure in which its hedge stands


def leaning(text: str, left: int, quantity: Quantity, found: Interval) -> Interval:
    """The interval `found` of a quantity of `text`, without the side that the words before it, from `left` on, rule
    out."""
    if quantity.comparator != "~" or found.low is None or found.high is None:
        return found
    over, under = _words()
    start = max(left, quantity.start - _NEAR)
    if over.search(text, start, quantity.start):
        return changed(found, low=found.point)
    return changed(found, high=found.point) if under.search(text, start, quantity.start) else found


@cache
def _words() -> tuple[re.Pattern[str], ...]:
    table = lexicon("hedges")["leaning"]
    either = ("|".join(map(re.escape, table[name])) for name in ("over", "under"))
    return tuple(re.compile(rf"(?i)\b(?:{words})\s{{1,9}}(?:a |the )?\Z") for words in either)
