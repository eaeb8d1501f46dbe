"""The marks under which claims meet: what two claims must have in common before they are laid side by side.

    Stated ─▶ a name · two names · a name and a word · a figure · a figure and a name or word · a day · an office
           ─▶ two words, where nobody is named · two words of a quotation, one after the other

A mark is a number that its parts always give. Two claims without a common mark have nothing to say of each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from zlib import crc32

from audit.crosscheck.rarity import rarity
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.similarity import key as sound

DIGITS = 3  # of a figure that is a mark by itself; zeros at its end do not count
NAMES, WORDS, FIGURES, QUOTED = 8, 24, 8, 60  # of one claim, the most telling first: a longer sentence is a list
UNNAMED = 6  # words that are paired where nobody is named
_DAY = len("2001-09-11")
_DIGIT = re.compile(r"\d")


def marks(one: Stated) -> frozenset[int]:
    """The marks of a claim."""
    names = [f"={name}" for name in sorted(one.near | one.names)[:NAMES]]
    words = _rarest(one.plain)
    values = sorted({f"#{f.interval.point.normalize()}" for f in one.figures if _particular(f.printed)})[:FIGURES]
    days = sorted({f"@{d.edtf}" for d in one.claim.dates if d.edtf and len(d.edtf) == _DAY})[:FIGURES]
    found = {_mark(part) for part in (*names, *values, *days)}
    found |= {_mark(name, part) for name in names for part in (*words, *values)}
    found |= {_mark(*pair) for pair in combinations(names, 2)}
    found |= {_mark(value, word) for value in values for word in words}
    found |= {_mark(*pair) for pair in (() if names else combinations(words[:UNNAMED], 2))}
    found |= {_mark(f"&{sound(office.title)}", sound(office.country)) for office in one.offices if office.country}
    return frozenset(found | set(_said(one.quoted)))


def _rarest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-rarity(word), word))[:WORDS]


def _particular(printed: str) -> bool:
    return len("".join(_DIGIT.findall(printed)).rstrip("0")) >= DIGITS


def _said(quoted: Sequence[str]) -> Iterator[int]:
    """Words of content that follow one another in a quotation."""
    content = [stem for stem in map(fold, quoted) if stem][:QUOTED]
    return (_mark(f"“{one}", other) for one, other in pairwise(content))


def _mark(one: str, other: str = "") -> int:
    """63 bits of two parts: two pairs that share them by chance are laid side by side for nothing, and that is all."""
    return (_part(one) << 31) ^ _part(other)


@lru_cache(maxsize=200_000)
def _part(part: str) -> int:
    return crc32(part.encode("utf-8", "replace"))
