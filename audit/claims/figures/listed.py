"""Figures of a list that leaves its verb and its noun out: "the Reds won 58 seats, Labour 47 and the Greens 12".

A name with a number behind it is a name ("Flight 77"), unless a figure that counts stands before it in a list.
"""

from __future__ import annotations

import re

from audit.claims.figures.figure import Figure
from audit.claims.figures.names import is_labelled
from audit.claims.figures.number import Number

_LONGEST = 120  # characters from one figure of a list to the next
_WHOLE = 100  # per cent: a higher number behind a name is of another kind ("the Boeing 737")
_YEARS = range(1900, 2100)
_NEXT = re.compile(
    r"(?:\s[a-z]{2,15}){0,3}\)?(?:,|;|\sand|,\sand)\s(?:the\s)?"
    r"[A-Z][\w’'-]{1,20}(?:\s(?:of|and|the|for|[A-Z][\w’'-]{1,20})){0,5}\s"
)
_END = re.compile(r"\s?[,;.()]|\sand\s|\s?\Z")


def listed(text: str, number: Number, last: Figure) -> Figure | None:
    """The figure at `number`, if it goes on with the list that the figure `last` stands in."""
    counted = last.kind == "number" or (last.kind == "percent" and number.value <= _WHOLE)
    if number.form != "digits" or number.value in _YEARS or not counted or number.start - last.end > _LONGEST:
        return None
    if not _END.match(text, number.end) or not _NEXT.fullmatch(text, last.end, number.start):
        return None
    if is_labelled(text, number.start) or text[number.end : number.end + 2].strip(",;.()")[:1].isdigit():
        return None
    return Figure(number.start, number.end, number.end, number, number.value, unit="-")
