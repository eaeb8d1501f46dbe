"""Journals, newspapers and publishers of a list: their spelling against one another, and their places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from audit import knowledge
from audit.model import Reference, Span
from audit.similarity import likeness

SHORTEST = 8  # letters of a name in which two letters may be a slip
ALIKE = 0.9
MOST = 20  # names with one beginning that are compared


@cache
def _houses() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each house with the towns that only other houses of the table print in."""
    rows = knowledge.lexicon("citations")["houses"]
    every = sorted({place for row in rows for place in row["places"]}, key=lambda place: (-len(place), place))
    return tuple((row["name"], tuple(p for p in every if p not in row["places"])) for row in rows)


@cache  # made only for a house that is named: each has all towns of the others
def _beside(house: str, towns: tuple[str, ...]) -> re.Pattern[str]:
    """ "Town: House" and "House, Town"."""
    name, places = re.escape(house), "|".join(map(re.escape, towns))
    return re.compile(rf"\b(?:{places}):\s{{1,2}}{name}\b|\b{name},\s(?:{places})\b(?=[.,;)]|\s?$)")


def misplaced(text: str, references: Sequence[Reference]) -> Iterator[tuple[Span, str]]:
    """The publishers that an entry puts into a town where they do not print."""
    for one in references:
        words = one.of(text)
        for house, towns in _houses():
            if house in words and (found := _beside(house, towns).search(words)):
                yield Span(one.start + found.start(), one.start + found.end()), house


def misspelled(text: str, references: Sequence[Reference]) -> Iterator[tuple[Span, str, Span]]:
    """The names that one entry has and that differ by a letter or two from what two or more entries have: the
    span, the common name and where that stands."""
    count = Counter(one.container for one in references if one.container)
    where = {one.container: one for one in reversed(references) if one.container}
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name, times in count.items():
        if times > 1:
            groups[name[:3].lower()].append(name)
    for name, times in count.items():
        if times > 1 or len(name) < SHORTEST:
            continue
        for common in groups[name[:3].lower()][:MOST]:
            if (
                _slip(name, common)
                and (span := _span(text, where[name], name))
                and (other := _span(text, where[common], common))
            ):
                yield span, common, other
                break


def _slip(name: str, common: str) -> bool:
    """Whether the names have as many words, and one of them is spelled otherwise."""
    mine, theirs = name.split(), common.split()
    apart = [(a, b) for a, b in zip(mine, theirs, strict=False) if a.lower() != b.lower()]
    digits = any(character.isdigit() for character in name + common)
    return (
        len(mine) == len(theirs)
        and len(apart) == 1
        and not digits
        and apart[0][0].lower().rstrip("s") != apart[0][1].lower().rstrip("s")
        and likeness(name, common) >= ALIKE
    )


def _span(text: str, one: Reference, name: str) -> Span | None:
    at = text.find(name, one.start, one.end)
    return Span(at, at + len(name)) if at >= 0 else None
