"""A percentage that its own figures do not give.

What it does: recomputes the change between two printed figures ("up 45%, from 517 to 1,099") and compares it with
the change that the words state: a percentage, points, "doubled", "by a third". The figures may stand in the next
clause or sentence where they count the same thing.

Why it matters: the error is arithmetic. It is found without any other source, and any reader can find it.

Known limits: figures are taken for as exact as they are printed, hedges ("nearly", "more than") widen them, and one
point more is allowed for double rounding. Changes whose figures stand further apart are not seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.relations import Change
from audit.model import Span
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("Yields rose by 36 percent, from 0.91 percent to 1.24. The fleet almost doubled, from 52 to 99 boats."),
    Example("Thefts rose by 45%, while fires went from 517 to 1,099. Rents are up 50% to 1,260 from 840 euros."),
    Example(
        "Profits fell by more than half, from 57 to 19 million. Exports rose from 8.1 to 9.4 million tonnes, or 16%."
    ),
    Example("Thefts were up 45%, from 517 to 1,099.", ("up 45%, from 517 to 1,099",)),
    Example(
        "Landings dropped by 40%, from 9,000 in May to 3,600 in June.", ("dropped by 40%, from 9,000 in May to 3,600",)
    ),
    Example(
        "Thefts grew by 45%, with robberies and thefts rising from 517 in 2013 to 1,099 in 2014.",
        ("grew by 45%, with robberies and thefts rising from 517 in 2013 to 1,099",),
    ),
    Example("Fires fell by a third, from 57 to 19.", ("fell by a third, from 57 to 19",)),
    Example("The share rose by 3%, from 12% to 15%.", ("rose by 3%, from 12% to 15%",)),
)
_LONGEST = 110  # characters of a span that holds the move and its ends; beyond it only the move is marked


def check(reading: Reading) -> Iterator[Flag]:
    """An error a statement, a warning where the words are hedged or points were meant."""
    text = reading.flow
    for one in reading.movements:
        if one.move.kind == "count" or one.agrees or one.reversed:
            continue
        span = _span(one)
        message, points = _message(text, one)
        weak = points or one.move.hedged or one.move.kind in ("fraction", "factor")
        yield Flag(span.start, span.end, message, severity="warning" if weak else "error")


def _span(one: Change) -> Span:
    """The whole statement where the move comes first, else the move."""
    if (one.move.start <= one.ends.start or one.ends.how == "base") and one.end - one.start <= _LONGEST:
        return one
    return one.move if one.end - one.start > 60 else one


def _message(text: str, one: Change) -> tuple[str, bool]:
    """What the ends give, in words; and whether the writer seems to have meant points."""
    old, new = one.ends.old, one.ends.new
    values = (
        f"From {old.of(text)} to {new.of(text)}" if one.ends.how != "by-to" else f"From {old.value} to {new.of(text)}"
    )
    if one.move.kind == "points":
        return f"{values} is a change of {_size(one)} points, not “{one.move.of(text)}”.", False
    told = f"{values} is a {'rise' if one.low >= 0 else 'fall'} of {_size(one)}%, not “{one.move.of(text)}”."
    difference = abs(float(new.value - old.value))
    if (
        old.kind == new.kind == "percent"
        and one.move.kind == "percent"
        and abs(difference - abs(one.move.high + one.move.low) / 2) <= 0.6
    ):
        return f"{told} Write percentage points: the difference is {difference:g} of them.", True
    return told, False


def _size(one: Change) -> str:
    old, new = one.ends.old.value, one.ends.new.value
    size = float(new - old) if one.move.kind == "points" else float((new / old - 1) * 100) if old else 0.0
    return f"{abs(size):.1f}".removesuffix(".0")
