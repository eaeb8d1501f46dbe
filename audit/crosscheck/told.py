"""A document made ready to be laid beside others: its claims, and where each mark, name and figure stands in it.

Analysis ─ state ─▶ Stated claims ─ marks ─▶ Told        Told, Told ─ meetings ─▶ documents that share a mark
                                                         Told, Told ─ couples ─▶ claims worth comparing
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from audit.crosscheck.kin import particulars
from audit.crosscheck.marks import marks
from audit.crosscheck.spelled import Spelled, lines_of, spelled
from audit.crosscheck.stated import Stated, state
from audit.model import Analysis
from audit.settings import Matching

FEWEST = 2  # marks that two documents share: with one alone, a name or a figure, they have nothing to say of each other


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """The claims of one document in order; the places of those that have a mark, by mark; and the names, telling
    figures and full days of all of them."""

    document: str
    claims: tuple[Stated, ...]
    places: Mapping[int, tuple[int, ...]]
    names: frozenset[str]
    values: frozenset[str]
    analysis: Analysis
    spelled: Spelled


def together(a: Told, b: Told) -> tuple[tuple[Stated, ...], tuple[Stated, ...]]:
    """The claims of two reports on one event: what either prints as a name is one in both."""
    known = (a.spelled | b.spelled).names
    return state(a.analysis, known), state(b.analysis, known)


def told(analysis: Analysis) -> Told:
    """The document of `analysis`, made ready."""
    lines = lines_of(analysis)
    printed = spelled(analysis, lines)
    claims = state(analysis, printed.names, lines)
    places: defaultdict[int, list[int]] = defaultdict(list)
    for at, one in enumerate(claims):
        for mark in marks(one):
            places[mark].append(at)
    names = frozenset(name for one in claims for name in one.names)
    values = frozenset(value for one in claims for value in particulars(one))
    by_mark = {mark: tuple(at) for mark, at in places.items()}
    return Told(analysis.document.id, claims, by_mark, names, values, analysis, printed)


def meetings(documents: Sequence[Told], most: int | None = None) -> list[tuple[int, int]]:
    """Pairs of places (the first before the second) of documents that share a mark, in order. A mark in more than
    `most` documents brings nobody together."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for at, one in enumerate(documents):
        for mark in one.places:
            holders[mark].append(at)
    shared: Counter[tuple[int, int]] = Counter()
    for places in holders.values():
        if len(places) > 1 and (most is None or len(places) <= most):
            shared.update(combinations(places, 2))
    return sorted(pair for pair, count in shared.items() if count >= FEWEST)


def couples(a: Told, b: Told, matching: Matching) -> Iterator[tuple[Stated, Stated]]:
    """Claims of `a` and `b` that share marks, in order: for each of `a` the few of `b` that share most of them."""
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    less, more = sorted((a.places, b.places), key=len)
    for mark in less.keys() & more.keys():
        here, there = a.places[mark], b.places[mark]
        if max(len(here), len(there)) <= matching.crowd:
            for at in here:
                shared[at].update(there)
    for at in sorted(shared):
        best = sorted((-count, other) for other, count in shared[at].items())
        for other in sorted(place for _, place in best[: matching.candidates]):
            yield a.claims[at], b.claims[other]


def siblings(one: Told, matching: Matching) -> list[tuple[Stated, Stated]]:
    """Pairs of claims with figures of one document that have a name in common, in order."""
    named: defaultdict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(one.claims):
        if claim.figures:
            for name in claim.names:
                named[name].append(at)
    found = {pair for places in named.values() for pair in combinations(places[: matching.siblings], 2)}
    return [(one.claims[a], one.claims[b]) for a, b in sorted(found)]
