"""Dates with the word before them: "in 1998", "before 2010", "from 1990 to 1998", and whether two can both hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from audit.crosscheck.day_of import dated
from audit.crosscheck.periods import Stretch, stretch, without_year
from audit.crosscheck.words import words
from audit.model import Date, Span

_BEFORE = re.compile(r"(?i)\b(before|prior to|until|by|after|since|from|as of)\s+(?:the\s+)?$")
_BOUND = re.compile(r"(?i)(before|prior to|after)\b")
_NEAR = 14  # characters before a date in which the word stands that bounds it
_FROM = re.compile(r"(?i)\b(?:from|between)\s+(?:the\s+)?\Z")
_TO = re.compile(r"(?i)\s{0,3}(?:to|until|till|through|and|[–—-])\s{0,3}")
_DAY = timedelta(days=1)
_BOUNDS = {"before": "<", "prior to": "<", "after": ">"}


@dataclass(frozen=True, slots=True)
class When:
    """A date in a text, its days, the bound that the word before it makes of it, and the words around; of "from 1990 to
    1998" all the days, and those of its two `ends`."""

    span: Span
    printed: str
    days: Stretch
    bound: str
    context: frozenset[str]
    ends: tuple[Stretch, Stretch] | None = None


Timing = tuple[str, When, When]


def whens(text: str, found: Sequence[Date], sentences: Sequence[Span]) -> tuple[When, ...]:
    """The dates of `text` that say which days they mean."""
    out = []
    for item in dated(text, found):
        days = stretch(item.edtf or item.value)
        if days is None:
            continue
        match = _BOUND.match(text, item.start, item.end) or _BEFORE.search(text, max(0, item.start - _NEAR), item.start)
        bound = _BOUNDS.get(match[1].lower(), "=") if match else "="
        home = next((s for s in sentences if s.start <= item.start < s.end), item)
        context = frozenset(w.stem for w in words(text, home.start, home.end))
        out.append(When(Span(item.start, item.end), item.of(text), days, bound, context))
    return tuple(_spans(text, out))


def _spans(text: str, found: Sequence[When]) -> Iterator[When]:
    """The dates; two that "from … to" makes the ends of one span as one."""
    at = 0
    while at < len(found):
        one, after = found[at], found[at + 1] if at + 1 < len(found) else None
        from_ = _FROM.search(text, max(0, one.span.start - _NEAR), one.span.start)
        if after and from_ and _TO.fullmatch(text, one.span.end, after.span.start) and _rises(one, after):
            whole = Span(one.span.start, after.span.end)
            days = Stretch(one.days.first, after.days.last, one.days.yearless)
            yield When(whole, text[whole.start : whole.end], days, "=", one.context, (one.days, after.days))
            at += 2
        else:
            yield one
            at += 1


def _rises(one: When, after: When) -> bool:
    return one.days.first < after.days.last and one.days.yearless == after.days.yearless and one.bound == "="


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


def all_held(a: Sequence[When], b: Sequence[When]) -> bool:
    """Whether each date of `a` can hold beside some date of `b`, which may have none."""
    return not b or all(any(_holds(one, other) for other in b) for one in a)


def _holds(a: When, b: When) -> bool:
    if a.ends and b.ends:
        return all(_meet(x, "=", y, "=") for x, y in zip(a.ends, b.ends, strict=True))
    return _meet(a.days, a.bound, b.days, b.bound)


def _meet(x: Stretch, bound: str, y: Stretch, bound_: str) -> bool:
    """Whether two stretches, each with its bound, have a day in common."""
    if x.yearless != y.yearless:
        x, y = without_year(x), without_year(y)
    low, high = _reach(x, bound)
    low_, high_ = _reach(y, bound_)
    return low <= high_ and low_ <= high


def _reach(days: Stretch, bound: str) -> tuple[date, date]:
    if bound == "<":
        return date.min, max(days.first - _DAY, date.min)
    if bound == ">":
        return min(days.last + _DAY, date.max), date.max
    return days.first, days.last
