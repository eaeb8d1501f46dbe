"""Two reports on one event, laid side by side as wholes: what stands in both, and what stands alone on both sides.

    claims of kin documents ─ shared words, names, values ─▶ Alignment ─┬─ a value in both ─────▶ agrees
                                                                        ├─ orphans on both sides ▶ contradicts, updates
                                                                        └─ the same words, no value against ▶ agrees

A figure is an orphan where the other report has no figure that could be it. Between strangers two unlike figures are
two things; between two reports on one event, two orphans in like sentences are one thing told in two ways.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt

from audit.crosscheck.figure import Figure
from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.match import strict
from audit.crosscheck.numbers import Pair, pair
from audit.crosscheck.once import once
from audit.crosscheck.periods import Stretch, between, stretch
from audit.crosscheck.rarity import rarity
from audit.crosscheck.stated import Stated, written_in
from audit.model import Span

_ROUNDED = 0.3  # share of the words from which a figure is the rounder form of another; 239 is near 240, and not it
_PARTICULAR = 3  # digits of a figure, zeros apart, that two reports hardly share by chance
_YEAR = 366  # days: a decade is no year
_MOST = 40  # claims of one report that one mark may lead to: in a long one a common word leads everywhere


@dataclass(frozen=True, slots=True, eq=False)
class Couple:
    """Two claims of two reports on one event: how alike their words are, their figures side by side.

    `best` is true where neither claim has a liker one in the other report; `lone_days` are the dates of each claim that
    stand nowhere in the other report; `one_day` is true where they have a day in common of which each report tells
    in one sentence only, `one_year` the same of a year; `sole_day` where each claim has the one day of its month that
    the other report does not give.
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


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Two reports with every couple of claims that share anything; `lone` are the figures without a counterpart, `once`
    the values that each report gives in one sentence only."""

    couples: tuple[Couple, ...]
    lone: frozenset[tuple[str, int]]
    once: frozenset[str] = frozenset()

    def orphans(self, one: Pair) -> int:
        """How many of the two figures stand in their own report only: 0, 1 or 2."""
        return sum((s.ref.document, f.start) in self.lone for s, f in ((one.a, one.x), (one.b, one.y)))


def aligned(one: Sequence[Stated], other: Sequence[Stated]) -> Alignment:
    """The claims of two kin reports, laid side by side."""
    found = list(_met(one, other, _rarity([*one, *other])))
    top, over = [0.0] * len(one), [0.0] * len(other)
    for here, there, alike, _ in found:
        top[here], over[there] = max(top[here], alike), max(over[there], alike)
    days = _days(one), _days(other)
    alone = [_lone(s, days[1]) for s in one], [_lone(s, days[0]) for s in other]
    sole = _sole(alone[0]), _sole(alone[1])
    single = _single(one) & _single(other)
    years = _single_years(one) & _single_years(other)
    couples = tuple(
        Couple(
            a := one[here],
            b := other[there],
            alike,
            shared,
            tuple(pair(a, b, x, y, rarity, True) for x in a.figures for y in b.figures),
            best=alike >= min(top[here], over[there]),
            lone_days=(alone[0][here], alone[1][there]),
            sole_day=any(
                x in sole[0] and y in sole[1] and x.first.month == y.first.month
                for x in alone[0][here]
                for y in alone[1][there]
            ),
            one_day=bool(single) and any(day in single for day in _dates(a) if day in _dates(b)),
            one_year=max(years & _years(a) & _years(b), default=0) if years else 0,
        )
        for here, there, alike, shared in found
    )
    met = {key for c in couples for p in c.figures if _meet(p) for key in _ends(p)}
    every = {(s.ref.document, f.start) for s in (*one, *other) for f in s.figures}
    return Alignment(couples, frozenset(every - met), _single_values(one) & _single_values(other))


def _single_values(claims: Sequence[Stated]) -> frozenset[str]:
    """The values that the claims give in one sentence only."""
    told: defaultdict[str, set[Span]] = defaultdict(set)
    for one in claims:
        for figure in one.figures:
            told[value_of(figure)].add(one.claim.sentence)
    return frozenset(value for value, sentences in told.items() if len(sentences) == 1)


def value_of(figure: Figure) -> str:
    """What a figure stands for, with its sort: "number 27"."""
    return f"{figure.interval.sort} {figure.interval.point.normalize()}"


def _sole(lone: Iterable[tuple[Stretch, ...]]) -> frozenset[Stretch]:
    """The lone days, one at most of each month: of several none is likelier than the others."""
    months: defaultdict[int, set[Stretch]] = defaultdict(set)
    for day in (day for days in lone for day in days if day.days == 1):
        months[day.first.month].add(day)
    return frozenset(day for days in months.values() if len({d.first.day for d in days}) == 1 for day in days)


def _single(claims: Sequence[Stated]) -> frozenset[Stretch]:
    """The days of which the claims tell in one sentence only."""
    told: defaultdict[Stretch, set[Span]] = defaultdict(set)
    for one in claims:
        for day in _dates(one):
            if day.days == 1:
                told[day].add(one.claim.sentence)
    return frozenset(day for day, sentences in told.items() if len(sentences) == 1)


def _single_years(claims: Sequence[Stated]) -> frozenset[int]:
    """The years of which the claims tell in one sentence only, but for the one in which the report is written."""
    told: defaultdict[int, set[Span]] = defaultdict(set)
    for one in claims:
        for year in _years(one):
            told[year].add(one.claim.sentence)
    own = {written_in(one) for one in claims}
    return frozenset(year for year, sentences in told.items() if len(sentences) == 1 and year not in own)


@once
def _years(one: Stated) -> set[int]:
    """The years that the claim gives, be it with a day or month."""
    return {day.first.year for day in _dates(one) if not day.yearless and day.days <= _YEAR}


def _meet(p: Pair) -> bool:
    """Whether either figure may be the other: by its value, or rounded and in like words."""
    return p.agrees and p.why is None and (p.weight != "near" or p.share >= _ROUNDED)


def _days(claims: Sequence[Stated]) -> list[Stretch]:
    """Every date that the claims give."""
    return sorted({day for one in claims for day in _dates(one)})


@once
def _dates(one: Stated) -> list[Stretch]:
    found = (stretch(item.edtf) for item in one.claim.dates if item.kind == "DATE")
    return list(dict.fromkeys(day for day in found if day is not None))


def _lone(one: Stated, others: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The dates of the claim that no date of the other report is, as far as it is as precise; the day a report was
    written on is no date of the event."""
    if not _dates(one):
        return ()
    own = dateline(one.document.text[:HEAD])[0], stretch((one.document.published or "")[:10])
    found = (d for d in _dates(one) if d not in own)
    return tuple(d for d in found if not any(o.days == d.days and between(d, o) == "same" for o in others))


