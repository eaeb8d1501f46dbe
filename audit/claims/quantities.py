"""Text → quantities: value or range, unit, comparator and change of every figure that says how much or how many.

text ─ figures.numbers ─▶ numbers ─ figures.figure ─▶ figures ─ figures.context ─▶ bounds and movements
     ─ figures.ranges ─▶ joined ─▶ Quantity
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from heapq import merge
from operator import attrgetter

from audit.claims.figures.ages import OLDEST, goes_on, is_age
from audit.claims.figures.context import change_after, context, hedge_after
from audit.claims.figures.figure import Figure, figure
from audit.claims.figures.listed import listed
from audit.claims.figures.number import Number
from audit.claims.figures.numbers import scan
from audit.claims.figures.others import others
from audit.claims.figures.ranges import combine, movements_joined
from audit.claims.figures.ranks import ranks
from audit.claims.figures.words import multiples, units
from audit.model import Change, Quantity

MILLION = 1_000_000
NEAR = 20  # characters between a change and its two ends: "fell 5%, from 40 to 38"

_ARTICLE = re.compile(r"\b(?:an?|the|its|his|her|their) \Z")
_start = attrgetter("start")
_LINKS = ("-", "/", "–", ":", ".")  # between the parts of a date, a score, an address
_CHAIN = (*_LINKS, " ")  # between those of a telephone number


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of `text` in order, not overlapping.

    The two ends of a movement ("rose from 517 to 1,099") are two quantities, with the change on the second; a range
    is one, with `low` and `high`, and the value is the lower end. "One of the wells" is none. A fraction has kind
    "fraction", its unit is what it is a share of.
    """
    ordered = [one for one in _figures(text) if not (one.value == 1 and one.partitive)]
    found = [_quantity(one) for one in combine(text, ordered)]
    return _with_ranks(found, ranks(text))


def labelled(text: str) -> tuple[Quantity, ...]:
    """The quantities as annotators label them in running news.

    Both ends of a movement are one range, "one of the wells" counts, the unit of a fraction begins with "% ". No change
    is stated by a noun or degree ("a 5% rise"), by such a range, by the level of an index ("rose 5% to 90"), nor where
    a bound or a rough figure is ("rose more than 5%").
    """
    figures = movements_joined(combine(text, _figures(text)))
    found = []
    for one in figures:
        if one.kind == "multiple" and one.number.form == "multiple":
            continue
        if _unmoved(one):
            one.change = None
        if one.kind == "fraction":
            one.unit = f"% {one.unit}"
        found.append(_quantity(one))
    return _with_ranks(found, [rank for rank in ranks(text) if rank.total is not None])


def _unmoved(one: Figure) -> bool:
    """Whether annotators leave out the change of a figure."""
    level = one.told == "carried" and one.kind != "money"
    joined = one.role == "from" and one.low is not None
    return one.told == "noun" or level or joined or one.comparator != "="


def _figures(text: str) -> list[Figure]:
    """The figures in order, each with what the words around it say."""
    found: list[Figure] = []
    previous: Number | None = None
    for number in merge(scan(text), others(text), key=_start):
        made = figure(text, number) or (listed(text, number, found[-1]) if found else None)
        known = bool(found) and found[-1].number is previous
        if previous and made is None and known and found[-1].plain and _touch(text, previous, number, _LINKS):
            found.pop()  # the first half of a date or a code
        if previous and made and not known and _touch(text, previous, number, _CHAIN if made.plain else _LINKS):
            made = None  # the second half
        if made and found and made.start < found[-1].end:
            made.start = max(number.start, found[-1].end)  # one sign between two figures: "5 $ 3"
        if made and made.start < made.end:
            _read_context(text, made, found)
            found.append(made)
        previous = number
    return found


def _touch(text: str, previous: Number, number: Number, links: tuple[str, ...]) -> bool:
    """Whether only one of `links` stands between two numbers in digits, as in dates, scores and telephone numbers."""
    near = number.start - previous.end < 2
    return near and previous.form == "digits" and text[previous.end : number.start] in links


