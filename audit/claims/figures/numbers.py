"""Text → numbers: digits, number words and mixtures of both, with the exact stretch each of them takes.

"1,099" "1.2 million" "3bn" "twenty-two" "half a million" "two-thirds" "tens of thousands" "one in five"
"""

from __future__ import annotations

from functools import lru_cache

from audit.claims.figures.digits import in_digits
from audit.claims.figures.number import Number
from audit.claims.figures.spelled import in_words


@lru_cache(maxsize=2)  # for the quantities of a text, and for the checks that compare its bare numbers too
def scan(text: str) -> tuple[Number, ...]:
    """The numbers of `text` in order, not overlapping, whatever they mean."""
    found = [*in_digits(text), *in_words(text)]
    found.sort(key=lambda number: (number.start, -number.end))
    kept: list[Number] = []
    for number in found:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return tuple(kept)
