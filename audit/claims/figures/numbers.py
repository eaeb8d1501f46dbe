"""Text → numbers: digits, number words and mixtures of both, with the exact stretch each of them takes.

"1,099" "1.2 million" "3bn" "twenty-two" "half a million" "two-thirds" "tens of thousands" "one in five"
"""

from __future__ import annotations

from audit.claims.figures.digits import in_digits
from audit.claims.figures.number import Number
from audit.claims.figures.spelled import in_words


def scan(text: str) -> list[Number]:
    """The numbers of `text` in order, not overlapping, whatever they mean."""
    found = [*in_digits(text), *in_words(text)]
    found.sort(key=lambda number: (number.start, -number.end))
    kept: list[Number] = []
    for number in found:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept
