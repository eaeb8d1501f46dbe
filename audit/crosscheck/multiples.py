"""How many times a count grew, laid beside by how many per cent: "doubled" ─ "rose by 98 per cent".

2 times, up ─▶ 90 to 110 per cent, up     0.5 times, down ─▶ 47.5 to 52.5 per cent, down

Who writes "doubled" has rounded: a count that went from 310 to 633 has doubled, and grown by 104 per cent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from audit.crosscheck.figure import Figure
from audit.crosscheck.values import Interval
from audit.model import Change

_SORTS = {"multiple", "percent"}
_ROUND = Decimal("0.05")  # of a multiple that is told without a hedge


def of_one_growth(x: Figure, y: Figure) -> tuple[Figure, Figure]:
    """Two figures of which one tells how many times a count grew and the other by how many per cent, both in per cent;
    others as they are."""
    if {x.interval.sort, y.interval.sort} != _SORTS:
        return x, y
    one, other = _growth(x), _growth(y)
    return (one, other) if one and other else (x, y)


def by_growth(figure: Figure, others: Sequence[Figure]) -> tuple[Figure, Sequence[Figure]]:
    """A figure and those of another text, in per cent, where they have none of its own sort and tell by how much a
    count grew in the other one."""
    if any(other.interval.sort == figure.interval.sort for other in others):
        return figure, others
    pairs = [of_one_growth(figure, other) for other in others]
    grown = next((one for one, _ in pairs if one is not figure), figure)
    return grown, [other for _, other in pairs]


def _growth(figure: Figure) -> Figure | None:
    """The figure as the per cent by which a count moved; None where it does not tell that."""
    way = figure.quantity.change
    if figure.interval.sort == "percent":
        return figure if way and not figure.level else None
    if way is None and figure.earlier:
        way = "up"  # "twice as many as a year earlier"
    if way is None or not _turns(figure.interval.point, way):
        return None
    return replace(
        figure, interval=_in_percent(figure.interval, way), quantity=replace(figure.quantity, change=way), level=False
    )


def _turns(times: Decimal, way: Change) -> bool:
    """Whether so many times what there was is a move that way: nothing falls threefold in this reckoning."""
    return times > 1 if way == "up" else 0 < times < 1


def _in_percent(told: Interval, way: Change) -> Interval:
    room = Decimal(0) if told.open or told.hedged else told.point * _ROUND
    ends = [None if end is None else _moved(end, way) for end in (told.low, told.high)]
    low, high = ends if way == "up" else ends[::-1]
    room *= 100
    return Interval(
        None if low is None else low - room,
        None if high is None else high + room,
        _moved(told.point, way),
        "percent",
        hedged=told.hedged,
    )


def _moved(times: Decimal, way: Change) -> Decimal:
    return (times - 1) * 100 if way == "up" else (1 - times) * 100
