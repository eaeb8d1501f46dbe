"""Totals with what they are made of.

    "13 soldiers and 160 civilians, 175 in all"   "240 detainees: 150 … and 80 …"   "213 in Ostrel and 12 in Hask"

A sum is returned only where no reading of the list makes the total. A list that names things without a figure is
open: its figures may be less than the total, and are wrong only where they are more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise

from audit.claims.counts import Group
from audit.claims.intervals import Interval, hedge, interval, last_digit
from audit.claims.listing import Listing, listing
from audit.claims.moves import words_of
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_LIST_GAP = 90  # characters between two parts of one list
_HEAD_GAP = 90  # characters between a total and its colon
_CLOSE = (0.65, 1.5)  # sum over total: outside, the figures are no parts of it ("3 hobbies: 12 cats and 4 dogs")
_COUNTED = 1_000  # smaller counts are exact where they are added up
_BEFORE = 400  # characters before a list that leaves nothing out, in which its total stands
_BACK = 6  # sentences with figures before a list, in which its total stands
_SHORT = Decimal("0.1")  # of a total: parts that miss it by more need not be all of them
_NEAR = Decimal("0.15")  # of the sum: a figure as near as that is meant to be the total
_HINGE = re.compile(r"\s[A-Za-z][^.;:!?\n]{0,88}(?::|\s[–—])\s")
_PRICED = re.compile(r":\s")
_APPOSED = re.compile(r"(?:\s[\w’'-]{1,20}){1,6}(?:,|\s[–—-]|\s?\()\s?")
_SOMEWHERE = re.compile(r"(?:\s(?:of\sthem|people|[a-z]{3,15}))?\s(?:in|at|on|from|near|aboard|out\sof|by)\s")
_PLACED = re.compile(_SOMEWHERE.pattern + r"[^.,;:!?\n]{1,60}?,?\sand\s\Z")
_STOP = re.compile(r"[.!?](?:\s|\Z)|\n")
_DASH = re.compile(r"\s[–—](?:\s|\Z)")
_THAN = re.compile(r"\b(?:more|fewer|less|other|higher|lower)\b", re.IGNORECASE)
_OF_THE = re.compile(r"\b(?:Of|Out\sof)\s(?:the|its|their|all|his|her|our)\s(?:the\s)?\Z")
_HEADED = re.compile(r"(?:\s[\w’'-]{1,20}){1,4},\s")
_GOES = re.compile(r"(?:\s[a-z]{1,12}){0,4}?\s(?P<by>in|at|from|to|for)\s(?=[A-Z])")
_PRECEDED = re.compile(r"(?P<item>[^,;:.!?\n]{1,60})(?:[,;]\s(?:and\s)?|\sand\s)\Z")
_NO_ITEM = re.compile(
    r"\s?(?:in|on|at|with|for|by|after|before|from|to|among|including|of|as|so|then|today|now|here|there|but)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sum(Span):
    """Parts that do not make their total. `value` is what they make."""

    total: Quantity
    parts: tuple[Quantity, ...]
    value: float


def sums(text: str, grouped: Sequence[Group]) -> Iterator[Sum]:
    """Totals that differ from the sum of the parts listed with them."""
    for at, group in enumerate(grouped):
        found = next(_announced(text, group), None) or next(_added(text, group), None)
        found = found or next(_apposed(text, group), None) or next(_persons(text, group), None)
        found = found or next(_divided(text, group), None)
        before = [one for other in grouped[max(0, at - _BACK) : at] for one in other.figures]
        found = found or next(_exhausted(text, group, before), None)
        if found:
            yield found


def _announced(text: str, group: Group) -> Iterator[Sum]:
    """ "240 detainees: 150 from here and 80 from there"."""
    inside = group.figures
    for at, total in enumerate(inside):
        hinge = _HINGE.match(text, total.end, min(group.end, total.end + _HEAD_GAP + 4))
        hinge = hinge or (_PRICED.match(text, total.end) if total.kind == "money" else None)
        if hinge is None or any(total.end <= one.start < hinge.end() for one in inside[at + 1 :]):
            continue
        dash = not hinge[0].rstrip().endswith(":")
        closed = _DASH.search(text, hinge.end(), group.end) if dash else None
        end = closed.start() if closed else group.end
        made = listing(text, hinge.end(), end, inside[at + 1 :], total.kind)
        if made and len(made.parts) >= 2 and _of_total(total, made):
            sure = not dash or (not made.open and not _THAN.search(text, hinge.end(), end))
            earlier = any(one.kind == total.kind and _made(text, one, made) for one in inside[:at])  # "12 of 14 games:"
            if sure and not earlier:
                yield from _judged(text, total.start, total, made)


def _of_total(total: Quantity, made: Listing) -> bool:
    """Whether the list can tell what the total is made of, and not what each of so many has."""
    first = made.parts[0].unit
    if total.kind == "money":
        return all(one.unit == total.unit for one in made.parts)
    owned = made.led and (len(made.parts) == total.value or (first != "-" and not _same_noun(first, total.unit)))
    return not owned


def _same_noun(one: str, other: str) -> bool:
    return one.split()[-1:] == other.split()[-1:]


def _apposed(text: str, group: Group) -> Iterator[Sum]:
    """ "killed 224 people, 213 in Ostrel and 12 in Hask": each part is somewhere, and they nearly make the total."""
    inside = group.of_kind("number")
    for at, total in enumerate(inside[:-2]):
        first, last = inside[at + 1], inside[at + 2]
        ends = at + 3 == len(inside) or _STOP.search(text, last.end, inside[at + 3].start)
        placed = _PLACED.match(text, first.end, last.start) and _SOMEWHERE.match(text, last.end)
        listed = at and re.search(r"[:;,(]", text[inside[at - 1].end : total.start])  # it is a part of another list
        if (
            ends
            and placed
            and not listed
            and _APPOSED.fullmatch(text, total.end, first.start)
            and not hedge(text, total)
        ):
            value = first.value + last.value
            near = total.value * (1 - _SHORT) <= value <= total.value * (1 + _SHORT)
            if near and value != total.value and not _reaches(text, total, (first, last)):
                yield Sum(total.start, last.end, total, (first, last), float(value))


def _persons(text: str, group: Group) -> Iterator[Sum]:
    """ "killed 14 people, six women, five men and four children": who they were, though no colon says so."""
    inside, table = group.of_kind("number"), lexicon("directions")
    for at, total in enumerate(inside[:-2]):
        if total.unit not in table["crowds"] or not re.fullmatch(r",\s", text[total.end : inside[at + 1].start][-2:]):
            continue
        made = listing(text, inside[at + 1].start, group.end, inside[at + 1 :], "number")
        if made is None or len(made.parts) < 2 or made.doubtful or "," in text[total.end : inside[at + 1].start - 2]:
            continue
        named = {one.unit for one in made.parts if one.unit != "-"}
        if named and named <= set(table["everybody"]):
            told = set(table["sexes"]) <= named
            yield from _judged(text, total.start, total, made if told else _opened(made))


def _divided(text: str, group: Group) -> Iterator[Sum]:
    """ "Of the 340 jobs, 180 will go to Leeds, 90 to Hull and 80 to York": no more than there are."""
    inside = group.of_kind("number")
    match = _OF_THE.search(text, group.start, inside[0].start) if len(inside) >= 3 else None
    if match is None or not _HEADED.fullmatch(text, inside[0].end, inside[1].start):
        return
    first = _GOES.match(text, inside[1].end)
    same = first and all(re.match(rf"\s{first['by']}\s[A-Z]", text[one.end : one.end + 9]) for one in inside[2:])
    made = listing(text, inside[1].start, group.end, inside[1:], "number") if same else None
    if made and len(made.parts) == len(inside) - 1:
        yield from _judged(text, inside[0].start, inside[0], _opened(made))


def _opened(made: Listing) -> Listing:
    """The same list, where not everything need be told."""
    return Listing(made.parts, made.doubtful, True, made.led)


def _judged(text: str, start: int, total: Quantity, made: Listing) -> Iterator[Sum]:
    """A sum that misses its total by more than rounding, in whatever reading, and is near enough to be meant."""
    readings = [parts for parts in made.readings() if len(parts) >= 2]
    if made.open:
        readings = readings if all(_exceeds(text, total, parts) for parts in readings) else []
    if not readings or any(_reaches(text, total, parts) for parts in readings):
        return
    parts = min(readings, key=lambda some: abs(sum(one.value for one in some) - total.value))
    value = float(sum(one.value for one in parts))
    if _CLOSE[0] <= value / max(float(total.value), 1e-9) <= _CLOSE[1]:
        end = max(total.end, parts[-1].end)
        yield Sum(min(start, total.start), end, total, parts, value)


def _exceeds(text: str, total: Quantity, parts: Sequence[Quantity]) -> bool:
    return sum(_bounds(text, one)[0] for one in parts) > _bounds(text, total)[1]


def _added(text: str, group: Group) -> Iterator[Sum]:
    """ "13 soldiers and 160 civilians, 175 in all", "293, 234 and 16 make 540"."""
    inside = group.figures
    for at, total in enumerate(inside):
        after = _altogether().match(text, total.end)
        before = _adds().search(text, inside[at - 1].end, total.start) if at else None
        if not (after or before) or at < 2:
            continue
        parts = [one for one in inside[:at] if one.kind == total.kind]
        end = before.start() if before else total.start
        joined = all(
            re.fullmatch(r"[^.;:!?\n]{0,40}(?:,|;|\band\b|\bplus\b)[^.:!?\n]{0,25}", text[a.end : b.start])
            for a, b in pairwise(parts)
        )
        made = [listing(text, one.start, end, parts, total.kind) for one in parts[:-1]] if joined else []
        if not made or made[0] is None or any(one and _made(text, total, one) for one in made[1:]):
            continue
        first = made[0] if not _continues(text, group, parts[0]) else _opened(made[0])
        if len(first.parts) >= 2:
            yield from _judged(text, parts[0].start, total, first)


def _made(text: str, total: Quantity, made: Listing) -> bool:
    """Whether one reading of the list makes the total."""
    return any(len(parts) >= 2 and _reaches(text, total, parts) for parts in made.readings())


def _continues(text: str, group: Group, first: Quantity) -> bool:
    """Whether something is listed before the first figure: "a captain, three cooks and six sailors"."""
    match = _PRECEDED.search(text, max(group.start, first.start - 70), first.start)
    return match is not None and not _NO_ITEM.match(match["item"])


def _reaches(text: str, total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether the parts can make the total."""
    low, high = (sum(_bounds(text, one)[side] for one in parts) for side in (0, 1))
    whole = _bounds(text, total)
    return high >= whole[0] - 1e-6 and low <= whole[1] + 1e-6


