"""Each text as a proof sheet: paragraphs with marks in place, and the notes that stand beside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from audit.evidence import Evidence
from audit.model import Place, Span
from audit.report.index import Index, anchor, title, web
from audit.report.margin import Note, folded, notes
from audit.report.marks import Mark, Run, paragraphs, runs
from audit.report.words import SEVERITIES, TITLE, clip, counted, verdict
from audit.result import SETTLED, CitationRow, ClaimRow, DocumentRow, FindingRow, Result


@dataclass(frozen=True, slots=True)
class Piece:
    """A run as it is printed: its text, its classes, the anchors before it, the signs after it."""

    text: str
    classes: str
    anchors: tuple[str, ...]
    refs: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph and its notes."""

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """One document."""

    anchor: str
    letter: str
    title: str
    draft: bool
    facts: tuple[tuple[str, str], ...]
    url: str | None
    summary: str
    notes: tuple[Note, ...]  # on the whole document
    rows: tuple[Row, ...]


def texts(result: Result, index: Index) -> tuple[Text, ...]:
    """Every text that is on this page, in the order of the index."""
    here = {row.id for row in index.shown}
    findings: dict[str, list[FindingRow]] = {}
    for finding in sorted((f for f in result.findings if f.document in here), key=lambda f: f.id):
        findings.setdefault(finding.document, []).append(finding)
    claims: dict[str, list[ClaimRow]] = {}
    for claim in sorted((c for c in result.claims if c.document in here), key=lambda c: c.id):
        claims.setdefault(claim.document, []).append(claim)
    for mine in findings.values():
        mine.sort(key=lambda f: (f.start, -f.end, f.check))
    for asserted in claims.values():
        asserted.sort(key=lambda c: (c.start, -c.end))
    places = _places(result, here)
    return tuple(
        _text(row, row.id == result.draft, findings.get(row.id, []), claims.get(row.id, []), places[row.id], index)
        for row in index.shown
    )


def _places(result: Result, here: set[str]) -> dict[str, set[tuple[int, int]]]:
    """Every stretch that something in the report leads to, by document of this page."""
    places: dict[str, set[tuple[int, int]]] = {document: set() for document in here}
    sides = (place for finding in result.findings for place in finding.related)
    evidence = (one for claim in result.claims for one in claim.evidence)
    rows: Iterable[ClaimRow | FindingRow | CitationRow | Place | Evidence]
    rows = chain(result.claims, result.findings, result.citations, sides, evidence)
    for row in rows:
        if row.document in places and row.end:
            places[row.document].add((row.start, row.end))
    return places


def _text(
    row: DocumentRow,
    draft: bool,
    findings: Sequence[FindingRow],
    claims: Sequence[ClaimRow],
    places: Iterable[tuple[int, int]],
    index: Index,
) -> Text:
    beside = notes(findings, claims, index)
    letter = index.letters[row.id]
    marks = [Mark(*stretch, kind="place", anchor=f"p-{letter}-{stretch[0]}-{stretch[1]}") for stretch in sorted(places)]
    marks += [Mark(noise.start, noise.end, kind="noise") for noise in row.noise]
    marks += [
        Mark(span.start, span.end, note.tone, None, note.number, f"#{note.anchor}", clip(note.word, TITLE))
        for span, note in beside
        if span.end
    ]
    noted = {note.anchor for _, note in beside}
    marks += [_claim_mark(claim) for claim in claims if anchor("n", claim.id) not in noted]
    return Text(
        anchor=f"d-{letter}",
        letter=letter,
        title=title(row),
        draft=draft,
        facts=_facts(row),
        url=web(row.url),
        summary=_summary(findings, claims),
        notes=folded([[note for span, note in beside if not span.end]])[0],
        rows=tuple(_rows(row.text, marks, [pair for pair in beside if pair[0].end])),
    )


def _facts(row: DocumentRow) -> tuple[tuple[str, str], ...]:
    """What is known of a document, one fact a pair."""
    given = (("Source", row.source), ("By", row.author), ("Published", row.published), ("Language", row.language))
    return (*((name, clip(value, TITLE)) for name, value in given if value), ("Words", f"{len(row.text.split()):,}"))


def _summary(findings: Iterable[FindingRow], claims: Sequence[ClaimRow]) -> str:
    severities = Counter(f.severity for f in findings if f.decision not in SETTLED)
    found = [counted(severities[name], name) for name in SEVERITIES if severities[name]]
    checked = sum(claim.verdict != "unchecked" for claim in claims)
    share = f"{checked:,} of {counted(len(claims), 'claim')} checked" if claims else "no claim in it"
    return f"{', '.join(found) or 'nothing found'}; {share}"


def _claim_mark(row: ClaimRow) -> Mark:
    """A claim without a note: a hairline, and the sign of its verdict where it has one."""
    if row.verdict == "unchecked":
        return Mark(row.start, row.end, "claim")
    sign = verdict(row.verdict).sign
    return Mark(row.start, row.end, "claim", None, sign, f"#{anchor('c', row.id)}", clip(row.verdict, TITLE))


def _rows(text: str, marks: Iterable[Mark], noted: Iterable[tuple[Span, Note]]) -> Iterator[Row]:
    """The paragraphs with their marks; a note stands beside the paragraph in which its mark begins."""
    spans = list(paragraphs(text))
    if not spans:
        return
    ends = [span.end for span in spans]
    starts = [span.start for span in spans]
    by_row: list[list[Mark]] = [[] for _ in spans]
    for mark in (_fit(text, mark, spans) for mark in marks):
        last = max(bisect_right(starts, mark.end - (mark.end > mark.start)) - 1, 0)
        for at in range(min(bisect_left(ends, mark.start + (mark.end > mark.start)), last), last + 1):
            by_row[at].append(mark)
    beside: list[list[Note]] = [[] for _ in spans]
    for span, note in noted:
        beside[min(bisect_right(ends, span.start), len(spans) - 1)].append(note)
    for span, inside, margin in zip(spans, by_row, folded(beside), strict=True):
        yield Row(tuple(_piece(text, run) for run in runs(span, inside)), margin)


def _fit(text: str, mark: Mark, spans: Sequence[Span]) -> Mark:
    """`mark` without the white space at its ends, so that both lie in paragraphs."""
    start = min(max(mark.start, 0), len(text))
    end = min(max(mark.end, start), len(text))
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if start == end:  # without width: at the nearest paragraph behind it
        at = min(bisect_left([span.end for span in spans], start), len(spans) - 1)
        start = end = min(max(start, spans[at].start), spans[at].end)
    return replace(mark, start=start, end=end)


def _piece(text: str, run: Run) -> Piece:
    kinds = [kind for kind in run.kinds if kind != "place"]
    return Piece(
        text=run.of(text),
        classes=" ".join(kinds) if run.end > run.start else "caret" * bool(kinds),
        anchors=tuple(mark.anchor for mark in run.opens if mark.anchor),
        refs=tuple(mark for mark in run.closes if mark.ref),
    )
