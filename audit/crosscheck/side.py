"""A report made ready to be aligned with others on its event: by what each of its claims may meet theirs.

claims ─▶ Side(keys: words and names, which weigh · others: figures, days, names before · where each stands)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from audit.crosscheck.figure import Figure
from audit.crosscheck.hours import clocks
from audit.crosscheck.match import strict
from audit.crosscheck.once import once
from audit.crosscheck.periods import Stretch, stretch
from audit.crosscheck.places import place
from audit.crosscheck.results import scores
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated, written_in
from audit.crosscheck.times import leans
from audit.crosscheck.traits import PLACE, RESULT, traits
from audit.model import Span

_UNITS = ("metre", "kilogram", "square metre")  # sorts of which an event has few figures, so that two digits tell
_PARTICULAR = 3  # digits of a figure, zeros apart, that two reports hardly share by chance
_YEAR = 366  # days: a decade is no year
MOST = 40  # claims of one report that one mark may lead to: in a long one a common word leads everywhere


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The claims of a report with their bits, and for each its keys, its other marks and its dates. Keys weigh, other
    marks only bring claims together.

    `keyed` and `beside` are the places of the claims that have a mark as a key, and otherwise; `crowded` has the first
    `MOST` of those that have a mark in any way, where more have it. `days` are all dates of the claims, in order;
    `single` are those of which one sentence only tells, `single_years` and `single_values` such years and
    values; of those in `guessed` the year is a guess. `answers` holds what was asked of it.
    """

    claims: Sequence[Stated]
    traits: tuple[int, ...]
    keys: tuple[frozenset[str], ...]
    others: tuple[frozenset[str], ...]
    dates: tuple[tuple[Stretch, ...], ...]
    keyed: Mapping[str, Sequence[int]]
    beside: Mapping[str, Sequence[int]]
    crowded: Mapping[str, Sequence[int]]
    days: tuple[Stretch, ...]
    single: frozenset[Stretch]
    single_years: frozenset[int]
    single_values: frozenset[str]
    guessed: frozenset[Stretch]
    answers: dict[Any, Any] = field(init=False, default_factory=dict, repr=False)


def side(claims: Sequence[Stated]) -> Side:
    """The claims of one report, made ready."""
    keys = tuple(one.stems | {f"={name}" for name in one.names} for one in claims)
    others = tuple(_marks(one) - own for one, own in zip(claims, keys, strict=True))
    dates = tuple(map(_dates, claims))
    keyed, beside = _places(keys), _places(others)
    return Side(
        claims=claims,
        traits=tuple(map(traits, claims)),
        keys=keys,
        others=others,
        dates=dates,
        keyed=keyed,
        beside=beside,
        crowded=_crowded(keyed, beside) if len(claims) > MOST else {},
        days=tuple(sorted({day for days in dates for day in days})),
        single=_single(claims, dates),
        single_years=_single_years(claims, dates),
        single_values=_single_values(claims),
        guessed=_guessed(claims),
    )


def _places(marks: Sequence[Collection[str]]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, some in enumerate(marks):
        for mark in some:
            found[mark].append(at)
    return dict(found)


def _crowded(keyed: Mapping[str, Sequence[int]], beside: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    every = ((mark, sorted([*keyed.get(mark, ()), *beside.get(mark, ())])) for mark in keyed.keys() | beside.keys())
    return {mark: places[:MOST] for mark, places in every if len(places) > MOST}


def _marks(one: Stated) -> frozenset[str]:
    """By what two claims may meet beside their keys: words of the sentence, names before, figures and what they
    measure, days."""
    found = {*one.around, *(f"={name}" for name in one.near)}
    found |= {f"#{f.interval.point.normalize()}" for f in one.figures}
    found |= {f"%{measure}" for f in one.figures if f.firm for measure in f.measures & strict()}
    found |= {f"~{digits}" for digits in map(_digits, one.figures) if len(digits) >= _PARTICULAR}
    found |= {f"~{f.interval.sort}{_digits(f)}" for f in one.figures if f.interval.sort in _UNITS}
    found |= {f"~{''.join(sorted(d.edtf[:4]))}" for d in one.claim.dates if d.edtf and not d.relative}
    dates = [d.edtf for d in one.dates if d.edtf] or [day.first.isoformat() for day in one.days]
    found |= {f"@{edtf[-6:]}" for edtf in dates} | {f"@{edtf[:7]}" for edtf in dates}  # the day, the month or year
    found |= {f"@{hour}" for hour in clocks(one)}
    if traits(one) & RESULT:
        found |= {f"^{score}" for score in scores(one)}
    return frozenset(found | {f"!{place(one.words)}"} if traits(one) & PLACE else found)


def _digits(figure: Figure) -> str:
    """The printed digits in their order of size: a figure with its digits changed about keeps them."""
    return "".join(sorted(digits_of(figure.printed))).lstrip("0")


def _dates(one: Stated) -> tuple[Stretch, ...]:
    """The dates that the claim gives, as it gives them; else that of the entry of a chronicle that it stands in."""
    found = (stretch(item.edtf) for item in one.dates) if one.dates else one.days
    return tuple(dict.fromkeys(day for day in found if day is not None))


def _guessed(claims: Sequence[Stated]) -> frozenset[Stretch]:
    """The full days whose year the text does not tell: "on 13 February", but not "on Monday"."""
    found: set[Stretch] = set()
    for one in claims:
        text = one.document.text
        for item in one.dates:
            day = stretch(item.edtf) if leans(text, item) else None
            if day is not None and day.days == 1 and any(map(str.isdigit, item.of(text))):
                found.add(day)
    return frozenset(found)


def _single(claims: Sequence[Stated], dates: Sequence[Sequence[Stretch]]) -> frozenset[Stretch]:
    """The days of which the claims tell in one sentence only."""
    told: defaultdict[Stretch, set[Span]] = defaultdict(set)
    for one, days in zip(claims, dates, strict=True):
        for day in days:
            if day.days == 1:
                told[day].add(one.claim.sentence)
    return frozenset(day for day, sentences in told.items() if len(sentences) == 1)


def _single_years(claims: Sequence[Stated], dates: Sequence[Sequence[Stretch]]) -> frozenset[int]:
    """The years of which the claims tell in one sentence only, but for the one in which the report is written."""
    told: defaultdict[int, set[Span]] = defaultdict(set)
    for one, days in zip(claims, dates, strict=True):
        for year in years_of(days):
            told[year].add(one.claim.sentence)
    own = {written_in(one) for one in claims} if told else set()
    return frozenset(year for year, sentences in told.items() if len(sentences) == 1 and year not in own)


def years_of(dates: Sequence[Stretch]) -> frozenset[int]:
    """The years of these dates, be it with a day or month."""
    return frozenset(day.first.year for day in dates if not day.yearless and day.days <= _YEAR)


def _single_values(claims: Sequence[Stated]) -> frozenset[str]:
    """The values that the claims give in one sentence only."""
    told: defaultdict[str, set[Span]] = defaultdict(set)
    for one in claims:
        for figure in one.figures:
            told[value_of(figure)].add(one.claim.sentence)
    return frozenset(value for value, sentences in told.items() if len(sentences) == 1)


@once
def value_of(figure: Figure) -> str:
    """What a figure stands for, with its sort: "number 27"."""
    return f"{figure.interval.sort} {figure.interval.point.normalize()}"
