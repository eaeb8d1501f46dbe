"""A share in words that its own figure belies.

    "more than half (43%)"   "one in five, or 35%"   "a majority, 47 per cent, agreed"   "a third of the 90, 45, left"

A share in words is a rounded one: it is set against a figure only from well outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from audit.knowledge import lexicon
from audit.model import Quantity, Span

_OR = re.compile(
    r"(?:\sof)?(?:\s(?!and\b|or\b|but\b)[a-z]{2,15}){0,2}(?:,?\sor\s|,\s|\s\()(?:about\s|some\s|just\s|exactly\s)?",
    re.IGNORECASE,
)
_CLOSE = re.compile(r"(?:[,);:]|\.(?=\s|\Z)|\s[–—])(?!\d)")
_OF = re.compile(r"\sof\s(?:the\s|its\s|all\s|their\s|our\s){0,2}", re.IGNORECASE)
_NOUN = re.compile(r"(?:\s[\w’'-]{1,20}){0,3}(?:,\sor\s|,\s|\s\()")
_BOUND = re.compile(r"\b(?:more|less|fewer)\sthan\s\Z|\b(?:over|under|nearly|almost)\s\Z", re.IGNORECASE)
_ROOM = 0.2  # of a share in words: "one in five" is said of 17 and of 23 per cent
_LEAST, _MOST = 3.0, 7.0  # points of that room
_HEDGED = 2.0  # times that room, after "about"
_SURE = 0.5  # points, beyond a bound: "more than half" is said of 50.1, printed as 50


@dataclass(frozen=True, slots=True)
class Gloss(Span):
    """A share in `words` beside the figure `stated`, which is another share."""

    words: Span
    stated: Quantity


def glosses(text: str, quantities: Sequence[Quantity]) -> Iterator[Gloss]:
    """The shares in words of `text` that the figure beside them belies."""
    for one, other in pairwise(quantities):
        joined = one.kind == "fraction" and other.kind == "percent" and _OR.fullmatch(text, one.end, other.start)
        if joined and _CLOSE.match(text, other.end) and not _fits(one, float(other.value)):
            yield _gloss(text, one, other)
    for one, whole, part in zip(quantities, quantities[1:], quantities[2:], strict=False):
        kinds = one.kind == "fraction" and whole.kind == part.kind == "number" and whole.value > 0
        joined = kinds and _OF.fullmatch(text, one.end, whole.start) and _NOUN.fullmatch(text, whole.end, part.start)
        lone = joined and part.unit == "-" and _CLOSE.match(text, part.end)
        if lone and not _fits(one, float(100 * part.value / whole.value)):
            yield _gloss(text, one, part)
    for match in _majority().finditer(text):
        stated = next((one for one in quantities if one.start == match.end() and one.kind == "percent"), None)
        most = match["which"].lower() in lexicon("directions")["majority"]
        if stated and _CLOSE.match(text, stated.end) and (stated.value < 50 if most else stated.value > 50):
            yield Gloss(match.start(), stated.end, Span(match.start(), match.end("which")), stated)


def _gloss(text: str, one: Quantity, stated: Quantity) -> Gloss:
    lead = _BOUND.search(text, max(0, one.start - 12), one.start)
    start = lead.start() if lead else one.start
    return Gloss(start, stated.end, Span(start, one.end), stated)


def _fits(one: Quantity, percent: float) -> bool:
    """Whether the share in words can be said of the percentage."""
    share = float(one.value) * 100
    room = min(max(_ROOM * share, _LEAST), _MOST) * (_HEDGED if one.comparator == "~" else 1)
    low = share - _SURE if one.comparator in (">", ">=", "≥") else share - room
    high = share + _SURE if one.comparator in ("<", "<=", "≤") else share + room
    if one.comparator in (">", ">=", "≥"):
        high = 100.0
    if one.comparator in ("<", "<=", "≤"):
        low = 0.0
    return low <= percent <= high


@cache
def _majority() -> re.Pattern[str]:
    table = lexicon("directions")
    words = "|".join((*table["majority"], *table["minority"]))
    sizes = "|".join(table["sizes"])
    return re.compile(
        rf"\b[Aa]\s(?:(?:{sizes})\s)?(?P<which>{words})(?:\sof\s(?:the\s)?[a-z]{{3,15}})?(?:,\s(?:or\s)?|\s\()"
    )
