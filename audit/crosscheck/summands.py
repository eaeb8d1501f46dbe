"""A whole and its parts in one sentence: "3,880: 2,760 in Sarvia, 1,120 in Lemnia", "second of 163 countries"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import takewhile

from audit.crosscheck.figure import Figure
from audit.crosscheck.measured import added, tolls
from audit.model import Quantity

_NUMBER = re.compile(r"\d[\d,]{0,20}(?:\.\d{1,10})?")
_FEWEST_PARTS = 2
_LEAST_WHOLE = 10  # a lesser number is the sum of others by chance
_OVER = 20  # part of a bound that its parts may be above it


def with_parts(text: str, found: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures; those that add up to the one before them, or follow it behind a colon, marked as its summands:
    "3,880: 2,760 in Sarvia, 1,120 in Lemnia"."""
    for at, whole in enumerate(found):
        rest = found[at + 1 :]
        if whole.interval.sort != "number" or len(rest) < _FEWEST_PARTS or whole.interval.point < _LEAST_WHOLE:
            continue
        parts = list(takewhile(lambda f: f.interval.sort == "number" and not f.quantity.change, rest))
        if len(parts) < _FEWEST_PARTS:
            continue
        listed = ":" in text[whole.end : parts[0].start]
        alike = bool(whole.measures) and all(f.measures == whole.measures for f in parts)
        if listed or (alike and _makes(whole, sum(f.interval.point for f in parts))):
            made = [
                replace(f, summand=True, firm=f.firm or (whole.firm and f.measures == whole.measures)) for f in parts
            ]
            return (*found[: at + 1], *made, *found[at + 1 + len(made) :])
    return tuple(found)


def of_another_toll(found: list[Figure]) -> list[Figure]:
    """The figures of a sentence; where "a further 16 were hurt" stands behind the dead, these are all who were hurt."""
    tolls_ = [figure.measures & tolls() for figure in found]
    for at in range(1, len(found)):
        if found[at].narrow & added() and tolls_[at] and tolls_[at - 1] and tolls_[at].isdisjoint(tolls_[at - 1]):
            found[at] = replace(found[at], narrow=found[at].narrow - added())
    return found


def _makes(whole: Figure, total: Decimal | int) -> bool:
    """Whether parts add up to a figure, or to hardly more than its bound: "more than 640: 412 and 231"."""
    point = whole.interval.point
    return total == point or (whole.quantity.comparator in (">", "~") and 0 <= total - point <= point / _OVER)


def total(text: str, quantity: Quantity, inside: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The count of which a rank tells the place ("second of 163 countries"), where it is no quantity of its own."""
    if quantity.kind != "rank" or quantity.total is None:
        return ()
    last = list(_NUMBER.finditer(text, quantity.start, quantity.end))[-1:]
    if not last or Decimal(last[0].group().replace(",", "")) != quantity.total:
        return ()
    start, end = last[0].span()
    if start == quantity.start or any(q.start <= start < q.end for q in inside if q is not quantity):
        return ()
    return (replace(quantity, start=start, end=end, value=quantity.total, total=None, kind="number"),)
