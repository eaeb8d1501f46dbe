"""How one figure can be a slip for another: digits changed about, one digit wrong, a scale word wrong, or a number that
was misheard ("thirteen" for "thirty")."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal

Slip = Literal["moved", "scale", "digit", "heard"]

_DIGITS = re.compile(r"\D")
_POINT = re.compile(r"\d[.,·](\d{1,2})(?!\d)")
_SIZE = 10  # times: digits that change places leave a figure its size
_SCALE = re.compile(r"(?i)\b(?:thousand|million|billion|trillion)\b|\d\s?(?:k|m|bn|b|tn)\b")
_SCALES = (1_000, 1_000_000)  # times: a thousand for a million, a million for a billion
_LARGEST = 1_000  # of the numbers in words whose noughts count: "half a million" has none
_TEENS = range(13, 20)
_NAMED = frozenset(map(Decimal, (4, 6, 7, 8, 9)))  # in whose names those of 14 and 40, of 16 and 60 begin
_FEWEST = 2  # digits: of one digit nothing can be moved


def slip(x: Decimal, y: Decimal, one: str, other: str) -> Slip | None:
    """The slip that makes `one` (printed, of value x) of `other`: moved, scale, digit or heard; None where there is
    none."""
    a, b = _digits(x, one), _digits(y, other)
    scaled = _scaled(one) and _scaled(other) and x and y
    if scaled and max(abs(x / y), abs(y / x)) in _SCALES and a.strip("0") == b.strip("0"):
        return "scale"  # "7 million", "seven billion"
    low, high = sorted((abs(x), abs(y)))
    if not (one[:1].isdigit() or other[:1].isdigit()) and low in _NAMED and _heard(low, high):
        return "heard"
    if x == y or min(len(a), len(b)) < _FEWEST:
        return None
    if sorted(a) == sorted(b) and a != b:
        return "moved" if high < low * _SIZE and _decimals(one) == _decimals(other) else None
    if low and high >= low * _SIZE and a.strip("0") == b.strip("0"):
        return "scale"
    if low and _heard(low, high):
        return "heard"
    return "digit" if max(len(a), len(b)) > _FEWEST and _one_digit(a, b) else None


def _heard(low: Decimal, high: Decimal) -> bool:
    """Whether one is so many -teen and the other as many times ten, of one thing: 13 and 30, 15,000 and 50,000; or the
    one has the name of the other: six and sixteen, seven and seventy."""
    if low in _NAMED and high in (low + 10, low * 10):
        return True
    unit = Decimal(10) ** (low.adjusted() - 1)
    teens = low / unit
    return unit >= 1 and teens in _TEENS and high == (teens - 10) * 10 * unit


def _digits(value: Decimal, printed: str) -> str:
    """The digits as printed; of a figure in words, those of its value."""
    told = digits_of(printed)
    if told or value != value.to_integral_value() or abs(value) >= _LARGEST:
        return told or "".join(map(str, abs(value).normalize().as_tuple().digits))
    return str(int(abs(value)))  # "sixty" has a nought to lose


@lru_cache(maxsize=4096)  # a figure meets many others
def digits_of(printed: str) -> str:
    """The digits of a figure as printed, in order; "" for one in words."""
    return _DIGITS.sub("", printed)


@lru_cache(maxsize=4096)
def _scaled(printed: str) -> bool:
    """Whether a figure is printed with a scale word."""
    return _SCALE.search(printed) is not None


def _decimals(printed: str) -> int:
    """How many digits stand behind the point: 2.1 is not 12 with its digits changed about."""
    found = _POINT.search(printed)
    return len(found[1]) if found else 0


def _one_digit(a: str, b: str) -> bool:
    """Whether one digit was changed, left out or put in."""
    if len(a) == len(b):
        return sum(p != q for p, q in zip(a, b, strict=True)) == 1
    short, long = sorted((a, b), key=len)
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
