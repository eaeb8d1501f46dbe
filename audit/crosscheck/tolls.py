"""Counts that only grow, and fall from an earlier report to a later one.

links that contradict ─ both count the dead ─ the days of the two reports ─▶ the later one is lower ─▶ Fall
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.crosscheck.latest import HEAD, dateline
from audit.crosscheck.periods import Stretch, between, stretch
from audit.evidence import ClaimRef, Corpus, Link
from audit.knowledge import lexicon
from audit.model import Analysis, Place, Quantity, Span


@dataclass(frozen=True, slots=True)
class Fall:
    """The lower figure of the later report and the higher one of the earlier report."""

    place: Place
    earlier: Place
    score: float


@dataclass(frozen=True, slots=True)
class _Side:
    analysis: Analysis
    span: Span
    quantity: Quantity


def falls(corpus: Corpus) -> Iterator[Fall]:
    """Each count of what cannot become fewer that a later report gives lower than an earlier one, by document."""
    analyses = {analysis.document.id: analysis for analysis in corpus.analyses}
    found = (_fall(link, analyses) for link in corpus.links if link.relation == "contradicts")
    yield from sorted(
        (one for one in found if one), key=lambda f: (f.place.document, f.place.start, f.earlier.document)
    )


def _fall(link: Link, analyses: dict[str, Analysis]) -> Fall | None:
    one, other = _side(analyses, link.a, link.a_span), _side(analyses, link.b, link.b_span)
    if one is None or other is None or link.a.document == link.b.document:
        return None
    first = _first(one.analysis, other.analysis)
    if first is None:
        return None
    before, after = (one, other) if first == "a" else (other, one)
    if after.quantity.value >= before.quantity.value or "<" in (before.quantity.comparator, after.quantity.comparator):
        return None
    return Fall(_place(after), _place(before), link.score)


def _side(analyses: dict[str, Analysis], ref: ClaimRef, span: Span | None) -> _Side | None:
    """The figure that the link rests on, where its claim counts what cannot become fewer."""
    claim = analyses[ref.document].claims[ref.index]
    if span is None or claim.measure not in _cumulative():
        return None
    figure = next((q for q in claim.quantities if q.start <= span.start < q.end and q.kind == "number"), None)
    return _Side(analyses[ref.document], span, figure) if figure else None


def _first(a: Analysis, b: Analysis) -> str | None:
    """Which of two reports is the earlier one, by day, on one day by the hour: "a", "b" or None."""
    one, other = _day(a), _day(b)
    standing = between(one, other) if one and other else "unknown"
    if standing in ("earlier", "later"):
        return "a" if standing == "earlier" else "b"
    hours = _head(a)[1], _head(b)[1]
    if standing == "same" and hours[0] and hours[1] and hours[0] != hours[1]:
        return "a" if hours[0] < hours[1] else "b"
    return None


def _day(analysis: Analysis) -> Stretch | None:
    return stretch((analysis.document.published or "")[:10]) or _head(analysis)[0]


def _head(analysis: Analysis) -> tuple[Stretch | None, str | None]:
    return dateline(analysis.document.text[:HEAD])


def _place(side: _Side) -> Place:
    document = side.analysis.document
    return Place(document.id, side.span.start, side.span.end, side.span.of(document.text))


@cache
def _cumulative() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["measure_rows"]["cumulative"])