def _ends(found: Pair) -> tuple[tuple[str, int], tuple[str, int]]:
    return (found.a.ref.document, found.x.start), (found.b.ref.document, found.y.start)


def _rarity(claims: Sequence[Stated]) -> dict[str, float]:
    """How telling each word and name is between these two reports alone."""
    count: defaultdict[str, int] = defaultdict(int)
    for one in claims:
        for key in _keys(one):
            count[key] += 1
    return {key: log(1 + len(claims) / n) for key, n in count.items()}


@once
def _keys(one: Stated) -> frozenset[str]:
    return one.stems | {f"={name}" for name in one.names}


def _met(
    one: Sequence[Stated], other: Sequence[Stated], rare: dict[str, float]
) -> Iterator[tuple[int, int, float, frozenset[str]]]:
    """Claims of the one and of the other report that share anything, by their places: how alike they are, and what
    words and names they share."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, b in enumerate(other):
        for mark in _marks(b):
            if len(places[mark]) < _MOST:
                places[mark].append(at)
    mass = [_mass(_keys(b), rare) for b in other]
    for here, a in enumerate(one):
        own, whole = _keys(a), _mass(_keys(a), rare)
        for at in sorted({at for mark in _marks(a) & places.keys() for at in places[mark]}):
            shared = own & _keys(other[at])
            alike = _mass(shared, rare) / sqrt(whole * mass[at]) if whole and mass[at] else 0.0
            yield here, at, alike, shared


@once
def _marks(one: Stated) -> set[str]:
    """All by which two claims may meet: words of the sentence, names, figures and what they measure, days."""
    found = {*_keys(one), *one.around, *(f"={name}" for name in one.near)}
    found |= {f"#{f.interval.point.normalize()}" for f in one.figures}
    found |= {f"%{measure}" for f in one.figures if f.firm for measure in f.measures & strict()}
    found |= {f"~{digits}" for digits in map(_digits, one.figures) if len(digits) >= _PARTICULAR}
    dates = [d.edtf for d in one.claim.dates if d.edtf]
    return (
        found | {f"@{edtf[-6:]}" for edtf in dates} | {f"@{edtf[:7]}" for edtf in dates}
    )  # the day, the month or year


def _digits(figure: Figure) -> str:
    """The printed digits in their order of size: a figure with its digits changed about keeps them."""
    return "".join(sorted(re.sub(r"\D", "", figure.printed))).lstrip("0")


def _mass(keys: frozenset[str], rare: dict[str, float]) -> float:
    return sum(rare[key] for key in sorted(keys))
