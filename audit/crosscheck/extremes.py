"""The highest of so many years in one report, the lowest of them in the other; and what lies north of a place in one,
south of it in the other.

claims of two reports ─ pole and year, direction and place ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 400  # characters of a claim that are looked at
_POINT = r"(?:north|south)(?:-?(?:east|west))?|east|west"
_BEARING = re.compile(
    rf"\b({_POINT}) of (?:the )?(?:[a-z]{{2,15}} ){{0,3}}([A-Z][\w’'-]{{1,30}})(?: ([A-Z][\w’'-]{{1,30}}))?"
)
_AGAINST = {"north": "south", "south": "north", "east": "west", "west": "east"}
Poles = frozenset[tuple[str, str]]


def extremes(ours: Sequence[Stated], theirs: Sequence[Stated]) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give the two ends of one scale."""
    for asked, against, alike in ((since, _opposite, _of_one), (bearings, _across, _both_named)):
        mine = [one for one in ours if asked(one)]
        others = [one for one in theirs if asked(one)] if mine else []
        for a in mine:
            for b in others:
                words = _denied(asked(a), asked(b), against)
                if words and alike(a, b, {fold(word) for word in words}):
                    whole = (Span(one.claim.start, one.claim.end) for one in (a, b))
                    yield Judged(a, b, "contradicts", f"{words[0]} against {words[1]}", _SCORE, *whole)


def _denied(mine: Poles, theirs: Poles, against: Callable[[str, str], bool]) -> tuple[str, str] | None:
    """The two ends, in words, that two claims give of one year or place."""
    for word, of in sorted(mine):
        for other, same in sorted(theirs):
            if of == same and against(word, other):
                return word, other
    return None


def _of_one(a: Stated, b: Stated, ends: set[str]) -> bool:
    """Whether two claims have a word or a figure in common that is neither end."""
    figures = any(x.interval == y.interval for x in a.figures for y in b.figures)
    return figures or bool((a.plain & b.plain) - ends)


def _both_named(a: Stated, b: Stated, ends: set[str]) -> bool:
    """Whether two claims name the place and what lies there."""
    return len(a.names & b.names) > 1


@once
def since(one: Stated) -> Poles:
    """The ends of scales that a claim gives with a year: "the highest since 1998"."""
    return frozenset((match[1].lower(), match[2]) for match in _since().finditer(one.words[:_MOST]))


@once
def bearings(one: Stated) -> Poles:
    """The points of the compass that a claim gives with a place: "ten miles south of Ormal"."""
    found = _BEARING.finditer(one.words[:_MOST])
    return frozenset((match[1].lower(), fold(match[3] or match[2])) for match in found)


def _opposite(one: str, other: str) -> bool:
    high, low = (frozenset(lexicon("crosscheck")["extremes"][name]) for name in ("high", "low"))
    return (one in high and other in low) or (one in low and other in high)


def _across(one: str, other: str) -> bool:
    """Whether two points of the compass cannot both be: north and south, but not north and north-east."""
    points = [set(re.findall("north|south|east|west", word)) for word in (one, other)]
    return any(_AGAINST[point] in points[1] for point in points[0])


@cache
def _since() -> re.Pattern[str]:
    table = lexicon("crosscheck")["extremes"]
    words = "|".join(map(re.escape, (*table["high"], *table["low"])))
    return re.compile(rf"(?i)\b({words})\b(?: [a-z-]{{1,20}}){{0,4}} since (?:[A-Z][a-z]{{2,8}} )?(\d{{4}})\b")
