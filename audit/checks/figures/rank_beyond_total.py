"""A rank beyond the number of those ranked.

What it does: reports "170th out of 163".

Why it matters: there is no such place; a digit of the rank or of the total is wrong.

Known limits: the total must stand directly behind the rank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from audit.checks.frame import Example, Flag
from audit.reading import Reading
from audit.text.places import FIGURE, matches

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example(
        "It came second out of 163 countries and 12th of 13. Ranked 3rd of 2024's best. It is the 170th of its kind."
    ),
    Example("It is ranked 170th out of 163 countries.", ("170th out of 163",)),
    Example("It ranks 170 of 163 in the index.", ("170 of 163",)),
)
_RANK = re.compile(
    r"\b(?:(?P<rank>\d{1,4})(?:st|nd|rd|th)(?:\splace)?|(?:[Rr]ank(?:s|ed)?|[Nn]umber|No\.)\s(?P<number>\d{1,4}))\s(?P<of>out\sof|of|among)\s(?:the\s|all\s)?(?P<total>\d{1,4}(?:,\d{3})?)\b(?![’'.]\w|,\d)"
)
_FIRST = frozenset((FIGURE, "rank", "ranks", "ranked", "number", "no"))  # the words with which it begins
_YEARS = range(1900, 2100)


def check(reading: Reading) -> Iterator[Flag]:
    """One error a rank."""
    seen = -1
    for match in matches(_RANK, reading.flow, _FIRST):
        rank, total = int(match["rank"] or match["number"]), int(match["total"].replace(",", ""))
        if rank > total and not (match["of"] == "of" and total in _YEARS):
            seen = match.end()
            yield _flag(match.start("rank") if match["rank"] else match.start("number"), match.end(), rank, total)
    for one in reading.quantities:
        if one.kind == "rank" and one.total is not None and one.value > one.total and one.start >= seen:
            yield _flag(one.start, one.end, one.value, one.total)


def _flag(start: int, end: int, rank: int | Decimal, total: int | Decimal) -> Flag:
    return Flag(start, end, f"Of {total} there is no place {rank}.")
