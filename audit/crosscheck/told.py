"""A document made ready to be laid beside others: its claims, and where each mark, name and figure stands in it.

Analysis ─ state ─▶ Stated claims ─ marks ─▶ Told        Told, Told ─ meetings ─▶ documents that share a mark
                                                         Told, Told ─ couples ─▶ claims worth comparing
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from audit.crosscheck.events import comparable
from audit.crosscheck.kin import particulars
from audit.crosscheck.marks import marks
from audit.crosscheck.once import Asked, once
from audit.crosscheck.renamed import renamed
from audit.crosscheck.side import Side, side
from audit.crosscheck.spelled import Spelled, lines_of, spelled
from audit.crosscheck.stated import Stated, state
from audit.model import Analysis
from audit.settings import Matching

FIGURE, HOLDER, QUOTED, DAY, EVENT, SAID = (1 << at for at in range(6))
_ENOUGH = FIGURE | HOLDER | QUOTED | DAY  # aspects that two claims can be compared by whatever else they have
AT_A_TIME = 1_000_000  # marks that are looked at in one go, in some 150 MB
FEWEST = 2  # marks that two documents share: with one alone, a name or a figure, they have nothing to say of each other


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """The claims of one document in order, and by what each can be compared; their marks, rising, each with the place
    of the claim that has it; and the names, telling figures and full days of all of them. `opening` are the stems that
    it prints with a capital where any word has one, and nowhere else: whether these are names, other texts may tell.
    `answers` holds what was asked of the document (`once`)."""

    document: str
    claims: tuple[Stated, ...]
    aspects: tuple[int, ...]
    marks: array[int]
    holders: array[int]
    names: frozenset[str]
    values: frozenset[str]
    analysis: Analysis
    spelled: Spelled
    opening: frozenset[str]
    answers: dict[Any, Any] = field(init=False, default_factory=dict, repr=False)
    asked: dict[int, tuple[int, ...]] = field(init=False, default_factory=dict)

    def having(self, mark: int) -> Sequence[int]:
        """The places of the claims that have a mark."""
        found = self.asked.get(mark)
        if found is None:  # few are asked for, and those again and again
            start = bisect_left(self.marks, mark)
            found = self.asked[mark] = tuple(self.holders[start : bisect_right(self.marks, mark, start)])
        return found


def together(a: Told, b: Told) -> tuple[Side, Side]:
    """The claims of two reports on one event, made ready: what either prints as a name is one in both."""
    return _as_named(a, b), _as_named(b, a)


def _as_named(one: Told, other: Told) -> Side:
    """The claims of the document as they are beside another one that prints some words as names, some as none."""
    own, theirs = one.spelled, other.spelled
    changed = (own.names & theirs.small) | (one.opening & theirs.names)
    return side(renamed(one.claims, (own | theirs).names, changed)) if changed else _alone(one)


def forget(one: Told) -> None:
    """Let go of what the document and its claims were asked: where it is asked again, that is made again."""
    every: list[Asked] = [one, *one.claims, *(figure for claim in one.claims for figure in claim.figures)]
    for asked in every:
        asked.answers.clear()
    one.asked.clear()


@once
def _alone(one: Told) -> Side:
    return side(one.claims)


def told(analysis: Analysis) -> Told:
    """The document of `analysis`, made ready."""
    lines = lines_of(analysis)
    printed = spelled(analysis, lines)
    claims = state(analysis, printed.names, lines)
    marked, holders = _held(map(marks, claims))
    names: frozenset[str] = frozenset().union(*(one.names for one in claims))
    around: frozenset[str] = frozenset().union(*(one.around for one in claims))
    values: frozenset[str] = frozenset().union(*(particulars(one) for one in claims))
    return Told(
        document=analysis.document.id,
        claims=claims,
        aspects=tuple(map(aspects_of, claims)),
        marks=marked,
        holders=holders,
        names=names,
        values=values,
        analysis=analysis,
        spelled=printed,
        opening=around - printed.capital - printed.small,
    )


def _held(marks_: Iterable[Iterable[int]]) -> tuple[array[int], array[int]]:
    """The marks of all claims, rising, and beside each the place of the claim that has it."""
    every: list[int] = []
    places: list[int] = []
    for at, some in enumerate(marks_):
        every += some
        places += [at] * (len(every) - len(places))
    order = sorted(range(len(every)), key=every.__getitem__)  # of one mark the places stay as they came, rising
    return array("q", [every[at] for at in order]), array("I", [places[at] for at in order])


@dataclass(frozen=True, slots=True)
class Index:
    """Which documents, by their places, have a mark that at least two and not too many have, rising; and the marks that
    more have."""

    few: Mapping[int, Sequence[int]]
    many: Set[int]


def indexed(documents: Sequence[Told], most: int | None = None) -> Index:
    """The documents by their marks. A mark in more than `most` documents brings nobody together (None: any does).

    Taken a share of all marks at a time: nearly all stand in one document only, and need not be held together.
    """
    shares = 1 + sum(len(one.marks) for one in documents) // AT_A_TIME
    few: dict[int, list[int]] = {}
    for share in range(shares):
        first: dict[int, int] = {}
        for at, one in enumerate(documents):
            own = {mark for mark in one.marks if mark % shares == share} if shares > 1 else set(one.marks)
            again = first.keys() & own
            for mark in again:
                few.setdefault(mark, [first[mark]]).append(at)
            first.update(dict.fromkeys(own - again, at))
    many = {mark for mark, places in few.items() if most is not None and len(places) > most}
    for mark in many:
        del few[mark]
    return Index(few, many)


def meetings(
    documents: Sequence[Told], index: Index, share: int = 0, of: int = 1
) -> Iterator[tuple[int, int, list[int]]]:
    """Documents that share marks, in order: their places (the first before the second) and the marks. Of the first ones
    only every `of`th from `share` on."""
    common = [index.many & set(one.marks) for one in documents] if index.many else []
    for at in range(share, len(documents), of):
        shared: defaultdict[int, list[int]] = defaultdict(list)
        for mark in sorted(index.few.keys() & documents[at].marks):
            holders = index.few[mark]
            for other in holders[bisect_right(holders, at) :]:
                shared[other].append(mark)
        for other in sorted(shared):
            if len(shared[other]) >= FEWEST:
                yield at, other, [*shared[other], *(common[at] & common[other])] if common else shared[other]


def shared_marks(a: Told, b: Told) -> list[int]:
    """The marks that both documents have, rising."""
    return sorted(_marks_of(a) & _marks_of(b))


@once
def _marks_of(one: Told) -> frozenset[int]:
    return frozenset(one.marks)


def couples(
    a: Told, b: Told, matching: Matching, marks_: Sequence[int] | None = None
) -> Iterator[tuple[Stated, Stated]]:
    """Claims of `a` and `b` that share marks and have something to be compared by, in order: for each of `a` the few
    of `b` that share most marks with it. `marks_` are the marks they share (None: those are sought)."""
    known, known_, crowd = a.asked, b.asked, matching.crowd
    held = [
        (known.get(mark) or a.having(mark), known_.get(mark) or b.having(mark))
        for mark in (shared_marks(a, b) if marks_ is None else marks_)
    ]
    held = [(here, there) for here, there in held if len(here) <= crowd and len(there) <= crowd]
    mine, theirs = a.aspects, b.aspects
    if sum([len(there) for _, there in held]) > matching.candidates:
        met = _likest(held, matching.candidates)
    else:
        met = {(at, other) for here, there in held for at in here for other in there if mine[at] & theirs[other]}
    for at, other in sorted(met):
        one, two = a.claims[at], b.claims[other]
        if mine[at] & theirs[other] & _ENOUGH or _comparable(one, two, mine[at], theirs[other]):
            yield one, two


def _likest(held: Iterable[tuple[Sequence[int], Sequence[int]]], most: int) -> set[tuple[int, int]]:
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
    """Whether two claims can be compared that have no aspect in common which is enough by itself: what is said, where
    the words of one of them are quoted, or one event."""
    common = aspects & aspects_
    if common & SAID and (aspects | aspects_) & QUOTED:
        return True
    return bool(common & EVENT) and comparable(one, other)


def aspects_of(one: Stated) -> int:
    """By what a claim can be compared with another one, as bits."""
    found = FIGURE if one.figures else 0
    found |= HOLDER if one.offices else 0
    found |= QUOTED if one.quoted else 0
    found |= DAY if one.days else 0
    return found | {"event": EVENT, "quote": SAID}.get(one.claim.kind, 0)


def siblings(one: Told, matching: Matching) -> list[tuple[Stated, Stated]]:
    """Pairs of claims with figures of one document that have a name in common, in order."""
    named: defaultdict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(one.claims):
        if claim.figures:
            for name in claim.names:
                named[name].append(at)
    found = {pair for places in named.values() for pair in combinations(places[: matching.siblings], 2)}
    return [(one.claims[a], one.claims[b]) for a, b in sorted(found)]
