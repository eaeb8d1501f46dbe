"""Spans that nest and overlap → runs that do not.

    text    The toll rose by 45% to 1,099 last year.
    claim   ├──────────────────────────────────────┤
    error              ├─────────────────┤
    runs    ├─────────┤├─────────────────┤├────────┤

HTML elements may not cross, so each stretch that lies under the same set of marks becomes one run. A run knows
the kinds over it, and which marks begin and end at it; nothing grows with the number of marks that cover a place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from audit.model import Span

# Line breaks inside a paragraph of a hard-wrapped text come at 60 to 90 characters; a longer line is a paragraph.
WRAPPED = 100
PARAGRAPH_LINES = 12  # so that a finding stands beside its words, not a page below


@dataclass(frozen=True, slots=True)
class Mark(Span):
    """A stretch to be marked. `kind` becomes the class of its runs; `anchor` the place that links lead to.

    `ref` is what is printed after its end and `href` where that leads; `label` says the same in words.
    """

    kind: str
    anchor: str | None = None
    ref: str | None = None
    href: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Run(Span):
    """A stretch under the same marks: their kinds in order, and the marks that begin and end at it."""

    kinds: tuple[str, ...]
    opens: tuple[Mark, ...]
    closes: tuple[Mark, ...]


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of `text`: lines that hang together, without the blank lines between them."""
    start = end = at = lines = previous = 0
    for line in text.split("\n"):
        blank = not line or line.isspace()
        joins = lines and not blank and max(previous, len(line)) <= WRAPPED and lines < PARAGRAPH_LINES
        if lines and not joins:
            yield Span(start, end)
            lines = 0
        if not blank:
            start = at if not lines else start
            end, lines, previous = at + len(line), lines + 1, len(line)
        at += len(line) + 1
    if lines:
        yield Span(start, end)


def runs(within: Span, marks: Sequence[Mark]) -> Iterator[Run]:
    """The runs of `within` under `marks`, in order and without gaps.

    A mark that reaches beyond is cut at the border: it opens where it begins and closes where it ends, or, where
    that lies in no paragraph, at the last run. A mark without width is a run without width.
    """
    opens, closes, cuts = _borders(within, marks)
    active: Counter[str] = Counter()
    for start, end in cuts:
        opening, closing = opens.get((start, end), ()), closes.get((start, end), ())
        for mark in opening:
            active[mark.kind] += 1
        kinds = tuple(sorted(kind for kind, count in active.items() if count))
        begun = tuple(mark for mark in opening if mark.start >= within.start)
        ended = tuple(mark for mark in closing if mark.end <= within.end)
        yield Run(start, end, kinds, begun, ended)
        for mark in closing:
            active[mark.kind] -= 1


_Cut = tuple[int, int]
_At = dict[_Cut, list[Mark]]


def _borders(within: Span, marks: Iterable[Mark]) -> tuple[_At, _At, list[_Cut]]:
    """Which marks begin and end at which cut, and the cuts of `within` in order."""
    inside = [(max(m.start, within.start), min(m.end, within.end), m) for m in marks]
    points = {within.start, within.end}.union(*((start, end) for start, end, _ in inside))
    ordered = sorted(points)
    following = dict(pairwise(ordered))
    preceding = {end: start for start, end in following.items()}
    cuts = {*following.items()}
    opens: _At = {}
    closes: _At = {}
    for start, end, mark in inside:
        first = last = (start, end)
        if start < end:
            first, last = (start, following[start]), (preceding[end], end)
        else:
            cuts.add(first)
        opens.setdefault(first, []).append(mark)
        closes.setdefault(last, []).append(mark)
    return opens, closes, sorted(cuts)
