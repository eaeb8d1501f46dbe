"""Which of the words before a figure name its measure: of "deaths from terrorist attacks" the deaths."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audit.crosscheck.measured import around
from audit.crosscheck.words import Word

_FROM_WHAT = re.compile(r"\s{1,9}(?:from|of|in|by|due to|caused by)\s{1,9}(?:[a-z-]{3,14}\s)?")


def heads(text: str, before: Sequence[Word]) -> list[Word]:
    """The words before a figure, the nearest first; of "deaths from terrorism", "deaths from terrorist attacks" the
    deaths."""
    found: list[Word] = []
    at = len(before) - 1
    while at >= 0:
        found_at = [back for back in (1, 2) if at >= back and _is_head(text, before[at - back], before[at])]
        if not found_at:
            found.append(before[at])
        at -= found_at[0] if found_at else 1
    return found


def _is_head(text: str, head: Word, word: Word) -> bool:
    """Whether a preposition makes the second of two words that name measures a part of the first."""
    both = head.stem in around() and word.stem in around()
    return both and _FROM_WHAT.fullmatch(text, head.end, word.start) is not None
