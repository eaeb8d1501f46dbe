"""Two reports on one event, laid side by side as wholes: what stands in both, and what stands alone on both sides.

    claims of kin documents ─ shared words, names, values ─▶ Alignment ─┬─ a value in both ─────▶ agrees
                                                                        ├─ orphans on both sides ▶ contradicts, updates
                                                                        └─ the same words, no value against ▶ agrees

A figure is an orphan where the other report has no figure that could be it. Between strangers two unlike figures are
two things; between two reports on one event, two orphans in like sentences are one thing told in two ways.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt

from audit.crosscheck.numbers import Pair, pair
from audit.crosscheck.rarity import rarity
from audit.crosscheck.stated import Stated

_MOST = 40  # claims of one report that one mark may lead to: in a long one a common word leads everywhere


@dataclass(frozen=True, slots=True, eq=False)
class Couple:
    """Two claims of two reports on one event: how alike their words are, their figures side by side.

    `best` is true where neither claim has a liker one in the other report.
    """

    a: Stated
    b: Stated
    alike: float
    shared: frozenset[str]
    figures: tuple[Pair, ...]
    best: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Two reports with every couple of claims that share anything; `lone` are the figures without a counterpart."""

    couples: tuple[Couple, ...]
    lone: frozenset[tuple[str, int]]

    def orphans(self, one: Pair) -> int:
        """How many of the two figures stand in their own report only: 0, 1 or 2."""
        return sum((s.ref.document, f.start) in self.lone for s, f in ((one.a, one.x), (one.b, one.y)))


def aligned(one: Sequence[Stated], other: Sequence[Stated]) -> Alignment:
    """The claims of two kin reports, laid side by side."""
    rare = _rarity([*one, *other])
    couples = list(_couples(one, other, rare))
    met = {key for c in couples for p in c.figures if p.agrees and p.why is None for key in _ends(p)}
    every = {(s.ref.document, f.start) for s in (*one, *other) for f in s.figures}
    top: defaultdict[tuple[str, int], float] = defaultdict(float)
    for c in couples:
        for side in (c.a, c.b):
            key = (side.ref.document, side.ref.index)
            top[key] = max(top[key], c.alike)
    ranked = tuple(
        Couple(c.a, c.b, c.alike, c.shared, c.figures, c.alike >= min(top[_at(c.a)], top[_at(c.b)])) for c in couples
    )
    return Alignment(ranked, frozenset(every - met))


def _at(one: Stated) -> tuple[str, int]:
    return one.ref.document, one.ref.index


def _ends(found: Pair) -> tuple[tuple[str, int], tuple[str, int]]:
    return (found.a.ref.document, found.x.start), (found.b.ref.document, found.y.start)


def _rarity(claims: Sequence[Stated]) -> dict[str, float]:
    """How telling each word and name is between these two reports alone."""
    count: defaultdict[str, int] = defaultdict(int)
    for one in claims:
        for key in _keys(one):
            count[key] += 1
    return {key: log(1 + len(claims) / n) for key, n in count.items()}


def _keys(one: Stated) -> frozenset[str]:
    return one.stems | {f"={name}" for name in one.names}


def _couples(one: Sequence[Stated], other: Sequence[Stated], rare: dict[str, float]) -> Iterator[Couple]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    marks = [_marks(b) for b in other]
    for at, found in enumerate(marks):
        for mark in sorted(found):
            places[mark].append(at)
    mass = [_mass(_keys(b), rare) for b in other]
    for a in one:
        own, whole = _keys(a), _mass(_keys(a), rare)
        for at in sorted({at for mark in _marks(a) for at in places.get(mark, [])[:_MOST]}):
            b = other[at]
            shared = own & _keys(b)
            alike = _mass(shared, rare) / sqrt(whole * mass[at]) if whole and mass[at] else 0.0
            figures = tuple(pair(a, b, x, y, rarity, True) for x in a.figures for y in b.figures)
            yield Couple(a, b, alike, shared, figures)


def _marks(one: Stated) -> set[str]:
    """All by which two claims may meet: words of the sentence, names, figures, days."""
    found = {*_keys(one), *one.around, *(f"={name}" for name in one.near)}
    found |= {f"#{f.interval.point.normalize()}" for f in one.figures}
    return found | {f"@{d.edtf[-6:]}" for d in one.claim.dates if d.edtf}  # month and day, or the year


def _mass(keys: frozenset[str], rare: dict[str, float]) -> float:
    return sum(rare[key] for key in sorted(keys))
