"""Entries of a list against one another: one work twice, one author in two spellings, the order of the alphabet.

Nothing here compares all pairs: entries meet by identifier, title or surname.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audit.citations.match import surname
from audit.citations.surnames import folded
from audit.citations.wayfinding import core
from audit.model import Reference
from audit.similarity import likeness, plain

MOST = 30  # names or entries of one group that are compared with one another
ALPHABETIC = 0.9  # of the entries in order: then the list is meant to be in order
FEW = 5  # entries that a list must have before its order tells anything
OUT = 3  # entries out of order; more, and the list follows another rule
SPELLING = 0.85  # likeness of two spellings of one surname
LONG = 6  # letters of a surname in which one letter may be a slip: "Li" and "Lu" are two people

_INITIALS = re.compile(r"(?<![^\W\d_])[^\W\d_](?=\.|\s|$|-)")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries that belong together, the later one second, and why."""

    first: Reference
    second: Reference
    reason: str


def doubles(references: Sequence[Reference]) -> Iterator[Pair]:
    """Entries that are one work: the same identifier or address, or the same author, year and title."""
    seen: dict[tuple[str, ...], Reference] = {}
    for one in references:
        for key, reason in _keys(one):
            first = seen.setdefault(key, one)
            if first is not one:
                yield Pair(first, one, reason)
                break


def _keys(one: Reference) -> Iterator[tuple[tuple[str, ...], str]]:
    title = folded(one.title)
    author = folded(surname(one.authors[0])) if one.authors else ""
    dated = folded(one.date) or one.year or ""
    if one.doi:
        yield ("doi", core(f"https://doi.org/{one.doi}"), title[:20]), "the same DOI"
    if title and (author or len(title) > 20):
        yield ("work", author, dated, title, folded(one.container)), "the same author, date and title"


@dataclass(frozen=True, slots=True)
class Spelling:
    """An author who is printed in two ways: each with an entry that has it; the commoner one first."""

    common: str
    rare: str
    first: Reference
    second: Reference


def spellings(references: Sequence[Reference]) -> Iterator[Spelling]:
    """Authors of one surname whose initials go further in one entry than in another, and surnames a letter apart
    with the same initials."""
    printed: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], tuple[str, Reference]] = {}
    for one in references:
        for author in one.authors:
            name, initials = plain(surname(author)), _initials(author)
            if name and initials:
                printed[name, initials] += 1
                where.setdefault((name, initials), (author, one))
    groups: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, initials in printed:
        groups[f"={name}"].append((name, initials))
        if len(name) >= LONG:
            groups[f"~{name[:2]}{initials}"].append((name, initials))
            groups[f"~{name[-3:]}{initials}"].append((name, initials))
    said: set[tuple[tuple[str, str], tuple[str, str]]] = set()
    for _, group in sorted(groups.items()):
        yield from _varied(group[:MOST], printed, where, said)


def _varied(
    group: Sequence[tuple[str, str]],
    printed: Counter[tuple[str, str]],
    where: dict[tuple[str, str], tuple[str, Reference]],
    said: set[tuple[tuple[str, str], tuple[str, str]]],
) -> Iterator[Spelling]:
    ordered = sorted(group, key=lambda key: (-printed[key], where[key][1].start, key))
    for at, common in enumerate(ordered):
        for rare in ordered[at + 1 :]:
            if (common, rare) not in said and _one_person(common, rare):
                said.add((common, rare))
                (shown, first), (other, second) = where[common], where[rare]
                yield Spelling(shown, other, first, second)


def _one_person(a: tuple[str, str], b: tuple[str, str]) -> bool:
    if a[0] == b[0]:
        short, long = sorted((a[1], b[1]), key=len)
        return short != long and long.startswith(short)
    return a[1] == b[1] and len(a[1]) > 1 and abs(len(a[0]) - len(b[0])) <= 1 and likeness(a[0], b[0]) >= SPELLING


def _initials(author: str) -> str:
    """The initials after or before the surname; "" for a body or a name that is written out."""
    rest = author.split(",", maxsplit=1)[1] if "," in author else author.replace(surname(author), " ")
    found = _INITIALS.findall(rest)
    return "".join(found).lower() if found and len("".join(found)) >= len(re.sub(r"[\W\d_]", "", rest)) else ""


def out_of_order(references: Sequence[Reference]) -> list[tuple[Reference, Reference]]:
    """The few entries that stand in the wrong place of a list in alphabetical order, each with the one it follows."""
    keys = [_place(one) for one in references]
    if len(keys) < FEW or not all(keys):
        return []
    kept = _longest_rising(keys)
    out = [at for at in range(len(keys)) if at not in kept]
    if len(kept) < ALPHABETIC * len(keys) or len(out) > OUT:
        return []
    return [(references[at], references[at - 1] if at else references[at + 1]) for at in out]


def _place(one: Reference) -> str:
    """The word by which an entry is ordered; "" for one without authors, which styles order in different ways."""
    return plain(surname(one.authors[0])).replace(" ", "") if one.authors and one.authors[0][:1].isalpha() else ""


def _longest_rising(keys: Sequence[str]) -> set[int]:
    """The places of a longest run of keys in order (equal ones count as in order)."""
    tails: list[int] = []
    values: list[tuple[str, int]] = []
    back: list[int] = []
    for at, key in enumerate(keys):
        place = bisect_left(values, (key, at))
        back.append(tails[place - 1] if place else -1)
        if place == len(tails):
            tails.append(at)
            values.append((key, at))
        else:
            tails[place], values[place] = at, (key, at)
    kept: set[int] = set()
    at = tails[-1] if tails else -1
    while at >= 0:
        kept.add(at)
        at = back[at]
    return kept
