"""Whether words are a speaker's: they are not the writer's, and are judged less."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from audit.reading import Reading

LONGEST = 300  # characters: a longer "quotation" is two marks that do not belong together


def in_quotation(reading: Reading) -> Callable[[int], bool]:
    """A test of whether an offset lies inside a quotation of the text."""
    quotes = sorted((quote.start, quote.end) for quote in reading.quotes)
    starts = [start for start, _ in quotes]

    def inside(offset: int) -> bool:
        at = bisect_right(starts, offset) - 1
        return at >= 0 and quotes[at][0] < offset < quotes[at][1] <= quotes[at][0] + LONGEST

    return inside
