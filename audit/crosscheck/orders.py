"""The place in an order that two texts give to one thing: "finished third", "the tenth governor", "topped the chart".

text ─┬─ ordinal ─ noun          "the second single", "the fourth busiest airport"
      ├─ verb ─ place            "peaked at number seven", "came in fifth", "reached the top ten"
      ├─ a wording of the first  "topped the chart"; a superlative without an ordinal
      └─ a medal                 "won bronze"
   ─▶ places ─ of one noun and one name ─▶ same, apart or elsewhere
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from audit.crosscheck.words import either, fold
from audit.knowledge import lexicon
from audit.model import Span
from audit.similarity import key

_MOST = 4_000  # characters of a text that are looked at
_FROM_ABOVE = re.compile(
    r"(?i)\b(?:above|below|over|under|than|outside|before|after|one of|among)\s(?:the\s|of the\s)?\Z"
)
_NEAR = 14  # characters before a place in which such a word stands
_BEHIND = re.compile(r"[ -]([A-Za-z]{2,20})(?:[ -]([A-Za-z]{2,20}))?(?:[ -]([A-Za-z]{2,20}))?")
_WHERE = re.compile(r"(?:\s[a-z]{2,20}){0,3}?\s(?:in|on|of)\s(?:the\s)?((?:[A-Z][\w’'-]{1,30}\s?){1,3})")
_SUPERLATIVE = re.compile(r"(?:\b(?:the|its|their)|['’]s) (?:most [a-z]{3,20}|[a-z]{2,16}est)\b")


@dataclass(frozen=True, slots=True)
class Place(Span):
    """A place, from `low` to `high`, in the order of what `nouns` (stems) say; no noun where a verb says it. `where` is
    the name of what is ordered: "on the Billboard", "in Norway"."""

    low: int
    high: int
    nouns: tuple[str, ...]
    where: str


Standing = tuple[str, Place, Place]


def standing(claim: str, evidence: str) -> Standing | None:
    """How the first place of the claim that has a counterpart in the evidence stands to it: "same", "apart" or
    "elsewhere", which is in another order; None where none has one."""
    there = places(evidence)
    kept: Standing | None = None
    for one in places(claim):
        alike = [other for other in there if _one_order(one, other)]
        if not alike:
            continue
        here = [other for other in alike if key(one.where) == key(other.where)] or [
            other for other in alike if not (one.where and other.where)
        ]
        met = next((other for other in here if one.low <= other.high and other.low <= one.high), None)
        if met is None:
            return ("apart", one, here[0]) if here else ("elsewhere", one, alike[0])
        kept = kept or ("same", one, met)
    return kept


def _one_order(one: Place, other: Place) -> bool:
    if not one.nouns or not other.nouns:
        return not (one.nouns or other.nouns)
    return (
        one.nouns[0] in other.nouns or other.nouns[0] in one.nouns
    )  # of the third smallest none is the second largest


def places(text: str) -> tuple[Place, ...]:
    """The places that `text` gives, by where they stand; none that a word before it makes a bound."""
    line = text[:_MOST]
    found = sorted({*_by_verb(line), *_by_noun(line)}, key=lambda place: (place.start, -place.end))
    apart = [b for a, b in pairwise([None, *found]) if b and (a is None or a.end <= b.start)]
    return tuple(p for p in apart if not _FROM_ABOVE.search(line, max(0, p.start - _NEAR), p.start))


def _by_verb(line: str) -> Iterator[Place]:
    for match in _told().finditer(line):
        at = match.group(match.lastgroup or 0).lower()
        first, last = _value(at, match.lastgroup or "")
        if last:
            where = _WHERE.match(line, match.end())
            yield Place(match.start(), match.end(), first, last, (), where[1].strip() if where else "")


def _value(printed: str, sort: str) -> tuple[int, int]:
    """From which place to which."""
    if sort == "first":
        return 1, 1
    if sort == "medal":
        at = lexicon("compare")["placed"]["medals"].index(printed) + 1
        return at, at
    number = _number(printed)
    return (1, number) if sort == "top" else (number, number)


def _by_noun(line: str) -> Iterator[Place]:
    for match in _ordinal().finditer(line):
        behind = _BEHIND.match(line, match.end())
        nouns = tuple(fold(word) for word in behind.groups() if word and fold(word)) if behind else ()
        if nouns and behind and behind[1].lower() not in _times():
            where = _WHERE.match(line, match.end())
            at = _number(match[1].lower())
            yield Place(match.start(), match.end(), at, at, nouns, where[1].strip() if where else "")
    for match in _SUPERLATIVE.finditer(line):
        where = _WHERE.match(line, match.end())
        yield Place(match.start(), match.end(), 1, 1, (fold(match[0].split()[-1]),), where[1].strip() if where else "")


@cache
def _number_words() -> dict[str, int]:
    ordinals = {word: at for at, word in enumerate(lexicon("values")["ordinals"]["words"], 1)}
    return ordinals | {word: at for at, word in enumerate(lexicon("compare")["placed"]["numbers"], 1)}


def _number(printed: str) -> int:
    digits = re.match(r"\d{1,4}", printed)
    return int(digits[0]) if digits else _number_words().get(printed, 0)


@cache
def _times() -> frozenset[str]:
    """Words behind an ordinal that make it a date or an address."""
    return frozenset(map(str.lower, (*lexicon("calendar")["months"], *lexicon("compare")["placed"]["no_order"])))


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(
        rf"(?i)\b({either(lexicon('values')['ordinals']['words'])}|\d{{1,3}}(?:st|nd|rd|th))(?=[ -][A-Za-z])"
    )


@cache
def _told() -> re.Pattern[str]:
    """A verb with the place behind it; a wording of the first place; a medal that is won."""
    table = lexicon("compare")["placed"]
    ordinals = either(lexicon("values")["ordinals"]["words"])
    verbs, first = either(table["verbs"]), either([*table["first"], *lexicon("crosscheck")["ranked"]["first"]])
    number = rf"\d{{1,3}}(?:st|nd|rd|th)?|{either(table['numbers'])}|{ordinals}"
    place = (
        rf"(?:number\s|no\.\s?|#\s?)(?P<number>{number})|(?P<ordinal>{ordinals}|\d{{1,3}}(?:st|nd|rd|th))(?:\splace)?"
    )
    top = rf"(?:the\s)?top\s(?P<top>{number})"
    medal = rf"(?:won|took|claimed|earned)\s(?:the\s|a\s)?(?P<medal>{either(table['medals'])})\b(?!\smedals)"
    ended = r"(?=\s(?:in|on|at|with|behind|overall|and|among|out)\b|\s?[.,;)]|\s?\Z)"
    verb = rf"(?:{verbs})\s(?:in\s|at\s|as\s)?(?:(?:a\speak\s)?(?:of|at)\s)?(?:{place}|{top}){ended}"
    further = rf"and\s(?:at\s)?(?:number\s|no\.\s?|#\s?)(?P<further>{number}){ended}"
    return re.compile(rf"(?i)\b(?:{verb}|{further}|(?P<first>{first})|{medal})")
