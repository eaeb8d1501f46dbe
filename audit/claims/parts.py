"""Parts and wholes: totals with what they are made of, shares, lists with their number.

    "13 soldiers and 160 civilians, 175 in all"   "240 detainees: 150 … and 80 …"   "11 of 16, or 59%"
    "17 killed, including 20 soldiers"

Every relation is returned only where it does not hold; the intervals of `audit.claims.intervals` are allowed for.
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
_HINGE = re.compile(r"\s[A-Za-z][^.;:!?\n]{0,88}:\s")
_APPOSED = re.compile(r"(?:\s[\w’'-]{1,20}){1,6}(?:,|\s[–—-]|\s?\()\s?")
_SOMEWHERE = re.compile(r"(?:\s(?:of\sthem|people|[a-z]{3,15}))?\s(?:in|at|on|from|near|aboard|out\sof|by)\s")
_PLACED = re.compile(_SOMEWHERE.pattern + r"[^.,;:!?\n]{1,60}?,?\sand\s\Z")
_STOP = re.compile(r"[.!?](?:\s|\Z)|\n")
_OF = re.compile(r"\s(?:out\s)?of\s(?:the\s|its\s|their\s|all\s){0,2}", re.IGNORECASE)
_FIRM_OF = re.compile(r"\s(?:out\sof|of\sthe|of\sits|of\stheir)\s(?:the\s)?", re.IGNORECASE)
_SHARE = re.compile(r"[^.;:\n]{0,50}?(?P<by>,?\sor|,|\s?\(|\s[–—-]|,?\sthat\sis,?)\s?(?:[a-z]+\s){0,2}", re.IGNORECASE)
_BRACKET = re.compile(r"\s?(?P<by>\()")
_INCLUDING = re.compile(
    r"[^.;:!?\n]{0,60}?,?\s(?:including|among\sthem|of\swhom|of\sthem)\s(?:at\sleast\s|about\s|some\s|the\s){0,2}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sum(Span):
    """Parts that do not make their total. `value` is what they make."""

    total: Quantity
    parts: tuple[Quantity, ...]
    value: float


@dataclass(frozen=True, slots=True)
class Share(Span):
    """ "a of b, or c%": the percentage `stated`, and `value` from the other two."""

    part: Quantity
    whole: Quantity
    stated: Quantity
    value: float


@dataclass(frozen=True, slots=True)
class Excess(Span):
    """A part that is more than its whole."""

    part: Quantity
    whole: Quantity


def sums(text: str, grouped: Sequence[Group]) -> Iterator[Sum]:
    """Totals that differ from the sum of the parts listed with them."""
    for at, group in enumerate(grouped):
        found = next(_announced(text, group), None) or next(_added(text, group.figures), None)
        found = found or next(_apposed(text, group), None)
        before = [one for other in grouped[max(0, at - _BACK) : at] for one in other.figures]
        found = found or next(_exhausted(text, group, before), None)
        if found:
            yield found


def _announced(text: str, group: Group) -> Iterator[Sum]:
    """ "240 detainees: 150 from here and 80 from there"."""
    inside = group.figures
    for at, total in enumerate(inside):
        hinge = _HINGE.match(text, total.end, min(group.end, total.end + _HEAD_GAP + 4))
        if hinge is None or any(total.end <= one.start < hinge.end() for one in inside[at + 1 :]):
            continue
        parts = _run(text, [one for one in inside[at + 1 :] if one.kind == total.kind], hinge.end())
        if len(parts) >= 2 and len(parts) == len([one for one in inside[at + 1 :] if one.kind == total.kind]):
            yield from _judged(text, Span(total.start, parts[-1].end), total, parts)


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


def _run(text: str, parts: Sequence[Quantity], start: int) -> list[Quantity]:
    """The parts that follow one another as a list, joined by commas, semicolons or "and"."""
    kept: list[Quantity] = []
    for one in parts:
        gap = text[kept[-1].end : one.start] if kept else text[start : one.start]
        if len(gap) > _LIST_GAP or _STOP.search(gap) or (kept and not re.search(r"[,;(]|\band\b|\bplus\b", gap)):
            break
        kept.append(one)
    return kept


def _judged(text: str, span: Span, total: Quantity, parts: Sequence[Quantity]) -> Iterator[Sum]:
    """A sum that misses its total by more than rounding, and is near enough to be meant."""
    value = float(sum(one.value for one in parts))
    if not _reaches(text, total, parts) and _CLOSE[0] <= value / max(float(total.value), 1e-9) <= _CLOSE[1]:
        yield Sum(span.start, span.end, total, tuple(parts), value)


def _added(text: str, inside: Sequence[Quantity]) -> Iterator[Sum]:
    """ "13 soldiers and 160 civilians, 175 in all", "293, 234 and 16 make 540"."""
    for at, total in enumerate(inside):
        after = _altogether().match(text, total.end)
        before = at and _adds().search(text[inside[at - 1].end : total.start])
        if not (after or before) or at < 2:
            continue
        parts = [one for one in inside[:at] if one.kind == total.kind]
        every = [parts[first:] for first in range(len(parts) - 1)]
        holds = any(_reaches(text, total, some) for some in every)
        joined = all(
            re.fullmatch(r"[^.;:!?\n]{0,40}(?:,|;|\band\b|\bplus\b)[^.:!?\n]{0,25}", text[a.end : b.start])
            for a, b in pairwise(parts)
        )
        if len(parts) >= 2 and joined and not holds:
            yield from _judged(text, Span(parts[0].start, total.end), total, parts)


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
    if len(parts) < 3 or len(_run(text, parts, parts[0].start)) != len(parts):
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


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"\b{words_of('closing')}\b", re.IGNORECASE)


@cache
def _altogether() -> re.Pattern[str]:
    return re.compile(rf"(?:\s[a-z]{{3,15}})?,?\s{words_of('altogether')}\b", re.IGNORECASE)


@cache
def _adds() -> re.Pattern[str]:
    return re.compile(rf"\b{words_of('adds')}\s\Z", re.IGNORECASE)


def shares(text: str, grouped: Sequence[Group]) -> Iterator[Share]:
    """ "11 of 16 articles, or 59%": percentages that are not the part over the whole."""
    for group in grouped:
        inside = group.figures
        for one, other, third in zip(inside, inside[1:], inside[2:], strict=False):
            if one.kind == other.kind == "number" and third.kind == "percent":
                part, whole, stated, by = one, other, third, _SHARE.fullmatch(text, other.end, third.start)
            elif one.kind == "percent" and other.kind == third.kind == "number":
                part, whole, stated, by = other, third, one, _BRACKET.fullmatch(text, one.end, other.start)
            else:
                continue
            if not by or not _OF.fullmatch(text, part.end, whole.start) or _other_base(text, stated, by["by"]):
                continue
            value = float(100 * part.value / whole.value) if whole.value else 0.0
            low, high = interval(text, stated, 1.0)
            if part.value <= whole.value and not low - 0.01 <= value <= high + 0.01:
                yield Share(part.start, stated.end, part, whole, stated, value)


def _other_base(text: str, stated: Quantity, by: str) -> bool:
    """Whether the percentage is of something else: "58 of 151 seats (34.2% of the vote)"."""
    return (
        by.strip() in ("(", ",")
        and re.match(r"\s(?:of|in|for|more|fewer|less|up|down|higher|lower)\b", text[stated.end : stated.end + 12])
        is not None
    )


def excesses(text: str, grouped: Sequence[Group]) -> Iterator[Excess]:
    """Parts that are more than their whole: "20 of the 17", "17 killed, including 20 soldiers"."""
    for group in grouped:
        inside = group.of_kind("number")
        for at, (one, other) in enumerate(pairwise(inside)):
            if _FIRM_OF.fullmatch(text, one.end, other.start) and _more(text, one, other):
                yield Excess(one.start, other.end, one, other)
                continue
            people = _people(text, one) and _people(text, other)
            included = people and _INCLUDING.fullmatch(text, one.end, other.start)
            if included and all(_more(text, other, whole) for whole in inside[: at + 1]):
                yield Excess(one.start, other.end, other, one)


def _more(text: str, part: Quantity, whole: Quantity) -> bool:
    return interval(text, part)[0] > interval(text, whole)[1]


def _people(text: str, one: Quantity) -> bool:
    """Whether the figure counts people, by the words just after it or its unit."""
    after = re.findall(r"[a-z]+", text[one.end : one.end + 40].lower())[:4]
    listed = _counted()
    return any(word in listed for word in (*after, *one.unit.lower().split(), *one.of(text).lower().split()))


@cache
def _counted() -> frozenset[str]:
    return frozenset(lexicon("directions")["people"])
