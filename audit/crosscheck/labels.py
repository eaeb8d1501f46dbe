"""Numbers that are names: "Resolution 1267", "flight KV 283", "level seven"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.crosscheck.once import of_words
from audit.crosscheck.spelt import small_number, small_numbers
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_LABEL = re.compile(r"\b([A-Za-z][a-z]{2,20}) (?:(?:[Nn]umber|[Nn]o\.?) )?(\d{2,6})\b(?![,.]\d)")
_MOST = 100_000  # characters of a report in which a step is looked for
_CODE = re.compile(r"\b([A-Z]{1,3})[ -]?(\d{3,5})\b(?![,.]\d)")


def other_label(a: Stated, b: Stated) -> bool:
    """Whether both name a numbered thing of one sort, and not the same: "Resolution 1267" and "Resolution 1276"."""
    one, other = _own(a), _own(b)
    return any(not one[noun] & other[noun] for noun in sorted(one.keys() & other.keys()))


def two_steps(a: Stated, b: Stated) -> str:
    """Two steps of one scale, in words, of which neither report gives the other's: "level 6", "level seven"."""
    one = steps(a.words)
    other = steps(b.words) if one else {}
    for noun in sorted(one.keys() & other.keys()):
        x, y = min(one[noun]), min(other[noun])
        known = [_steps(side.document.text[:_MOST]).get(noun, set()) for side in (a, b)]
        if len(one[noun]) == len(other[noun]) == 1 and y not in known[0] and x not in known[1]:
            return f"two steps of one scale: {x} against {y}"
    return ""


@of_words
def _own(one: Stated) -> dict[str, set[str]]:
    return labels(one.words) | steps(one.words)


@lru_cache(maxsize=4096)  # a claim meets many others
def labels(words: str) -> dict[str, set[str]]:
    """Numbers by the noun before them, which is capitalised or one of those that are numbered, or by the letters of a
    code ("flight KV 283"); months are no nouns."""
    found: dict[str, set[str]] = {}
    for noun, number in _LABEL.findall(words):
        if (noun[0].isupper() or noun in _numbered()) and fold(noun):
            found.setdefault(fold(noun), set()).add(number)
    for letters, number in _CODE.findall(words):
        if letters not in _currencies():
            found.setdefault(letters, set()).add(number)
    return found


@lru_cache(maxsize=4096)  # of claims: whole texts would be held in memory
def steps(words: str) -> dict[str, set[str]]:
    """The steps of scales by the noun before them, in figures: "level seven", "Category 4"."""
    return _steps(words)


def _steps(words: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for noun, number in _step().findall(words):
        found.setdefault(noun.lower(), set()).add(str(small_number(number.lower())))
    return found


@cache
def scaled() -> frozenset[str]:
    """The nouns of scales whose steps are numbered."""
    return frozenset(lexicon("crosscheck")["scaled"]["words"])


@cache
def _step() -> re.Pattern[str]:
    nouns = "|".join(map(re.escape, sorted(scaled())))
    return re.compile(rf"(?i)\b({nouns}) ({small_numbers()})\b(?![,.]\d| ?%)")


@cache
def _currencies() -> frozenset[str]:
    return frozenset(code for row in lexicon("currencies")["currency"] for code in row["codes"])


@cache
def _numbered() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["numbered"]["words"])