def _read_context(text: str, made: Figure, found: list[Figure]) -> None:
    """Comparator, change and role of a figure, from the words around it."""
    if made.kind == "multiple" and made.number.form == "multiple":
        word = text[made.start : made.end].lower()
        made.change, made.told = multiples()[word][1], "verb"
    amount = made.kind in ("percent", "points", "money") or (made.kind == "number" and made.unit in _measures())
    amount = amount or (made.kind == "number" and made.unit == "-" and made.number.scale >= MILLION)  # of some currency
    around = context(text, made.start, made.end, amount=amount, lasting=made.kind == "duration")
    hedge = hedge_after(text, made.end) or (hedge_after(text, made.stop) if made.stop != made.end else None)
    made.comparator = around.comparator or (hedge[0] if hedge else "=")
    if made.unit in ("year", "-") and (_is_age(text, made) or _next_age(text, made, found)):
        made.unit, made.kind, made.plain = "year of age", "number", False
    made.role, made.moved = around.role, around.moved
    if made.role == "from" and made.moved is None and found and 0 < made.start - found[-1].end < NEAR:
        made.moved = found[-1].change
    if around.change and not _attributive(text, made):
        made.change, made.told = around.change, around.told
    elif around.by and found and found[-1].change and made.start - found[-1].end < 80:
        made.change, made.told = found[-1].change, found[-1].told
    elif after := _moved_behind(text, made):
        made.change, made.told = after, "noun"
    if made.kind == "percent" and made.value < 0 and made.change is None:
        made.change, made.told = "down", "verb"


def _is_age(text: str, made: Figure) -> bool:
    """Whether a figure is how old somebody is: "aged 12", "an electrician of 24, died"."""
    return is_age(text, made.number, made.start, made.end)


def _next_age(text: str, made: Figure, found: Sequence[Figure]) -> bool:
    """Whether a figure goes on with ages: "aged 6, 9 and 11"."""
    aged = bool(found) and found[-1].unit == "year of age" and made.plain and made.value <= OLDEST
    return aged and goes_on(text, found[-1].end, made.start)


def _moved_behind(text: str, made: Figure) -> Change | None:
    """The movement that the words behind a share or a multiple state: a 5% rise, 5% fewer, a fifth more, a tenfold
    increase."""
    if made.kind in ("percent", "points") or made.unit == "point":
        return change_after(text, made.stop)
    return change_after(text, made.number.end) if made.kind in ("fraction", "multiple") else None


def _attributive(text: str, made: Figure) -> bool:
    """Whether a figure only describes what is moved: they sank a 300-foot ship."""
    return (
        text[made.number.end : made.number.end + 1] == "-"
        and _ARTICLE.search(text, max(0, made.start - 8), made.start) is not None
    )


@cache
def _measures() -> frozenset[str]:
    """Names of units that are measured, not counted."""
    return frozenset(unit.name for unit in units().values() if unit.kind in ("number", "measure", "temperature"))


def _quantity(one: Figure) -> Quantity:
    return Quantity(
        start=one.start,
        end=one.end,
        value=one.value,
        low=one.low,
        high=one.high,
        unit=one.unit,
        comparator=one.comparator,
        change=one.change,
        kind=one.kind,
        total=one.total,
    )


def _with_ranks(found: list[Quantity], extra: list[Quantity]) -> tuple[Quantity, ...]:
    """Ranks and figures in order; a figure inside a rank is part of it."""
    if not extra:
        return tuple(found)
    kept: list[Quantity] = []
    for one in sorted([*found, *extra], key=lambda one: (one.start, one.kind != "rank", one.end)):
        if kept and one.start < kept[-1].end:
            if one.kind != "rank" or kept[-1].kind == "rank":
                continue
            kept.pop()
        kept.append(one)
    return tuple(kept)
