"""Prose arithmetic between two reports: "from 3,296 to 4,120" here, "a quarter more" there.

two counts of one claim ─ share, rise, fall, sum, difference ─▶ a figure of the other claim
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import permutations

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.model import Span
from audit.settings import Matching

_MOST = 4  # counts of a claim: among more, chance finds a share for every per cent
_LEAST = 10  # a count or a sum under this is met by chance
_HALF = Decimal("0.5")
_OVER = Decimal(5)  # points by which a share lies over the bound that is told of it


def derived(couple: Couple, matching: Matching) -> Judged | None:
    """The figure of one claim that follows from two figures of the other; None where none does."""
    if not couple.figures:
        return None
    if couple.alike < matching.kin_derived and not couple.a.near & couple.b.near:
        return None
    for one, other, turned in ((couple.a, couple.b, False), (couple.b, couple.a, True)):
        if found := _of_the_whole(one, other, couple, turned=turned):
            return found
        for first, second in permutations(_counts(one.figures), 2):
            for figure in other.figures:
                words = _follows(first, second, figure) or taken_off(first, second, figure, one, other)
                if words:
                    here, there = Span(min(first, second).start, max(first, second).end), Span(figure.start, figure.end)
                    spans = (there, here) if turned else (here, there)
                    return Judged(couple.a, couple.b, "agrees", words, max(couple.alike, 0.5), *spans)
    return None


def _of_the_whole(one: Stated, other: Stated, couple: Couple, *, turned: bool) -> Judged | None:
    """The share of one claim that a part of a whole makes in the other: "a third of its helicopters", "five of its 16
    helicopters"."""
    for part in one.figures:
        total = part.quantity.total
        if not total or part.earlier or not (part.counted and part.counted in other.stems):
            continue
        value = 100 * part.quantity.value / total
        for share in other.figures:
            if share.interval.sort == "percent" and not share.quantity.change and _meets(value, share):
                here, there = Span(part.start, part.end), Span(share.start, share.end)
                spans = (there, here) if turned else (here, there)
                words = f"{share.printed}, as {part.printed} of {total}"
                return Judged(couple.a, couple.b, "agrees", words, max(couple.alike, 0.5), *spans)
    return None


def _counts(figures: Sequence[Figure]) -> list[Figure]:
    found = [f for f in figures if _is_count(f) and f.interval.point >= _LEAST and not f.interval.open]
    return found if len(found) <= _MOST and len({f.interval.sort for f in found}) == 1 else []


def _is_count(figure: Figure) -> bool:
    return figure.interval.sort == "number" or figure.interval.sort.startswith("money")


def _follows(first: Figure, second: Figure, figure: Figure) -> str:
    """The arithmetic in words; "" where the figure does not follow."""
    a, b = first.interval.point, second.interval.point
    if figure.interval.sort == "percent":
        for value, words in _shares(first, second):
            if _meets(value, figure):
                return f"{figure.printed}, as {words}"
    one_noun = first.counted == second.counted or not second.counted  # "nine with light injuries and two gravely hurt"
    states = not (first.earlier or second.earlier or _step(first) or _step(second))
    sums = first.start < second.start and one_noun and states and first.interval.sort == "number"
    if sums and figure.interval.sort == "number" and figure.interval.point == a + b:
        return f"{figure.printed}, as {first.printed} and {second.printed} together"
    return ""


def _step(figure: Figure) -> bool:
    """Whether a figure says by how much something moved: with where it ended it makes no sum."""
    return figure.quantity.change is not None and not figure.level


def taken_off(first: Figure, second: Figure, figure: Figure, one: Stated, other: Stated) -> str:
    """What lies between a count before and after, in words, where the other claim says that so many were taken off."""
    if not first.earlier or second.earlier or first.start > second.start or figure.interval.sort != "number":
        return ""
    less = abs(first.interval.point - second.interval.point)
    if figure.interval.point != less or figure.counted not in one.stems or not says_taken_off(other):
        return ""
    return f"{figure.printed}, as from {first.printed} to {second.printed}"


@once
def says_taken_off(one: Stated) -> bool:
    """Whether a claim tells how many were taken off: "struck off the list"."""
    return _taken_off().search(one.words) is not None


@cache
def _taken_off() -> re.Pattern[str]:
    words = lexicon("crosscheck")["comparing"]["taken_off"]
    return re.compile(r"(?i)\b(?:" + "|".join(map(re.escape, words)) + r")\b")


def _shares(first: Figure, second: Figure) -> Iterator[tuple[Decimal, str]]:
    """What a per cent may say of two counts: the one before and the one after, or the part and its whole."""
    a, b = first.interval.point, second.interval.point
    if first.earlier and not second.earlier:
        yield 100 * abs(b - a) / a, f"from {first.printed} to {second.printed}"
    elif a < b and not second.earlier:
        yield 100 * a / b, f"{first.printed} of {second.printed}"


def _meets(value: Decimal, figure: Figure) -> bool:
    """Whether a share is the one that a figure gives; "over 60 per cent" are hardly more than 65."""
    low, high = figure.interval.low, figure.interval.high
    if low is not None and high is None:
        return low <= value <= low + _OVER
    return low is not None and high is not None and low - _HALF <= value <= high + _HALF
