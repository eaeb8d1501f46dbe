""" "Another" and "a further", where they stand for one more person by themselves: "two were killed and another
injured"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from audit.claims.figures.number import Number
from audit.claims.figures.words import listed
from audit.claims.grammar import small

FORM = "another"
_WORDS = ("nother", " further")


def others(text: str) -> Iterator[Number]:
    """The words that stand for one more to whom something befell, in order."""
    if not any(word in text for word in _WORDS):
        return
    for match in _pattern().finditer(text):
        yield Number(match.start(), match.end(), Decimal(1), FORM)


@cache
def _pattern() -> re.Pattern[str]:
    befell = "|".join(sorted(listed("numbers", "befell"), key=lambda word: (-len(word), word)))
    helps = r"(?:(?:was|is|has been|had been|remains|has|had) )?(?:[a-z]{3,12}ly |also |later )?"
    behind = "|".join(sorted(small("not_of_these") | small("join_befell")))  # and no "another injured man"
    return re.compile(rf"\b(?:[Aa]nother|[Aa] further)(?= {helps}(?:{befell})(?:[.,;:!?)]|\Z| (?:{behind})\b))")
