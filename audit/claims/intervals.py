"""How far a printed figure may lie from the value it stands for: its precision and its hedges.

"517" 517 ─ 517   "8,400" 8,350 ─ 8,450   "45%" 44.5 ─ 45.5   "nearly 46%" 39 ─ 46   "more than 1,000" 1,000 ─ 1,500
"""

from __future__ import annotations

import re
from functools import cache

from audit.knowledge import lexicon
from audit.model import Quantity

_NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")
_REACH = 24  # characters before a figure in which its hedge stands
ABOUT = 0.10  # of the value: "about 160" is said of 150 and of 170
_DIGITS = 5  # units of the last printed digit: "some 482,000" is not said of 509,000
BELOW = 0.15  # "nearly 46" is said of 40, of 36 no more
ABOVE = 0.50  # "more than 1,000" is said of 1,400, hardly of 1,600
Interval = tuple[float, float]


def interval(text: str, quantity: Quantity, unit: float = 0.5) -> Interval:
    """The lowest and the highest value that the printed figure can stand for.

    `unit` is how much of its last printed digit is in doubt: a half where it was rounded, one where it may be cut.
    """
    if quantity.low is not None and quantity.high is not None:
        return float(quantity.low), float(quantity.high)
    value = float(quantity.value)
    digit = last_digit(text, quantity)
    return widen((value - unit * digit, value + unit * digit), hedge(text, quantity), _DIGITS * (digit or 1.0))


def widen(at: Interval, how: str, most: float = float("inf")) -> Interval:
    """The interval after a hedge: about, below or above it, or "" for none. `most` bounds what "about" adds."""
    low, high = at
    size = max(abs(low), abs(high))
    if how == "about":
        return low - min(ABOUT * size, most), high + min(ABOUT * size, most)
    if how == "below":
        return low - BELOW * size, high
    if how == "above":
        return low, high + ABOVE * size
    return at


def hedge(text: str, quantity: Quantity) -> str:
    """Which hedge stands before the figure or is part of it: about below above, or ""."""
    return hedge_at(text, quantity.start, quantity.of(text)) or {"~": "about", "<": "below", ">": "above"}.get(
        quantity.comparator, ""
    )


def hedge_at(text: str, start: int, words: str = "") -> str:
    """Which hedge ends just before `start` or begins `words`."""
    before = text[max(0, start - _REACH) : start]
    for name, pattern in _hedges():
        if pattern[0].search(before) or pattern[1].match(words):
            return name
    return ""


@cache
def _hedges() -> tuple[tuple[str, tuple[re.Pattern[str], re.Pattern[str]]], ...]:
    table = lexicon("directions")["hedges"]
    made = []
    for name in ("above", "below", "about"):
        words = "|".join(re.escape(word) for word in table[name])
        made.append(
            (
                name,
                (
                    re.compile(rf"\b(?:{words})(?: (?:the|a|an))?\s{{1,2}}[$€£]?\Z", re.IGNORECASE),
                    re.compile(rf"(?:{words})\b", re.IGNORECASE),
                ),
            )
        )
    return tuple(made)


def last_digit(text: str, quantity: Quantity) -> float:
    """The weight of the last digit that was printed with meaning; 0 for a small count, which is exact."""
    match = _NUMERAL.search(text, quantity.start, quantity.end)
    if match is None:
        return 1.0 if quantity.kind in ("percent", "points") else 0.0
    digits, _, decimals = match[0].replace(",", "").partition(".")
    printed = float(f"{digits}.{decimals or 0}")
    scale = abs(float(quantity.value)) / printed if printed else 1.0
    if decimals:
        return float(scale * 10 ** -len(decimals))
    if scale > 1.5 or quantity.kind in ("percent", "points"):
        return scale
    zeros = len(digits) - len(digits.rstrip("0"))
    return float(10 ** min(zeros, max(len(digits) - 2, 0))) if zeros and len(digits) > 2 else 0.0
