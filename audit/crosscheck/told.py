"""A document made ready to be laid beside others: its claims, and where each mark, name and figure stands in it.

Analysis ─ state ─▶ Stated claims ─ marks ─▶ Told        Told, Told ─ meetings ─▶ documents that share a mark
                                                         Told, Told ─ couples ─▶ claims worth comparing
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from audit.crosscheck.kin import particulars
from audit.crosscheck.marks import marks
from audit.crosscheck.stated import Spelled, Stated, lines_of, renamed, spelled, state
from audit.model import Analysis
from audit.settings import Matching

FIGURE, HOLDER, QUOTED, DAY, EVENT = 1, 2, 4, 8, 16
FEWEST = 2  # marks that two documents share: with one alone, a name or a figure, they have nothing to say of each other


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """The claims of one document in order, and by what each can be compared; the places of those that have a mark, by mark; and the names, telling
    figures and full days of all of them."""

    document: str
    claims: tuple[Stated, ...]
    aspects: tuple[int, ...]
    places: Mapping[int, tuple[int, ...]]
    names: frozenset[str]
    values: frozenset[str]
    analysis: Analysis
    spelled: Spelled


def together(a: Told, b: Told) -> tuple[tuple[Stated, ...], tuple[Stated, ...]]:
    """The claims of two reports on one event: what either prints as a name is one in both."""
    known = (a.spelled | b.spelled).names
    return _as_named(a, known), _as_named(b, known)


def _as_named(one: Told, known: frozenset[str]) -> tuple[Stated, ...]:
    """The claims of the document where `known` are the words that are names."""
    return renamed(one.claims, known, known ^ one.spelled.names)


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
    return Told(analysis.document.id, claims, tuple(map(aspects_of, claims)), by_mark, names, values, analysis, printed)


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
    """Claims of `a` and `b` that share marks and have something to be compared by, in order: for each of `a` the few
    of `b` that share most marks with it."""
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    less, more = sorted((a.places, b.places), key=len)
    for mark in less.keys() & more.keys():
        here, there = a.places[mark], b.places[mark]
        if max(len(here), len(there)) <= matching.crowd:
            for at in here:
                shared[at].update(there)
    for at in sorted(shared):
        found: Iterable[int] = shared[at]
        if len(shared[at]) > matching.candidates:
            best = sorted((-count, other) for other, count in shared[at].items())
            found = [place for _, place in best[: matching.candidates]]
        one, aspects = a.claims[at], a.aspects[at]
        for other in sorted(found):
            common = aspects & b.aspects[other]
            if common and (common != EVENT or not one.names.isdisjoint(b.claims[other].names)):
                yield one, b.claims[other]


def aspects_of(one: Stated) -> int:
    """By what a claim can be compared with another one, as bits; an event only where they share a name."""
    found = FIGURE if one.figures else 0
    found |= HOLDER if one.offices else 0
    found |= QUOTED if one.quoted else 0
    found |= DAY if one.days else 0
    return found | (EVENT if one.claim.kind == "event" else 0)


def siblings(one: Told, matching: Matching) -> list[tuple[Stated, Stated]]:
    """Pairs of claims with figures of one document that have a name in common, in order."""
    named: defaultdict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(one.claims):
        if claim.figures:
            for name in claim.names:
                named[name].append(at)
    found = {pair for places in named.values() for pair in combinations(places[: matching.siblings], 2)}
    return [(one.claims[a], one.claims[b]) for a, b in sorted(found)]
