"""Dates with the word before them: "in 1998", "before 2010", "by 26 March", and whether two can both hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from audit.crosscheck.periods import Stretch, stretch, without_year
from audit.crosscheck.words import words
from audit.model import Date, Span

_BEFORE = re.compile(r"(?i)\b(before|prior to|until|by|after|since|from|as of)\s+(?:the\s+)?$")
_BOUND = re.compile(r"(?i)(before|prior to|after)\b")
_DAY = timedelta(days=1)
_BOUNDS = {"before": "<", "prior to": "<", "after": ">"}


@dataclass(frozen=True, slots=True)
class When:
    """A date in a text, its days, the bound that the word before it makes of it, and the words around."""

    span: Span
    printed: str
    days: Stretch
    bound: str
    context: frozenset[str]


Timing = tuple[str, When, When]


def whens(text: str, found: Sequence[Date], sentences: Sequence[Span]) -> tuple[When, ...]:
    """The dates of `text` that say which days they mean."""
    out = []
    for item in found:
        days = stretch(item.edtf or item.value) if item.kind == "DATE" else None
        if days is None:
            continue
        match = _BOUND.match(text, item.start, item.end) or _BEFORE.search(text, max(0, item.start - 14), item.start)
        bound = _BOUNDS.get(match[1].lower(), "=") if match else "="
        home = next((s for s in sentences if s.start <= item.start < s.end), item)
        context = frozenset(w.stem for w in words(text, home.start, home.end))
        out.append(When(Span(item.start, item.end), item.of(text), days, bound, context))
    return tuple(out)


def timing(a: Sequence[When], b: Sequence[When]) -> Timing | None:
    """Whether the first date of `a` that has a counterpart in `b` can hold: ("same" or "apart", a, b)."""
    for one in a:
        scored = sorted(((-len(one.context & other.context), at) for at, other in enumerate(b)))
        if not scored:
            continue
        best = [b[at] for score, at in scored if score == scored[0][0]]
        held = [other for other in best if _holds(one, other)]
        other = held[0] if held else best[0]
        return ("same" if held else "apart"), one, other
    return None


def _holds(a: When, b: When) -> bool:
    x, y = a.days, b.days
    if x.yearless != y.yearless:
        x, y = without_year(x), without_year(y)
    low, high = _reach(x, a.bound)
    low_, high_ = _reach(y, b.bound)
    return low <= high_ and low_ <= high


def _reach(days: Stretch, bound: str) -> tuple[date, date]:
    if bound == "<":
        return date.min, max(days.first - _DAY, date.min)
    if bound == ">":
        return min(days.last + _DAY, date.max), date.max
    return days.first, days.last
