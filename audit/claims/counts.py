"""Figures that can be compared within one text, sentence by sentence.

quantities, dates ─▶ figures: no years, times, ranks or lengths of time; ranges as two ─▶ Group: one sentence's
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from audit.claims.figures.numbers import scan
from audit.model import Date, Quantity, Span

MOST = 40  # figures in a sentence: more are a table or a list of results, and no statement relates them
_SHARE = re.compile(r"\s?(?:%|per\s?cent\b|pc\b)")
_NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")
_RANGE = re.compile(
    r"(?P<left>(\d[\d,]{0,14}(?:\.\d{1,9})?)(?:\s?%|\s[a-z]{1,12})?)\s(?:to|and)\s[$€£]?(\d[\d,]{0,14}(?:\.\d{1,9})?)"
)


@dataclass(frozen=True, slots=True)
class Group(Span):
    """A sentence with its figures, in order."""

    figures: tuple[Quantity, ...]

    def of_kind(self, *kinds: str) -> list[Quantity]:
        """The figures of these kinds."""
        return [one for one in self.figures if one.kind in kinds]


def groups(
    text: str, sentences: Sequence[Span], quantities: Sequence[Quantity], dates: Sequence[Date]
) -> tuple[Group, ...]:
    """The sentences that hold figures, in order, but for those that hold too many."""
    numbers = figures(text, quantities, dates)
    found: list[Group] = []
    at = 0
    for sentence in sentences:
        while at < len(numbers) and numbers[at].start < sentence.start:
            at += 1
        first = at
        while at < len(numbers) and numbers[at].start < sentence.end:
            at += 1
        if 0 < at - first <= MOST:
            found.append(Group(sentence.start, sentence.end, numbers[first:at]))
    return tuple(found)


def figures(text: str, quantities: Sequence[Quantity], dates: Sequence[Date]) -> tuple[Quantity, ...]:
    """The quantities that can be the end of a movement or a part of a total, in order.

    The two ends of a printed range are two of them, and so are plain numbers that count nothing ("80 held by …").
    """
    taken = sorted((one.start, one.end) for one in dates)
    kept: list[Quantity] = []
    at = 0
    for one in _with_plain(text, quantities):
        while at < len(taken) and taken[at][1] <= one.start:
            at += 1
        dated = at < len(taken) and taken[at][0] < one.end
        bare = one.kind == "duration" and _NUMERAL.fullmatch(one.of(text)) is not None  # "3,600 last month"
        if not dated and (bare or one.kind in ("number", "percent", "points", "money")):
            kept += _split(text, replace(one, kind="number") if bare else one)
    return tuple(kept)


def _with_plain(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities, and the numbers that are none because nothing is said to be counted."""
    every = list(quantities)
    at = 0
    for number in scan(text):
        while at < len(quantities) and quantities[at].end <= number.start:
            at += 1
        covered = at < len(quantities) and quantities[at].start < number.end
        if not covered and number.form in ("digits", "word") and number.value > 1 and not number.glued:
            share = _SHARE.match(text, number.end)
            end, kind = (share.end(), "percent") if share else (number.end, "number")
            every.append(Quantity(number.start, end, number.value, None, None, "-", "=", None, kind))
    return sorted(every, key=lambda one: one.start)


def _split(text: str, one: Quantity) -> list[Quantity]:
    """The two ends of "57 to 19", in the order of print; anything else as it is."""
    match = _RANGE.search(text, one.start, one.end) if one.low is not None and one.high is not None else None
    if match is None or one.low is None or one.high is None:
        return [one]
    upwards = Decimal(match[2].replace(",", "")) <= Decimal(match[3].replace(",", ""))
    first, last = (one.low, one.high) if upwards else (one.high, one.low)
    left = replace(one, end=match.end("left"), value=first, low=None, high=None)
    return [left, replace(one, start=match.start(3), value=last, low=None, high=None)]
