"""Two numbers that two names have the other way round: "Party A (12), Party B (16)", "Party A (16), Party B (12)"."""

from __future__ import annotations

import re
from functools import lru_cache

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import once
from audit.crosscheck.stated import Stated

_NAME = re.compile(r"[A-Z][\w'’]{1,30}")
NUMBER = re.compile(r"\b\d{1,3}(?:,\d{3}){1,4}\b|\b\d{1,9}\b")
_DIGIT = re.compile(r"\d")
_LABELLED = re.compile(r"([A-Z][\w'’]{1,30}) \d")
_SENTENCE = 1_000  # characters of a sentence in which numbers are given to names
_TWO = 2  # numbers that can change places
_ENDED = re.compile(r"[);,]")  # behind a number: what follows is the next one's name
_BESIDE = 24  # characters between a number and the name it belongs to


def crossed(a: Stated, b: Stated) -> tuple[str, str] | None:
    """The two numbers that two names have the other way round ("Party A (12), Party B (16)"), of which one claim has
    both, the other at least one."""
    found = crosswise(a, b)
    own = [set(NUMBER.findall(side.words)) for side in (a, b)] if found else []
    told = found and all(numbers & set(found) for numbers in own) and any(set(found) <= numbers for numbers in own)
    return found if told else None


def crosswise(a: Stated, b: Stated) -> tuple[str, str] | None:
    """The same in their whole sentences."""
    one = held(a)
    other = held(b) if one else {}
    if not other:
        return None
    numbers = sorted(one.keys() & other.keys())
    if len(numbers) < _TWO:
        return None
    pairs = ((x, y) for x in numbers for y in numbers if x != y and one[x] != one[y])
    return next(((x, y) for x, y in pairs if one[x] == other[y] and one[y] == other[x]), None)


@once
def held(one: Stated) -> dict[str, str]:
    """For each number in the sentence of the claim the name beside it."""
    sentence = one.claim.sentence.of(one.document.text)[:_SENTENCE]
    return _beside(sentence) if _DIGIT.search(sentence) else {}


@lru_cache(maxsize=4096)  # a sentence meets many others
def _beside(text: str) -> dict[str, str]:
    """For each number printed in a sentence the name beside it, which is no label of several numbers."""
    if len(NUMBER.findall(text)) < _TWO:
        return {}
    before = [name_key(m[1]) for m in _LABELLED.finditer(text)]
    words = [(m.start(), m.end(), name_key(m.group())) for m in _NAME.finditer(text)]
    known = [(start, end, key) for start, end, key in words if before.count(key) < 2]
    found: dict[str, str] = {}
    for number in NUMBER.finditer(text):
        beside = [(number.start() - end, key) for _, end, key in known]
        after = ((start, key) for start, _, key in known if start >= number.end())
        beside += [(start - number.end(), key) for start, key in after if not _ENDED.search(text, number.end(), start)]
        near = sorted(item for item in beside if 0 <= item[0] <= _BESIDE)
        if near:
            found[number.group()] = near[0][1]
    return found
