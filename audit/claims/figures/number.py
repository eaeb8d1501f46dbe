"""A number in the text, as it was found."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from audit.knowledge import lexicon

SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞"
NEXT_WORD = re.compile(r"(?:[ -]and[ -](?:an?[ -])?|[ \u00a0\n]|[ ]?[-‐][ ]?)(?:of[ ])?([A-Za-z]{2,12})(?![\w])")


class Number(NamedTuple):
    """A number in the text. `scale` is what its last word or letter multiplied it by.

    `form`: digits, word, vague (`low`, `high`), fraction, multiple, another. `glued` is the letters right behind the
    digits that were not read.
    """

    start: int
    end: int
    value: Decimal
    form: str = "digits"
    low: Decimal | None = None
    high: Decimal | None = None
    scale: Decimal = Decimal(1)
    glued: str = ""
    grouped: bool = False  # thousands marks or decimals: written as an amount, not as a name


def over_and(ahead: re.Match[str]) -> bool:
    """Whether "and" stands between a number and the number word ahead of it."""
    return ahead[0][1:4] == "and" and len(ahead[0]) > 4


@cache
def sign_value(sign: str) -> Decimal:
    """The value of a fraction that is one character."""
    over, under = lexicon("numbers")["signs"][sign]
    return Decimal(over) / Decimal(under)
