"""Two reports on one event, laid side by side as wholes: what stands in both, and what stands alone on both sides.

    claims of kin documents ─ shared words, names, values ─▶ Alignment ─┬─ a value in both ─────▶ agrees
                                                                        ├─ orphans on both sides ▶ contradicts, updates
                                                                        └─ the same words, no value against ▶ agrees

A figure is an orphan where the other report has no figure that could be it. Between strangers two unlike figures are
two things; between two reports on one event, two orphans in like sentences are one thing told in two ways.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt

from audit.crosscheck.couple import Alignment, Couple
from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.numbers import Pair, pair
from audit.crosscheck.periods import Stretch, between, stretch
from audit.crosscheck.rarity import rarity
from audit.crosscheck.side import Side, dates_of, keys_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.traits import DATED, FIGURE, judgeable, shared

_Dates = Sequence[tuple[Stretch, ...]]

_NO_DAYS: tuple[tuple[tuple[Stretch, ...], tuple[Stretch, ...]], bool, bool] = ((), ()), False, False
_ROUNDED = 0.3  # share of the words from which a figure is the rounder form of another; 239 is near 240, and not it


def aligned(one: Side, other: Side) -> Alignment:
    """The claims of two kin reports, laid side by side."""
    found = list(_met(one, other))
    top, over = [0.0] * len(one.claims), [0.0] * len(other.claims)
    for here, there, alike in found:
        top[here] = max(top[here], alike)
        over[there] = max(over[there], alike)
    days = _days(one, other)
    couples: list[Couple] = []
    for here, there, alike in found:
        bits, best = shared(one.traits[here], other.traits[there]), alike >= top[here] or alike >= over[there]
        if (best and alike) or judgeable(bits):
            a, b = one.claims[here], other.claims[there]
            lone, sole, common = days.of(here, there) if bits & DATED else _NO_DAYS
            pairs = [pair(a, b, x, y, rarity, True) for x in a.figures for y in b.figures] if bits & FIGURE else ()
            words = keys_of(a) & keys_of(b)
            couples.append(Couple(a, b, alike, words, tuple(pairs), best, lone, common, sole, bits))
    met = {key for c in couples for p in c.figures if _meet(p) for key in _ends(p)}
    every = {(s.ref.document, f.start) for s in (*one.claims, *other.claims) for f in s.figures}
    return Alignment(tuple(couples), frozenset(every - met))


@dataclass(frozen=True, slots=True)
class _Days:
    """The dates of two reports: of each claim, those of its own and those that stand nowhere in the other report; of
    the lone ones those that are the only one of their month; and those of which each tells in one sentence only."""

    dates: tuple[_Dates, _Dates]
    lone: tuple[_Dates, _Dates]
    sole: tuple[frozenset[Stretch], frozenset[Stretch]]
    single: frozenset[Stretch]

    def of(self, here: int, there: int) -> tuple[tuple[tuple[Stretch, ...], tuple[Stretch, ...]], bool, bool]:
        """The lone days of two claims; whether each has the one day of its month that the other report does not give;
        whether they have a day in common of which each tells in one sentence."""
        one, other = self.lone[0][here], self.lone[1][there]
        sole = any(
            x in self.sole[0] and y in self.sole[1] and x.first.month == y.first.month for x in one for y in other
        )
        common = any(day in self.single for day in self.dates[0][here] if day in self.dates[1][there])
        return (one, other), sole, common


def _days(one: Side, other: Side) -> _Days:
    lone = [_lone(s, other.days) for s in one.claims], [_lone(s, one.days) for s in other.claims]
    dates = [dates_of(s) for s in one.claims], [dates_of(s) for s in other.claims]
    return _Days(dates, lone, (_sole(lone[0]), _sole(lone[1])), one.single & other.single)


def _sole(lone: Iterable[tuple[Stretch, ...]]) -> frozenset[Stretch]:
    """The lone days, one at most of each month: of several none is likelier than the others."""
    months: defaultdict[int, set[Stretch]] = defaultdict(set)
    for day in (day for days in lone for day in days if day.days == 1):
        months[day.first.month].add(day)
    return frozenset(day for days in months.values() if len({d.first.day for d in days}) == 1 for day in days)


def _meet(p: Pair) -> bool:
    """Whether either figure may be the other: by its value, or rounded and in like words."""
    return p.agrees and p.why is None and (p.weight != "near" or p.share >= _ROUNDED)


def _ends(found: Pair) -> tuple[tuple[str, int], tuple[str, int]]:
    return (found.a.ref.document, found.x.start), (found.b.ref.document, found.y.start)


def _lone(one: Stated, others: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The dates of the claim that no date of the other report is, as far as it is as precise; the day a report was
    written on is no date of the event."""
    dates = dates_of(one)
    if not dates:
        return ()
    own = dateline(one.document.text[:HEAD])[0], stretch((one.document.published or "")[:10])
    found = (d for d in dates if d not in own)
    return tuple(d for d in found if not any(o.days == d.days and between(d, o) == "same" for o in others))


def _met(one: Side, other: Side) -> Iterator[tuple[int, int, float]]:
    """Claims of the one and of the other report that share anything, by their places, and how alike they are."""
    rare = _rarity(one, other)
    mass = [sum([rare[key] for key in keys]) for keys in other.keys]
    for here, keys in enumerate(one.keys):
        common = _common(one, here, other, rare)
        whole = sum([rare[key] for key in keys]) if common else 0.0
        for at in sorted(common):
            yield here, at, common[at] / sqrt(whole * mass[at]) if whole and mass[at] else 0.0


def _common(one: Side, here: int, other: Side, rare: Mapping[str, float]) -> dict[int, float]:
    """The claims of the other report that share anything with the one, and how much of it weighs."""
    keys, marks = one.keys[here], one.others[here]
    if not (other.crowded.keys().isdisjoint(keys) and other.crowded.keys().isdisjoint(marks)):
        return _of_few(keys, marks, other, rare)
    found: dict[int, float] = {}
    for key in keys:
        places = other.keyed.get(key)
        if places is not None:
            weight = rare[key]
            for at in places:
                found[at] = found.get(at, 0.0) + weight
        for at in other.beside.get(key, ()):
            found.setdefault(at, 0.0)
    for mark in marks:
        for table in (other.keyed, other.beside):
            for at in table.get(mark, ()):
                found.setdefault(at, 0.0)
    return found


def _of_few(keys: Sequence[str], marks: Iterable[str], other: Side, rare: Mapping[str, float]) -> dict[int, float]:
    """The same for a long report, where a common mark leads to the first claims only."""
    tables = other.keyed, other.beside
    found = {
        at
        for mark in (*keys, *marks)
        for places in ((other.crowded[mark],) if mark in other.crowded else [table.get(mark, ()) for table in tables])
        for at in places
    }
    theirs = {at: keys_of(other.claims[at]) for at in found}
    return {at: sum([rare[key] for key in keys if key in theirs[at]]) for at in found}


def _rarity(one: Side, other: Side) -> dict[str, float]:
    """How telling each word and name is between these two reports alone."""
    weights = _weights(len(one.claims) + len(other.claims))
    found = {key: weights[len(places)] for key, places in one.keyed.items()}
    for key, places in other.keyed.items():
        found[key] = weights[len(places) + len(one.keyed.get(key, ()))]
    return found


@lru_cache(maxsize=1024)
def _weights(claims: int) -> tuple[float, ...]:
    """How telling a word is that so many of the claims of two reports have."""
    return (0.0, *(log(1 + claims / count) for count in range(1, claims + 1)))
