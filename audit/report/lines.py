"""The line-by-line sheet: every sentence numbered, its claims with their verdicts, its sources, a box to tick.

As fact-checkers work through a printed proof: the draft alone where there is one, else every text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from audit.model import Span
from audit.report.index import Index, title
from audit.report.words import PASSAGE, clip, verdict
from audit.result import ClaimRow, DocumentRow, Result


@dataclass(frozen=True, slots=True)
class Asserted:
    """A claim of a sentence: its kind, its verdict and the letters of the texts that speak of it."""

    href: str
    kind: str
    verdict: str
    sign: str
    tone: str
    letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence."""

    number: int
    text: str
    href: str
    claims: tuple[Asserted, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sentences of a text."""

    letter: str
    title: str
    open: bool
    claims: int
    lines: tuple[Line, ...]


def sheets(result: Result, index: Index) -> tuple[Sheet, ...]:
    """The sheet of the draft, or of every text."""
    held: dict[str, list[ClaimRow]] = {}
    for row in sorted(result.claims, key=lambda c: (c.start, c.end, c.id)):
        held.setdefault(row.document, []).append(row)
    shown = [row for row in index.shown if result.draft in (None, row.id)]
    return tuple(_sheet(row, held.get(row.id, []), row.id == result.draft, index) for row in shown)


def _sheet(row: DocumentRow, claims: Sequence[ClaimRow], drafted: bool, index: Index) -> Sheet:
    spans = [span for span in sorted(row.sentences) if row.text[span.start : span.end].strip()]
    starts = [span.start for span in spans]
    inside: list[list[ClaimRow]] = [[] for _ in spans]
    for claim in claims:
        if spans:
            inside[max(bisect_right(starts, claim.start) - 1, 0)].append(claim)
    return Sheet(
        letter=index.letters[row.id],
        title=title(row),
        open=drafted,
        claims=len(claims),
        lines=tuple(
            _line(number, span, row, mine, index)
            for number, (span, mine) in enumerate(zip(spans, inside, strict=True), 1)
        ),
    )


def _line(number: int, span: Span, row: DocumentRow, claims: Sequence[ClaimRow], index: Index) -> Line:
    return Line(
        number=number,
        text=clip(row.text[span.start : span.end], PASSAGE),
        href=f"#d-{index.letters[row.id]}",
        claims=tuple(_asserted(claim, index) for claim in claims),
    )


def _asserted(row: ClaimRow, index: Index) -> Asserted:
    shown = verdict(row.verdict)
    letters = {index.letter(e.document) if e.document else "fact" for e in row.evidence if e.relation != "silent"}
    return Asserted(index.row("c", row), row.kind, row.verdict, shown.sign, shown.tone, tuple(sorted(letters)))