def _bounds(text: str, one: Quantity) -> Interval:
    """As `interval`; but what is added up is counted, so that 160 is 160."""
    if one.kind == "number" and abs(one.value) < _COUNTED and not hedge(text, one) and one.low is None:
        return float(one.value), float(one.value)
    return interval(text, one)


def _exhausted(text: str, group: Group, before: Sequence[Quantity]) -> Iterator[Sum]:
    """A list that ends with "others" or "elsewhere" leaves nothing out: it makes the total printed before it."""
    parts = group.of_kind("number")
    if len(parts) < 3 or not _in_a_row(text, parts):
        return
    if not _closing().search(text, parts[-2].end, min(group.end, parts[-1].end + 30)):
        return
    value = sum((one.value for one in parts), Decimal(0))
    totals = [one for one in before if group.start - _BEFORE < one.start and one.kind == "number"]
    near = [
        one for one in totals if abs(one.value - value) <= value * _NEAR and one.value > max(p.value for p in parts)
    ]
    if near and not any(_reaches(text, one, parts) for one in totals):
        total = min(near, key=lambda one: (last_digit(text, one), abs(one.value - value)))
        yield Sum(parts[0].start, parts[-1].end, total, tuple(parts), float(value))


def _in_a_row(text: str, parts: Sequence[Quantity]) -> bool:
    """Whether the parts follow one another as a list, joined by commas, semicolons or "and"."""
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    return all(
        len(gap) <= _LIST_GAP and not _STOP.search(gap) and re.search(r"[,;(]|\band\b|\bplus\b", gap) for gap in gaps
    )


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"\b{words_of('closing')}\b", re.IGNORECASE)


@cache
def _altogether() -> re.Pattern[str]:
    return re.compile(rf"(?:\s[a-z]{{3,15}})?,?\s{words_of('altogether')}\b", re.IGNORECASE)


@cache
def _adds() -> re.Pattern[str]:
    """What stands between the parts and their total; a list ends where it begins."""
    return re.compile(rf"(?:,?\s(?:which|and|or|for|a))?\s{words_of('adds')}\s\Z", re.IGNORECASE)
