"""Places in an order, and which way somebody is said to have moved.

    "rose from 12th to 18th"   "fell three places, from 45th to 42nd"   "slipped from fifth to third"
    "is ranked 18th, up from 12th"   "improved its ranking from 40 to 55"

A smaller number is the better place. What else is counted by ordinals (floors, centuries, grades, days) is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from audit.knowledge import lexicon
from audit.model import Span
from audit.text.places import FIGURE, first_words, matches

_PLACE = r"(?:\s(?:place|position|spot|rank))?"
_WHEN = r"(?:\s(?:in|at|on|last|a|the|out)\s[^.;:,!?\n]{1,30}?)?"
_ENDS = (  # what can stand behind a place; another noun makes it another order ("fifth grade", "18th century")
    r"(?=[.,;:)!?–—]|\Z|\s[–—]|\s(?:place|position|spot|rank|in|on|among|out|behind|after|last|this|and|while|but|as"
    r"|with|overall|globally|worldwide|nationally|between|since|under|within|amid|thanks|because|when|over|a\s)|\sof\s\d)"
)


@dataclass(frozen=True, slots=True)
class Standing(Span):
    """A movement from place `old` to place `new`, of which `verb` says that it is up or down.

    `open` where the order is one of which the text does not show that its first is the best.
    """

    verb: Span
    stated: Literal["up", "down"]
    old: int
    new: int
    open: bool


def standings(text: str, sentences: Sequence[Span]) -> Iterator[Standing]:
    """The movements between two places whose verb says the opposite, in order."""
    if "from " not in text:
        return
    found: dict[int, Standing] = {}
    for pattern in (_from_to(), _to_from(), _up_from(), _numbers()):
        for match in matches(pattern, text, _first()):
            one = _standing(text, match, sentences)
            if one:
                found.setdefault(one.start, one)
    yield from (found[start] for start in sorted(found))


def _standing(text: str, match: re.Match[str], sentences: Sequence[Span]) -> Standing | None:
    stated: Literal["up", "down"] = "up" if match["verb"].lower() in lexicon("standings")["up"] else "down"
    old, new = _value(match["old"]), _value(match["new"])
    if old == new or (new < old) == (stated == "up") or not _is_order(text, match, sentences):
        return None
    doubtful = _telling("open").search(_sentence(text, match, sentences)) is not None
    return Standing(match.start(), match.end(), Span(*match.span("verb")), stated, old, new, doubtful)


def _sentence(text: str, match: re.Match[str], sentences: Sequence[Span]) -> str:
    at = bisect_right(sentences, match.start(), key=lambda one: one.start) - 1
    return sentences[max(at, 0)].of(text) if sentences else text


def _is_order(text: str, match: re.Match[str], sentences: Sequence[Span]) -> bool:
    """Whether the sentence speaks of an order, or both places are printed as words and have no article."""
    spelled = not any(re.search(r"\d", match[name]) for name in ("old", "new"))
    words = _sentence(text, match, sentences)
    if _telling("worst").search(words):
        return False
    return (spelled and " the " not in match[0]) or _telling("orders").search(words) is not None


def _value(printed: str) -> int:
    digits = re.match(r"\d+", printed)
    return int(digits[0]) if digits else int(lexicon("standings")["places"].index(printed.lower())) + 1


@cache
def _words(name: str) -> str:
    return "|".join(re.escape(word) for word in sorted(lexicon("standings")[name], key=lambda one: (-len(one), one)))


@cache
def _ordinal(name: str) -> str:
    return rf"(?:number\s|No\.?\s)?(?P<{name}>\d{{1,4}}(?:st|nd|rd|th)|(?:{_words('places')}))\b"


@cache
def _first() -> frozenset[str]:
    table = lexicon("standings")
    return first_words((*table["up"], *table["down"], *table["places"])) | {FIGURE, "number", "no"}


@cache
def _telling(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words(name)})\b", re.IGNORECASE)


@cache
def _verb() -> str:
    return rf"\b(?P<verb>{_words('up')}|{_words('down')})\b"


@cache
def _from_to() -> re.Pattern[str]:
    lead = r"(?:\s[\w’'-]{1,15}){0,4}?,?\sfrom\s(?:the\s)?"
    return re.compile(
        rf"{_verb()}{lead}{_ordinal('old')}{_PLACE}{_WHEN},?\sto\s(?:the\s)?{_ordinal('new')}{_ENDS}", re.IGNORECASE
    )


@cache
def _to_from() -> re.Pattern[str]:
    lead = r"(?:\s[\w’'-]{1,15}){0,3}?\sto\s(?:the\s)?"
    return re.compile(
        rf"{_verb()}{lead}{_ordinal('new')}{_PLACE}{_WHEN},?\sfrom\s(?:the\s)?{_ordinal('old')}{_ENDS}", re.IGNORECASE
    )


@cache
def _up_from() -> re.Pattern[str]:
    return re.compile(
        rf"{_ordinal('new')}{_PLACE}{_WHEN},\s(?P<verb>up|down)\sfrom\s(?:the\s)?{_ordinal('old')}{_ENDS}",
        re.IGNORECASE,
    )


@cache
def _numbers() -> re.Pattern[str]:
    """ "improved its ranking from 40 to 55": plain numbers, where the word for a place stands directly before them."""
    number = r"(?:number\s|No\.?\s|#)?(?P<{}>\d{{1,4}})\b(?![.,]\d|\s?%)"
    return re.compile(
        rf"{_verb()}(?:\s[\w’'-]{{1,15}}){{0,3}}?\s(?:ranking|rank|position|place|standing)\sfrom\s"
        rf"{number.format('old')}\sto\s{number.format('new')}{_ENDS}",
        re.IGNORECASE,
    )
