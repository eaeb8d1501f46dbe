"""Two claims of two reports on one event, side by side; and all such couples of the two reports."""

from __future__ import annotations

from dataclasses import dataclass

from audit.crosscheck.numbers import Pair
from audit.crosscheck.periods import Stretch
from audit.crosscheck.stated import Stated
from audit.frozen import quick


@dataclass(frozen=True, slots=True, eq=False)
class Couple:
    """Two claims of two reports on one event: how alike their words are, their figures side by side.

    `best` is true where neither claim has a liker one in the other report; `lone_days` are the dates of each claim that
    stand nowhere in the other report; `one_day` is true where they have a day in common of which each report tells
    in one sentence only, `one_year` the same of a year (0: none); `sole_day` where each claim has the one day of its
    month that the other report does not give.
    `traits` are the bits of the two together: by what they can be judged (`audit.crosscheck.traits`).
    """

    a: Stated
    b: Stated
    alike: float
    shared: frozenset[str]
    figures: tuple[Pair, ...]
    best: bool = False
    lone_days: tuple[tuple[Stretch, ...], tuple[Stretch, ...]] = ((), ())
    one_day: bool = False
    one_year: int = 0
    sole_day: bool = False
    traits: int = 0


quick(Couple)


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Two reports with every couple of claims that share anything and can be judged by anything; `lone` are the figures
    without a counterpart, `stated` those that the other report gives to the digit, `once` the values that each report
    gives in one sentence only."""

    couples: tuple[Couple, ...]
    lone: frozenset[tuple[str, int]]
    once: frozenset[str] = frozenset()
    stated: frozenset[tuple[str, int]] = frozenset()

    def orphans(self, one: Pair) -> int:
        """How many of the two figures stand in their own report only: 0, 1 or 2."""
        return sum((s.ref.document, f.start) in self.lone for s, f in ((one.a, one.x), (one.b, one.y)))
