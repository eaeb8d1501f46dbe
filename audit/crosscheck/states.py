"""A move that is read as one quantity is two states: "from 517 to 1,099" is what it was, and what it is."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from audit.claims.ages import is_age
from audit.claims.moves import direction
from audit.model import Quantity

_MOVE = re.compile(r"\s{1,80}to\s{1,80}")
_NUMBER = re.compile(r"\d[\d,]{0,20}(?:\.\d{1,10})?")
_LONGEST = 80  # characters of a move
_FROM = re.compile(r"(?i)\bfrom\s+$")
_WORD = re.compile(r"[a-z]+")


def states(text: str, quantity: Quantity) -> tuple[Quantity, ...]:
    """The state before and the state after of a move; any other quantity as it is."""
    match = _MOVE.search(text, quantity.start, quantity.end)
    low, high = quantity.low, quantity.high
    if (
        match is None
        or low is None
        or high is None
        or is_age(quantity)  # "aged from 16 to 58" is no move
        or not (_FROM.search(text, max(0, quantity.start - 8), quantity.start) or moved(text, quantity.start))
    ):
        return (quantity,)
    first, last = (high, low) if _falls(text[quantity.start : quantity.end], quantity) else (low, high)
    before = replace(quantity, end=match.start(), value=first, low=None, high=None, change=None)
    return before, replace(quantity, start=match.end(), value=last, low=None, high=None)


def moved(text: str, start: int) -> bool:
    """Whether ", of" stands for the "from" of a move, as in translations: "have risen by a third, of 40 to 53"."""
    before = text[max(0, start - _LONGEST) : start]
    return before.endswith(", of ") and any(direction(word) for word in _WORD.findall(before))


def _falls(printed: str, quantity: Quantity) -> bool:
    """Whether a move goes down: its first printed number is the larger one."""
    found = [Decimal(number.replace(",", "")) for number in _NUMBER.findall(printed[:_LONGEST])]
    return found[0] > found[1] if len(found) == 2 else quantity.change == "down"
