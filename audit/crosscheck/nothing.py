"""A count of nothing: "no deaths", "nobody was hurt" is the figure 0 beside "three were hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from audit.crosscheck.measured import cumulative, measures
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_BEHIND = re.compile(
    r"\s(?:(?:was|were|is|are|had|has|have|been|being|further|other|reported|confirmed)\s){0,3}([a-z]{3,20})\b"
)
_NUMBER = re.compile(r"[\d.]")


def nothing(text: str, amounts: Sequence[Span]) -> Iterator[Quantity]:
    """The counts of nothing in `text` that are no quantity yet, where the word behind says that people came to harm."""
    for match in _none().finditer(text):
        behind = _BEHIND.match(text, match.end())
        harm = behind and measures().get(fold(behind[1])) in cumulative()
        if harm and not any(one.start < match.end() and match.start() < one.end for one in amounts):
            yield Quantity(match.start(), match.end(), Decimal(0), None, None, "person", "=", None)


@cache
def _none() -> re.Pattern[str]:
    words = sorted(lexicon("compare")["denial"]["nothing"], key=lambda word: (-len(word), word))
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, words))})\b")
