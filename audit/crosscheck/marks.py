"""The marks under which claims meet: what two claims must have in common before they are laid side by side.

    Stated ─▶ a name · two names · a name and a word · a figure · a figure and a name or word · a day · an office
           ─▶ two words, where nobody is named · two words of a quotation, one after the other

A mark is a number that its parts always give. Two claims without a common mark have nothing to say of each other.
A name and a word lead nowhere that the name alone does not lead to: such marks only tell how like two claims are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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


def marks(one: Stated) -> tuple[frozenset[int], frozenset[int]]:
    """The marks of a claim: those that lead to it, and the further ones, each of which has a leading one within it. So
    claims that share any share a leading one; how many they share tells how like they are."""
    names = [_part(f"={name}") for name in sorted(one.near)[:NAMES]]  # its own, where it has any
    words = _rarest(one.plain) if len(one.plain) > WORDS or not names else tuple(map(_part, one.plain))
    printed = {f"#{f.interval.point.normalize()}" for f in one.figures if _particular(f.printed)}
    values = [_part(value) for value in sorted(printed)[:FIGURES]]
    days = sorted({f"@{d.edtf}" for d in one.dates if d.edtf and len(d.edtf) == _DAY})[:FIGURES]
    leading = [_mark(part) for part in (*names, *values, *map(_part, days))]
    further: list[int] = []
    for at, high in enumerate(leading[: len(names)], 1):
        further += [high ^ part for part in (*words, *values, *names[at:])]
    for high in leading[len(names) : len(names) + len(values)]:
        further += [high ^ word for word in words]
    if not names:
        leading += [_mark(*pair) for pair in combinations(words[:UNNAMED], 2)]
    for office in one.offices:
        if office.country:
            leading.append(_mark(_part(f"&{sound(office.title)}"), _part(sound(office.country))))
    if one.quoted:
        leading += _said(one.quoted)
    return frozenset(leading), frozenset(further)


@lru_cache(maxsize=64)  # the claims of one sentence have the same words, one after the other
def _rarest(words: frozenset[str]) -> tuple[int, ...]:
    return tuple(map(_part, sorted(words, key=_rank)[:WORDS]))


@lru_cache(maxsize=8_192)
def _rank(word: str) -> tuple[float, str]:
    return -rarity(word), word


def _particular(printed: str) -> bool:
    return len("".join(_DIGIT.findall(printed)).rstrip("0")) >= DIGITS


def _said(quoted: Sequence[str]) -> Iterator[int]:
    """Words of content that follow one another in a quotation."""
    content = [stem for stem in map(fold, quoted) if stem][:QUOTED]
    return (_mark(_part(f"“{one}"), _part(other)) for one, other in pairwise(content))


def _mark(one: int, other: int = 0) -> int:
    """63 bits of two parts: two pairs that share them by chance are laid side by side for nothing, and that is all."""
    return (one << 31) ^ other


@lru_cache(maxsize=65_536)
def _part(part: str) -> int:
    return crc32(part.encode("utf-8", "replace"))
