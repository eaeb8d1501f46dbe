"""Two reports on one event, laid side by side as wholes: what stands in both, and what stands alone on both sides.

    claims of kin documents ─ shared words, names, values ─▶ Alignment ─┬─ a value in both ─────▶ agrees
                                                                        ├─ orphans on both sides ▶ contradicts, updates
                                                                        └─ the same words, no value against ▶ agrees

A figure is an orphan where the other report has no figure that could be it. Between strangers two unlike figures are
two things; between two reports on one event, two orphans in like sentences are one thing told in two ways.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from audit.crosscheck.alike import Met, likenesses
from audit.crosscheck.couple import Alignment, Couple
from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.numbers import Pair, pair
from audit.crosscheck.periods import Stretch, between, stretch
from audit.crosscheck.rarity import rarity
from audit.crosscheck.side import Side, years_of
from audit.crosscheck.slips import digits_of
from audit.crosscheck.traits import BEST, BOTH, DATED, EITHER, FIGURE, LIKE, judgeable
from audit.crosscheck.trust import TELLING
from audit.settings import Matching

_Dates = Sequence[tuple[Stretch, ...]]

_Told = tuple[tuple[tuple[Stretch, ...], tuple[Stretch, ...]], bool, int, bool]

_NO_DAYS: _Told = ((), ()), False, 0, False
_ROUNDED = 0.3  # share of the words from which a figure is the rounder form of another; 239 is near 240, and not it


def aligned(one: Side, other: Side, matching: Matching) -> Alignment:
    """The claims of two kin reports, laid side by side."""
    found = likenesses(one, other)
    top, over = _likest(found, one, other)
    days = _days(one, other)
    least = min(matching.kin_words, matching.kin_alone)  # from which words alone tell something
    known: dict[int, bool] = {}  # claims have few traits, and their couples are many
    couples: list[Couple] = []
    ours, others = one.traits, other.traits
    for here, there, alike in found:
        mine, theirs = ours[here], others[there]
        bits, best = (mine & theirs & BOTH) | ((mine | theirs) & EITHER), alike >= top[here] or alike >= over[there]
        asked = (best and alike >= least) or known.get(bits)
        if asked is None:
            asked = known[bits] = judgeable(bits)
        if asked:
            bits |= (BEST if best else 0) | (LIKE if alike >= matching.kin_words else 0)
            a, b = one.claims[here], other.claims[there]
            told = days.of(here, there) if bits & DATED else _NO_DAYS
            pairs = [pair(a, b, x, y, rarity, True) for x in a.figures for y in b.figures] if bits & FIGURE else ()
            words = one.keys[here] & other.keys[there]
            couples.append(Couple(a, b, alike, words, tuple(pairs), best, *told, bits))
    met = {key for c in couples for p in c.figures if _meet(p) for key in _ends(p)}
    every = {(s.ref.document, f.start) for s in (*one.claims, *other.claims) for f in s.figures}
    stated = {key for c in couples for p in c.figures if _to_the_digit(p) for key in _ends(p)}
    once = one.single_values & other.single_values
    return Alignment(tuple(couples), frozenset(every - met), once, frozenset(stated))


def _likest(found: Met, one: Side, other: Side) -> tuple[list[float], list[float]]:
    """How alike each claim of either report is to the likest one of the other."""
    top, over = [0.0] * len(one.claims), [0.0] * len(other.claims)
    for here, there, alike in found:
        if alike > top[here]:  # noqa: PLR1730  each is asked of hundreds of couples: a call less
            top[here] = alike
        if alike > over[there]:  # noqa: PLR1730
            over[there] = alike
    return top, over


@dataclass(frozen=True, slots=True)
class _Days:
    """The dates of two reports: of each claim, those of its own and those that stand nowhere in the other report; of
    the lone ones those that are the only one of their month; and those of which each tells in one sentence only."""

    dates: tuple[_Dates, _Dates]
    lone: tuple[_Dates, _Dates]
    sole: tuple[frozenset[Stretch], frozenset[Stretch]]
    single: frozenset[Stretch]
    years: frozenset[int]

    def of(self, here: int, there: int) -> _Told:
        """The lone days of two claims; whether they have a day in common of which each report tells in one sentence,
        and such a year; whether each has the one day of its month that the other report does not give."""
        one, other = self.lone[0][here], self.lone[1][there]
        sole = any(
            x in self.sole[0] and y in self.sole[1] and x.first.month == y.first.month for x in one for y in other
        )
        common = any(day in self.single for day in self.dates[0][here] if day in self.dates[1][there])
        year = max(self.years & years_of(self.dates[0][here]) & years_of(self.dates[1][there]), default=0)
        return (one, other), common, year, sole


def _days(one: Side, other: Side) -> _Days:
    lone = _lone(one, other), _lone(other, one)
    sole = _sole(lone[0]), _sole(lone[1])
    return _Days((one.dates, other.dates), lone, sole, one.single & other.single, one.single_years & other.single_years)


def _sole(lone: Iterable[tuple[Stretch, ...]]) -> frozenset[Stretch]:
    """The lone days, one at most of each month: of several none is likelier than the others."""
    months: defaultdict[int, set[Stretch]] = defaultdict(set)
    for day in (day for days in lone for day in days if day.days == 1):
        months[day.first.month].add(day)
    return frozenset(day for days in months.values() if len({d.first.day for d in days}) == 1 for day in days)


def _meet(p: Pair) -> bool:
    """Whether either figure may be the other: by its value, or rounded and in like words."""
    return p.agrees and p.why is None and (p.weight != "near" or p.share >= _ROUNDED)


def _to_the_digit(p: Pair) -> bool:
    """Whether both give one figure of three digits or more."""
    same = p.x.interval.point == p.y.interval.point and p.weight == "same" and p.why is None
    return same and min(len(digits_of(f.printed)) for f in (p.x, p.y)) >= TELLING


def _ends(found: Pair) -> tuple[tuple[str, int], tuple[str, int]]:
    return (found.a.ref.document, found.x.start), (found.b.ref.document, found.y.start)


def _lone(one: Side, other: Side) -> _Dates:
    """The dates of each claim that no date of the other report is, as far as it is as precise; the day a report was
    written on is no date of the event."""
    if not one.days:
        return one.dates
    document = one.claims[0].document
    own = dateline(document.text[:HEAD])[0], stretch((document.published or "")[:10])
    lone = {day for day in one.days if day not in own and not any(_one_day(day, o, one, other) for o in other.days)}
    return [tuple(day for day in days if day in lone) if days else days for days in one.dates]


def _one_day(day: Stretch, o: Stretch, one: Side, other: Side) -> bool:
    """Whether two dates are one, as far as they are told: a year that is a guess parts no days."""
    if o.days != day.days:
        return False
    if between(day, o) == "same":
        return True
    guess = day in one.guessed or o in other.guessed
    return guess and day.days == 1 and (day.first.month, day.first.day) == (o.first.month, o.first.day)
