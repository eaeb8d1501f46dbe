"""One number that two reports on one event give to two groups: "71 civilians" here, "71 soldiers and police" there.

Each report prints the number once, so it is one count; and nobody is of both groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.side import value_of
from audit.knowledge import lexicon

_LEAST = 10  # a lesser number stands beside every group


def given_to_two(aligned: Alignment) -> Iterator[Pair]:
    """Pairs of one value, told once in each report, of two groups that have nobody in common."""
    for couple in aligned.couples:
        for p in couple.figures:
            once = value_of(p.x) == value_of(p.y) in aligned.once and p.x.interval.point >= _LEAST
            once = once and all(_alone(figure, side.figures) for side, figure in ((p.a, p.x), (p.b, p.y)))
            if p.weight == "same" and p.x.interval.sort == "number" and once and _exclude(p.x, p.y):
                yield p


def _alone(figure: Figure, among: Sequence[Figure]) -> bool:
    """Whether the claim gives the value to no other group as well."""
    return sum(one.interval.point == figure.interval.point for one in among) == 1


def _exclude(one: Figure, other: Figure) -> bool:
    """Whether nobody is of both groups: a woman may be a civilian, and no civilian is a soldier."""
    return any(
        (one.roles <= row[0] and other.roles <= row[1]) or (one.roles <= row[1] and other.roles <= row[0])
        for row in _rows()
        if one.roles and other.roles
    )


@cache
def _rows() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = lexicon("crosscheck")["excluding_roles"]
    return tuple((frozenset(row["one"]), frozenset(row["other"])) for row in rows)
