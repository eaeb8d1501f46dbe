"""Small numbers as they are printed in a running text: "14", "fourteen", "twenty-three", "none"."""

from __future__ import annotations

from functools import cache

from audit.knowledge import lexicon

_NOBODY = ("none", "nobody", "no-one")


@cache
def small_numbers() -> str:
    """A pattern for numbers under a thousand in digits, under a hundred in words."""
    table = lexicon("numbers")
    ones, tens = "|".join(sorted(table["ones"])), "|".join(sorted(table["tens"]))
    return rf"\d{{1,3}}(?![\d,.]\d)|(?:{tens})(?:-(?:{ones}))?|{ones}|{'|'.join(_NOBODY)}"


def small_number(word: str) -> int | None:
    """The number that digits or a word in small letters stand for; None for any other word."""
    if word.isdigit():
        return int(word)
    if word in _NOBODY:
        return 0
    table = lexicon("numbers")
    tens, _, ones = word.partition("-")
    if ones:
        whole, part = table["tens"].get(tens), table["ones"].get(ones)
        return None if whole is None or part is None else int(whole) + int(part)
    found = table["ones"].get(word, table["tens"].get(word))
    return None if found is None else int(found)
