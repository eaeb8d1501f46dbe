"""The same words the other way round: "from Tamsk to Berin" and "from Berin to Tamsk", "before the vote" and "after the
vote", "the left leg" and "the right leg".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.settings import Matching

_MOST = 1_000  # characters of a claim that are looked at
_PLACE = r"((?:the )?[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2})"
_FROM_TO = re.compile(rf"\bfrom {_PLACE}(?: [a-z]{{2,12}}){{0,3}}? (?:to|for|into|towards) {_PLACE}")
_TO_FROM = re.compile(rf"\b(?:to|for|into|towards) {_PLACE}(?: [a-z]{{2,12}}){{0,3}}? from {_PLACE}")


def turned(a: Stated, b: Stated) -> str:
    """What the one gives the other way round, in words; "" where there is nothing."""
    one, other = _ways(a), _ways(b)
    for start, end in one:
        if (end, start) in other and (start, end) not in other and (end, start) not in one:
            return "from here to there in one, from there to here in the other"
    mine, theirs = _before(a), _before(b)
    for row, noun in sorted(mine.keys() & theirs.keys()):
        x, y = mine[row, noun], theirs[row, noun]
        if x.isdisjoint(y):
            return f"{min(x)} against {min(y)}"
    return ""


def two_ways(couple: Couple, matching: Matching) -> str:
    """The same of two claims in like words."""
    alike = couple.best and couple.alike >= matching.kin_words
    return turned(couple.a, couple.b) if alike else ""


@of_words
def _ways(one: Stated) -> frozenset[tuple[frozenset[str], frozenset[str]]]:
    """The pairs of places from which and to which something goes."""
    text = one.words[:_MOST]
    if "from " not in text:
        return frozenset()
    found = [(m[1], m[2]) for m in _FROM_TO.finditer(text)] + [(m[2], m[1]) for m in _TO_FROM.finditer(text)]
    return frozenset((_key(start), _key(end)) for start, end in found)


def _key(place: str) -> frozenset[str]:
    return frozenset(name_key(word) for word in place.split() if word[:1].isupper())


@of_words
def _before(one: Stated) -> Mapping[tuple[int, str], frozenset[str]]:
    """By a row of words that exclude each other before one noun, and that noun's stem, those that stand there."""
    found: dict[tuple[int, str], frozenset[str]] = {}
    if one.tokens.isdisjoint(_rows()):
        return found
    for verb, word, noun in _pattern().findall(one.words[:_MOST]):
        if word.lower() == "with" and verb.lower() in lexicon("crosscheck")["turned"]["verbs"]:
            continue  # "did away with the toll" is to be without it
        for row in _rows()[word.lower()]:
            key = row, fold(noun)
            if key[1]:
                found[key] = found.get(key, frozenset()) | {word.lower()}
    return found


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(sorted(_rows()))
    return re.compile(
        rf"(?:\b([A-Za-z]{{2,20}}) )?\b(?i:({words})) (?:the |a |an |his |her |its |their )?([A-Za-z][a-z-]{{2,20}})"
    )


@cache
def _rows() -> Mapping[str, tuple[int, ...]]:
    """The rows by each of their words."""
    found: dict[str, tuple[int, ...]] = {}
    for at, row in enumerate(lexicon("crosscheck")["turned"]["rows"]):
        for word in row:
            found[word] = (*found.get(word, ()), at)
    return found
