"""Figures that differ on one axis, and dated claims on a time line: drawn here, as numbers that the template prints.

Every drawing is told again by the table beneath it; nothing is known by place or colour alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import floor, isfinite, log10

from audit.model import Quantity
from audit.report.index import Index
from audit.report.matrix import contradicting, label
from audit.report.words import QUOTE, clip, verdict
from audit.result import ClaimRow, Result

WIDTH, PAD = 640, 24  # units of the drawing; it scales with the page
CLOSE = 18  # units: nearer dots stand above one another, so that their letters can be read
STEP = 18  # units between two that stand above one another
LEVELS = 12  # a higher pile tells no more: its top dots then lie on one another, and the table has them
PLOTS = 12  # axes on a page; the matrix holds the other groups
DATES = 80  # dated claims in the table: two pages in print; the table of claims has all
_EDTF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dX])")
_MONTH_DAYS = 30.4
_Ticks = tuple[tuple[float, str], ...]
LARGEST = 1e15  # beyond it floats no longer hold whole numbers, and no editor's figure is


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark on an axis and its row in the table: where, whose, and the words."""

    x: float
    y: float
    letter: str
    text: str
    words: str
    verdict: str
    sign: str
    tone: str
    href: str


@dataclass(frozen=True, slots=True)
class Plot:
    """An axis: what it is of, its ticks (x, words), its dots by value, and the height of the drawing."""

    label: str
    unit: str
    ticks: tuple[tuple[float, str], ...]
    dots: tuple[Dot, ...]
    height: float
    left: int = 0


def figures(result: Result, index: Index) -> tuple[Plot, ...]:
    """An axis for each group of claims that contradict one another in figures of one unit."""
    made = (_figures(group, index) for group in contradicting(result, index))
    return tuple(plot for plot, _ in zip(filter(None, made), range(PLOTS), strict=False))


def _figures(group: Sequence[ClaimRow], index: Index) -> Plot | None:
    found = [(row, quantity) for row in group for quantity in row.quantities if _drawn(quantity)]
    units = Counter(quantity.unit for quantity in {(row.id, q.unit): q for row, q in found}.values())
    if not units:
        return None
    unit = min(units, key=lambda u: (-units[u], u))
    chosen = {row.id: (row, quantity) for row, quantity in reversed(found) if quantity.unit == unit}
    values = sorted(chosen.values(), key=lambda pair: (pair[1].value, index.letter(pair[0].document), pair[0].start))
    numbers = [float(quantity.value) for _, quantity in values]
    if len(set(numbers)) < 2:
        return None
    low, high = numbers[0], numbers[-1]
    said = [(row, index.by_id[row.document].text[q.start : q.end]) for row, q in values]
    ticks = tuple((_x(tick, low, high), f"{tick:,.10g}") for tick in _ticks(low, high))
    xs = [_x(number, low, high) for number in numbers]
    return replace(_plot(label(group), ticks, xs, said, index), unit="" if unit == "-" else unit)


def _drawn(quantity: Quantity) -> bool:
    return quantity.value.is_finite() and isfinite(float(quantity.value)) and abs(quantity.value) < LARGEST


def timeline(result: Result, index: Index) -> Plot | None:
    """The claims whose period is known, by date; None where fewer than two dates are."""
    dated = sorted(
        ((when, row) for row in result.claims if (when := _when(row.period)) and row.document in index.by_id),
        key=lambda pair: (pair[0], index.letter(pair[1].document), pair[1].start, pair[1].id),
    )
    shown = dated[:DATES]
    if len({when for when, _ in shown}) < 2:
        return None
    low, high = shown[0][0], shown[-1][0]
    ticks = tuple((_x(year, low, high), f"{year:.0f}") for year in _ticks(low, high) if year == floor(year))
    xs = [_x(when, low, high) for when, _ in shown]
    made = _plot("Dated claims", ticks, xs, [(row, row.period or "") for _, row in shown], index)
    return replace(made, left=len(dated) - len(shown))


def _when(period: str | None) -> float | None:
    """The beginning of an EDTF period as a year with a fraction; None where its year is open."""
    found = _EDTF.match(period or "")
    if not found or not 1 <= int(found[1]) <= 9998:
        return None
    month, day = int(found[2] or 1), int(found[3] or 1)
    try:
        days = date(int(found[1]), month, day).timetuple().tm_yday - 1
    except ValueError:  # a season, or a day that is in no calendar
        days = round(min(month - 1, 11) * _MONTH_DAYS) if month <= 12 else 0
    return int(found[1]) + days / 366


def _plot(what: str, ticks: _Ticks, xs: Sequence[float], said: Sequence[tuple[ClaimRow, str]], index: Index) -> Plot:
    """The drawing of claims, each with the words of its figure or date, at `xs`, which rise."""
    levels = _levels(xs)
    height = (max(levels) + 1) * STEP + 34
    dots = tuple(
        _dot(x, height - 34 - level * STEP, row, text, index)
        for x, level, (row, text) in zip(xs, levels, said, strict=True)
    )
    return Plot(what, "", ticks, dots, height)


def _dot(x: float, y: float, row: ClaimRow, text: str, index: Index) -> Dot:
    shown = verdict(row.verdict)
    return Dot(
        x=round(x, 1),
        y=y,
        letter=index.letter(row.document),
        text=clip(text, QUOTE),
        words=clip(row.exact, QUOTE),
        verdict=row.verdict,
        sign=shown.sign,
        tone=shown.tone,
        href=index.row("c", row),
    )


def _levels(xs: Iterable[float]) -> list[int]:
    """How high each of the dots (from left to right) stands, so that none covers another."""
    last: list[float] = []  # the place of the last dot of each level: rising from the top level to the lowest
    made = []
    for x in xs:
        level = next((at for at, taken in enumerate(last) if x - taken >= CLOSE), len(last))
        last[level : level + 1] = [x]
        made.append(min(level, LEVELS - 1))
    return made


def _x(value: float, low: float, high: float) -> float:
    return round(PAD + (value - low) / (high - low) * (WIDTH - 2 * PAD), 1)


def _ticks(low: float, high: float) -> list[float]:
    """Three to seven round values between the ends, in steps of 1, 2 or 5."""
    raw = (high - low) / 5
    power = 10.0 ** floor(log10(raw)) if raw > 0 else 1.0
    steps = [power, 2 * power, 5 * power, 10 * power]
    step = steps[min(bisect_left(steps, raw), 3)]
    first = floor(low / step)
    values = [(first + n) * step for n in range(9)]
    return [value for value in values if low <= value <= high]
