"""What stands in the margin of a text: its findings, and its claims that somebody contradicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from audit.model import Span
from audit.report.index import Index, anchor
from audit.report.why import meaning, place
from audit.report.words import PASSAGE, TITLE, clip, verdict
from audit.result import SETTLED, ClaimRow, FindingRow

RELATED = 3  # passages beside a note; the table of claims holds all of them


@dataclass(frozen=True, slots=True)
class Related:
    """The words on the other side, and where they stand."""

    exact: str
    where: str
    href: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in the margin: a finding, or a claim that is wrong. `number` leads to the place in the text."""

    anchor: str
    number: str
    href: str
    tone: str  # error warning notice
    word: str  # the severity, or the verdict
    check: str
    message: str
    suggestion: str
    decision: str
    related: tuple[Related, ...]
    again: tuple[tuple[str, str, str], ...] = ()  # (anchor, number, address) of places of which the same is said
    page: str = ""  # the address of the page of its check, or of what its verdict means
    fingerprint: str = ""


def folded(beside: Sequence[Sequence[Note]]) -> list[tuple[Note, ...]]:
    """The notes of each paragraph of a text, where what is said of several places stands once, at the first of them."""
    kept: dict[tuple[object, ...], Note] = {}
    rows: list[list[tuple[object, ...]]] = []
    for margin in beside:
        rows.append([])
        for note in margin:
            key = (note.tone, note.word, note.check, note.message, note.suggestion, note.decision, note.related)
            first = kept.get(key)
            if first:
                kept[key] = replace(first, again=(*first.again, (note.anchor, note.number, note.href)))
            else:
                kept[key] = note
                rows[-1].append(key)
    return [tuple(kept[key] for key in row) for row in rows]


def notes(findings: Sequence[FindingRow], claims: Sequence[ClaimRow], index: Index) -> list[tuple[Span, Note]]:
    """The notes of a text in the order of their places, numbered; those on the whole document come first."""
    wrong = [c for c in claims if verdict(c.verdict).tone in ("error", "warning") and c.id not in index.told]
    rows: list[FindingRow | ClaimRow] = [*findings, *wrong]
    rows.sort(key=lambda row: (row.end > 0, row.start, -row.end))
    return [(Span(row.start, row.end), _note(row, str(number), index)) for number, row in enumerate(rows, 1)]


def _note(row: FindingRow | ClaimRow, number: str, index: Index) -> Note:
    return _finding_note(row, number, index) if isinstance(row, FindingRow) else _claim_note(row, number, index)


def _finding_note(row: FindingRow, number: str, index: Index) -> Note:
    return Note(
        anchor=anchor("f", row.id),
        number=number,
        href=index.place(row.document, row.start, row.end) or "#texts",
        tone="settled" if row.decision in SETTLED else row.severity,
        word=row.severity,
        check=clip(row.check, TITLE),
        message=clip(row.message, PASSAGE),
        suggestion=clip(row.suggestion or "", PASSAGE),
        decision=ruling(row),
        related=tuple(
            Related(clip(p.exact, TITLE), index.letter(p.document), index.place(p.document, p.start, p.end))
            for p in row.related[:RELATED]
        ),
        page=f"#{place(row.check)}" if row.check in index.checks else "",
        fingerprint=row.fingerprint,
    )


def ruling(row: FindingRow | ClaimRow) -> str:
    """What was ruled of a row, and why audit.toml silences it."""
    return f"{row.decision}: {clip(row.silenced, TITLE)}" if row.silenced else row.decision or ""


def _claim_note(row: ClaimRow, number: str, index: Index) -> Note:
    other = [e for e in row.evidence if e.relation == "contradicts"] or row.evidence
    return Note(
        anchor=anchor("n", row.id),
        number=number,
        href=index.place(row.document, row.start, row.end) or "#texts",
        tone="settled" if row.decision in SETTLED else verdict(row.verdict).tone,
        word=row.verdict,
        check="",
        message=clip(row.reason, PASSAGE),
        suggestion="",
        decision=ruling(row),
        related=tuple(
            Related(clip(e.exact, TITLE), "fact" if e.fact else index.letter(e.document), index.row("c", row))
            for e in other[:RELATED]
        ),
        page=f"#{meaning(row.verdict)}",
        fingerprint=row.fingerprint,
    )
