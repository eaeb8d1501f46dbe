"""Which documents of many meet, and which of their claims are laid side by side: never all with all.

Told … ─ indexed ─▶ Index ─ meetings ─▶ documents that share marks
                        Told, Told ─ couples ─▶ claims worth comparing
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from audit.crosscheck import events, spoken
from audit.crosscheck.aspects import DAY, EVENT, FIGURES, HOLDER, QUOTED, SAID
from audit.crosscheck.once import once
from audit.crosscheck.ready import Spread, alone
from audit.crosscheck.stated import Stated
from audit.crosscheck.told import Told
from audit.settings import Matching

_ENOUGH = FIGURES | HOLDER  # aspects that two claims can be compared by whatever else they have
AT_A_TIME = 1_000_000  # marks that are looked at in one go, in some 150 MB
_BITS = 63  # of a mark
FEWEST = 2  # marks that two documents share: with one alone, a name or a figure, they have nothing to say of each other

_Held = list[tuple[Sequence[int], Sequence[int]]]  # for every mark the claims that have it on either side


@dataclass(frozen=True, slots=True)
class Index:
    """Which documents, by their places, have a mark that at least two and not too many have, rising; and the marks that
    more have."""

    few: Mapping[int, Sequence[int]]
    many: Set[int]


def indexed(documents: Sequence[Told], most: int | None = None, spread: Spread = alone) -> Index:
    """The documents by their marks. A mark in more than `most` documents brings nobody together (None: any does).

    Taken a range of all marks at a time: nearly all stand in one document only, and need not be held together. `spread`
    shares out the ranges.
    """
    ranges = 1 + sum(len(one.marks) for one in documents) // AT_A_TIME

    def share(number: int, of: int) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for at in range(number, ranges * of, of):
            found |= _several(documents, (at << _BITS) // (ranges * of), ((at + 1) << _BITS) // (ranges * of))
        return found

    few = {mark: places for found in spread(share) for mark, places in found.items()}
    many = {mark for mark, places in few.items() if most is not None and len(places) > most}
    for mark in many:
        del few[mark]
    return Index(few, many)


def _several(documents: Sequence[Told], low: int, high: int) -> dict[int, list[int]]:
    """The marks from `low` to below `high` that several documents have, with the places of these."""
    found: dict[int, list[int]] = {}
    first: dict[int, int] = {}
    for at, one in enumerate(documents):
        start = bisect_left(one.marks, low)
        own = set(one.marks[start : bisect_left(one.marks, high, start)])
        again = first.keys() & own
        for mark in again:
            found.setdefault(mark, [first[mark]]).append(at)
        first.update(dict.fromkeys(own - again, at))
    return found


def meetings(
    documents: Sequence[Told], index: Index, share: int = 0, of: int = 1
) -> Iterator[tuple[int, int, list[int]]]:
    """Documents that share marks, in order: their places (the first before the second) and the leading marks that both
    have. Of the first ones only every `of`th from `share` on."""
    few, common = index.few, [index.many & set(one.leads) for one in documents] if index.many else []
    held = _held_on(few, len(documents))
    for at in range(share, len(documents), of):
        after = {mark: (holders := few[mark])[bisect_right(holders, at) :] for mark in held[at]}
        shared = Counter([other for holders in after.values() for other in holders])
        met: dict[int, list[int]] = {other: [] for other in sorted([o for o, n in shared.items() if n >= FEWEST])}
        for mark in after.keys() & documents[at].leads:
            for other in after[mark]:
                if other in met:
                    met[other].append(mark)
        for other, leads in met.items():
            yield at, other, [*leads, *(common[at] & common[other])] if common else leads


def _held_on(few: Mapping[int, Sequence[int]], documents: int) -> list[list[int]]:
    """The marks of each document that a later one has too."""
    found: list[list[int]] = [[] for _ in range(documents)]
    for mark, holders in few.items():
        for at in holders[:-1]:
            found[at].append(mark)
    return found


def shared_marks(a: Told, b: Told) -> frozenset[int]:
    """The marks that both documents have."""
    return _marks_of(a) & _marks_of(b)


@once
def _marks_of(one: Told) -> frozenset[int]:
    return frozenset(one.marks)


@once
def _leads_of(one: Told) -> frozenset[int]:
    return frozenset(one.leads)


def couples(a: Told, b: Told, matching: Matching, leads: Collection[int] | None = None) -> list[tuple[Stated, Stated]]:
    """Claims of `a` and `b` that share marks and have something to be compared by, in order: for each of `a` the few
    of `b` that share most marks with it. `leads` are the leading marks that they share (None: those are sought)."""
    leads = _leads_of(a) & _leads_of(b) if leads is None else leads
    mine, theirs, claims, claims_ = a.aspects, b.aspects, a.claims, b.claims
    met = _met_of_many(a, b, leads, matching) if max(len(mine), len(theirs)) > _long(matching) else None
    met = _met(a, b, leads) if met is None else met
    if not met:
        return []
    return [
        (claims[at], claims_[other])
        for at, other in sorted(met)
        if mine[at] & theirs[other] & _ENOUGH or _comparable(claims[at], claims_[other], mine[at], theirs[other])
    ]


def _met(a: Told, b: Told, leads: Iterable[int]) -> set[tuple[int, int]]:
    """Places of two claims that share marks and an aspect, if it is more than that both tell what is said."""
    mine, theirs, known, known_ = a.aspects, b.aspects, a.asked, b.asked
    found: set[tuple[int, int]] = set()
    for mark in leads:
        bits, here = known.get(mark) or a.having(mark)
        bits_, there = known_.get(mark) or b.having(mark)
        if not (both := bits & bits_) or (both == SAID and not (bits | bits_) & QUOTED):
            continue
        if len(here) == len(there) == 1:  # as most names stand in one claim of a document only
            found.add((here[0], there[0]))
        else:
            found.update([(at, other) for at in here for other in there if mine[at] & theirs[other]])
    return found


def _long(matching: Matching) -> int:
    """The claims of a document from which on a mark may lead to very many of them."""
    return min(matching.crowd, matching.candidates)


def _met_of_many(a: Told, b: Told, leads: Iterable[int], matching: Matching) -> set[tuple[int, int]] | None:
    """Places of two claims that share marks, for each claim the few that share most with it, where the marks lead to
    very many; None where they do not."""
    crowd = matching.crowd
    held = _held(a, b, leads)
    many = max(len(a.claims), len(b.claims)) > crowd and any(max(map(len, pair)) > crowd for pair in held)
    if len(b.claims) > matching.candidates:
        many = many or sum([len(there) for _, there in held]) > matching.candidates
    if not many:
        return None
    every = _held(a, b, shared_marks(a, b))
    return _likest([pair for pair in every if max(map(len, pair)) <= crowd], matching.candidates)


def _held(a: Told, b: Told, marks: Iterable[int]) -> _Held:
    return [(a.having(mark)[1], b.having(mark)[1]) for mark in marks]


def _likest(held: _Held, most: int) -> set[tuple[int, int]]:
    """Places of two claims that share marks: for each of the first ones the `most` that share most with it. `held` are
    for every mark the claims that have it on either side."""
    shared: defaultdict[int, list[int]] = defaultdict(list)
    for here, there in held:
        for at in here:
            shared[at] += there
    found: set[tuple[int, int]] = set()
    for at, others in shared.items():
        kept: Collection[int] = set(others)
        if len(kept) > most:
            best = sorted((-count, other) for other, count in Counter(others).items())
            kept = [other for _, other in best[:most]]
        found.update([(at, other) for other in kept])
    return found


def _comparable(one: Stated, other: Stated, aspects: int, aspects_: int) -> bool:
    """Whether two claims can be compared that have no aspect in common which is enough by itself: the words of a
    quotation, one day or one event."""
    common = aspects & aspects_
    if (common & QUOTED or (common & SAID and (aspects | aspects_) & QUOTED)) and spoken.comparable(one, other):
        return True
    return bool(common & (EVENT | DAY)) and events.comparable(one, other)
