"""So many of so many, however it is told: "seven out of 15" here, "seven of the 15 seats" there.

two figures ─ a part and its whole, both small ─ the same two numbers ─▶ agrees
"""

from __future__ import annotations

import re
from functools import lru_cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.spelt import small_number
from audit.model import Span

_OUT_OF = re.compile(r"(?i)([\w-]{1,20}) (?:out )?(?:of|in) (?:the |its |their )?([\w-]{1,20})")
_FEWEST = 10  # of fewer there may be many such shares: two of three


def one_ratio(couple: Couple) -> Judged | None:
    """Two claims that give one part of one whole, in numbers; None where they do not."""
    if denied(couple.a) != denied(couple.b):
        return None
    for p in couple.figures:
        part = ratio(p.x)
        if part and part == ratio(p.y) and part[1] >= _FEWEST and _may_be_one(p.x, p.y):
            spans = Span(p.x.start, p.x.end), Span(p.y.start, p.y.end)
            words = f"both give {part[0]} of {part[1]}"
            return Judged(couple.a, couple.b, "agrees", words, max(couple.alike, 0.5), *spans)
    return None


def _may_be_one(x: Figure, y: Figure) -> bool:
    """Whether the one is told as a share, the other as a count, and neither says that it is of other people, or of a
    time before: two counts are set side by side as such."""
    parted = bool(x.roles and y.roles) and not x.roles & y.roles
    return x.interval.sort != y.interval.sort and not parted and x.earlier == y.earlier


def ratio(figure: Figure) -> tuple[int, int] | None:
    """The part and the whole that a figure gives in whole numbers; None where it gives none."""
    if figure.quantity.total is not None:
        part, whole = figure.quantity.value, figure.quantity.total
        return (int(part), int(whole)) if part == int(part) and whole == int(whole) else None
    return _printed(figure.printed) if figure.interval.sort == "percent" else None


@lru_cache(maxsize=4096)
def _printed(text: str) -> tuple[int, int] | None:
    match = _OUT_OF.fullmatch(text)
    numbers = [int(word) if word.isdigit() else small_number(word.lower()) for word in match.groups()] if match else []
    part, whole = numbers if len(numbers) == 2 else (None, None)
    return (part, whole) if part is not None and whole is not None else None
