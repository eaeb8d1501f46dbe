"""A document made ready to be laid beside others: its claims, and where each mark, name and figure stands in it.

Analysis ─ state ─▶ Stated claims ─ marks ─▶ Told        Told, Told ─ together ─▶ as they are beside each other
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import combinations
from operator import or_
from typing import Any

from audit.crosscheck.aspects import aspects_of
from audit.crosscheck.kin import particulars
from audit.crosscheck.marks import marks
from audit.crosscheck.once import Asked, once
from audit.crosscheck.renamed import renamed
from audit.crosscheck.side import Side, side
from audit.crosscheck.spelled import Spelled, lines_of, spelled
from audit.crosscheck.stated import Stated
from audit.crosscheck.stating import state
from audit.model import Analysis
from audit.settings import Matching


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """The claims of one document in order, and by what each can be compared (`audit.crosscheck.aspects`); their marks,
    rising, each with the place of the claim that has it; those of them that lead from claim to claim
    (`audit.crosscheck.marks`), rising; and the names, telling figures and full days of all of them. `opening` are the
    stems that it prints with a capital where any word has one, and nowhere else: whether these are names, other texts
    may tell. `answers` holds what was asked of the document (`once`)."""

    document: str
    claims: tuple[Stated, ...]
    aspects: tuple[int, ...]
    marks: array[int]
    holders: array[int]
    leads: array[int]
    names: frozenset[str]
    values: frozenset[str]
    analysis: Analysis
    spelled: Spelled
    opening: frozenset[str]
    answers: dict[Any, Any] = field(init=False, default_factory=dict, repr=False)
    asked: dict[int, tuple[int, Sequence[int]]] = field(init=False, default_factory=dict)

    def having(self, mark: int) -> tuple[int, Sequence[int]]:
        """The aspects of the claims that have a mark, together, and the places of these claims."""
        found = self.asked.get(mark)
        if found is None:  # few are asked for, and those again and again
            start = bisect_left(self.marks, mark)
            places = tuple(self.holders[start : bisect_right(self.marks, mark, start)])
            found = self.asked[mark] = reduce(or_, [self.aspects[at] for at in places], 0), places
        return found


def together(a: Told, b: Told) -> tuple[Side, Side]:
    """The claims of two reports on one event, made ready: what either prints as a name is one in both."""
    return _as_named(a, b), _as_named(b, a)


def _as_named(one: Told, other: Told) -> Side:
    """The claims of the document as they are beside another one that prints some words as names, some as none."""
    own, theirs = one.spelled, other.spelled
    changed = (names_of(one) & theirs.small) | (one.opening & names_of(other))
    return side(renamed(one.claims, (own | theirs).names, changed)) if changed else _alone(one)


@once
def names_of(one: Told) -> frozenset[str]:
    """The stems of the words that the document prints as names."""
    return one.spelled.names


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
    leading, further = zip(*map(marks, claims), strict=True) if claims else ((), ())
    marked, holders = _held([*one, *other] for one, other in zip(leading, further, strict=True))
    names: frozenset[str] = frozenset().union(*(one.names for one in claims))
    around: frozenset[str] = frozenset().union(*(one.around for one in claims))
    values: frozenset[str] = frozenset().union(*(particulars(one) for one in claims))
    return Told(
        document=analysis.document.id,
        claims=claims,
        aspects=tuple(map(aspects_of, claims)),
        marks=marked,
        holders=holders,
        leads=array("q", sorted(set().union(*leading))),
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


def siblings(one: Told, matching: Matching) -> list[tuple[Stated, Stated]]:
    """Pairs of claims with figures of one document that have a name in common, in order."""
    named: defaultdict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(one.claims):
        if claim.figures:
            for name in claim.names:
                named[name].append(at)
    found = {pair for places in named.values() for pair in combinations(places[: matching.siblings], 2)}
    return [(one.claims[a], one.claims[b]) for a, b in sorted(found)]
