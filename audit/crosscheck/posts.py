"""What post a person has, in two reports: "army spokesman Idris Bakele", "Idris Bakele, the minister of defence".

Of two posts nobody has both: who speaks for a ministry is not its minister, and a deputy is not the director. A post
that was left, or is only sought, is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.knowledge import lexicon

_MOST = 2_000  # characters of a claim that are looked at
_NAME = r"(?P<name>[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2})"
_RANK = (
    r"(?:(?:Mr|Ms|Mrs|Dr|Sir|Dame|[A-Z][a-z]{1,9}\.|Colonel|General|Major|Captain|Lieutenant|Brigadier|Admiral) ){0,2}"
)


def two_posts(couple: Couple) -> str:
    """Two posts of one person, in words; "" where there is none."""
    if not _taken_up().isdisjoint(couple.a.words.lower().split() + couple.b.words.lower().split()):
        return ""  # "the governor, Ada Lund, is appointed minister"
    one = posts(couple.a.words)
    other = posts(couple.b.words) if one else {}
    for name in sorted(one.keys() & other.keys()):
        if one[name] != other[name] and _excluded(one[name], other[name]):
            return f"{one[name]} in one, {other[name]} in the other"
    return ""


def _excluded(one: str, other: str) -> bool:
    """Whether nobody has both: the deputy of a post, or two posts of one row."""
    if one.removeprefix("deputy ") == other.removeprefix("deputy "):
        return True
    deputies = one.startswith("deputy ") or other.startswith("deputy ")
    return not deputies and any(one in row["words"] and other in row["words"] for row in lexicon("crosscheck")["posts"])


@lru_cache(maxsize=4096)  # a claim meets many others
def posts(words: str) -> Mapping[str, str]:
    """The post of each person that the words give, by the key of the last name; a deputy's with "deputy" before it."""
    line = words[:_MOST]
    if not _any().search(line):
        return {}
    found: dict[str, str] = {}
    for pattern in _patterns():
        for match in pattern.finditer(line):
            before = match["before"].lower().split()
            if _past().isdisjoint(before):
                post = wordings()[match["post"].lower()]
                deputy = not _deputies().isdisjoint(before)
                found.setdefault(name_key(match["name"].split()[-1]), f"deputy {post}" if deputy else post)
    return found


@cache
def wordings() -> dict[str, str]:
    """Each wording of a post to the post."""
    rows = lexicon("crosscheck")["posts"]
    found = {word: word for row in rows for word in row["words"]}
    return found | {word: name for row in rows for name, words in row.get("also", {}).items() for word in words}


@cache
def _any() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{_either()})\b")


def _either() -> str:
    return "|".join(map(re.escape, sorted(wordings(), key=lambda word: (-len(word), word))))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The post before the name, and behind it."""
    post = rf"(?P<post>(?i:{_either()}))"
    before = r"(?P<before>(?:[A-Za-z][\w’'-]{1,15} ){0,3}?)"
    body = r"(?: (?:of|for) (?:the )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,2})?"
    return (
        re.compile(rf"\b{before}{post}{body},? {_RANK}{_NAME}"),
        re.compile(rf"{_NAME}(?:,| is| was) (?:the |a |an |its |their |then )?{before.replace('A-Z', '')}{post}\b"),
    )


@cache
def _taken_up() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["taken_up"]["words"])


@cache
def _past() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["posts_aside"]["words"])


@cache
def _deputies() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["posts_aside"]["deputies"])
