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
from math import log, sqrt

from audit.crosscheck.couple import Alignment, Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.numbers import Pair, pair
from audit.crosscheck.once import once
from audit.crosscheck.periods import Stretch, between, stretch
from audit.crosscheck.rarity import rarity
from audit.crosscheck.stated import Stated
from audit.model import Span

_ROUNDED = 0.3  # share of the words from which a figure is the rounder form of another; 239 is near 240, and not it
_PARTICULAR = 3  # digits of a figure, zeros apart, that two reports hardly share by chance
_MOST = 40  # claims of one report that one mark may lead to: in a long one a common word leads everywhere


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
        )
        for here, there, alike, shared in found
    )
    met = {key for c in couples for p in c.figures if _meet(p) for key in _ends(p)}
    every = {(s.ref.document, f.start) for s in (*one, *other) for f in s.figures}
    return Alignment(couples, frozenset(every - met))


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
    """All by which two claims may meet: words of the sentence, names, figures, days."""
    found = {*_keys(one), *one.around, *(f"={name}" for name in one.near)}
    found |= {f"#{f.interval.point.normalize()}" for f in one.figures}
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
