"""What is known of each source, from the evidence of this run: counts, never one number.

documents, claims, findings, citations ─▶ disclosed (byline, date, corrections, citations), damage, copies,
                                          verdicts, and verdicts counted once an origin
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TypeVar

from audit.identity import digest
from audit.result import CitationRow, ClaimRow, DocumentRow, FindingRow, SourceRow
from audit.sources.transparency import corrected

DAMAGE = ("noise", "translation", "copy")  # families of checks that tell what became of a text on its way

Row = TypeVar("Row", ClaimRow, FindingRow, CitationRow)


@dataclass(frozen=True, slots=True)
class _Run:
    """The rows of a run by document."""

    claims: Mapping[str, Sequence[ClaimRow]]
    findings: Mapping[str, Sequence[FindingRow]]
    citations: Mapping[str, Sequence[CitationRow]]
    origins: Mapping[str, str]
    sharing: Mapping[str, Sequence[DocumentRow]]  # the documents of an origin


def profiles(
    documents: Sequence[DocumentRow],
    claims: Iterable[ClaimRow],
    findings: Iterable[FindingRow],
    citations: Iterable[CitationRow] = (),
) -> tuple[SourceRow, ...]:
    """One row a source, by name. A document that does not say who published it is a source of its own."""
    sharing: defaultdict[str, list[DocumentRow]] = defaultdict(list)
    groups: defaultdict[str, list[DocumentRow]] = defaultdict(list)
    for document in documents:
        groups[source_name(document)].append(document)
        sharing[document.origin].append(document)
    origins = {document.id: document.origin for document in documents}
    run = _Run(_by_document(claims), _by_document(findings), _by_document(citations), origins, sharing)
    return tuple(
        SourceRow(
            id=digest("source", name),
            name=name,
            documents=tuple(document.id for document in group),
            profile=dict(_profile(group, run)),
        )
        for name, group in sorted(groups.items())
    )


def source_name(document: DocumentRow) -> str:
    """Who published it: the domain or outlet, else the name of the file."""
    return document.source or (PurePath(document.path).name if document.path else document.id)


def _by_document(rows: Iterable[Row]) -> Mapping[str, Sequence[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.document].append(row)
    return found


def _profile(group: Sequence[DocumentRow], run: _Run) -> Iterator[tuple[str, float | int | str]]:
    yield "published by", "named" if group[0].source else "not named"
    yield "words", sum(len(document.text.split()) for document in group)
    yield from _disclosed(group, run)
    yield "copies", sum(len(run.sharing[document.origin]) > 1 for document in group)
    yield "copies of earlier texts", sum(_copied(document, run) for document in group)
    yield "damage", sum(f.check.split("/")[0] in DAMAGE for d in group for f in run.findings.get(d.id, ()))
    yield from _counts("claims", (claim.verdict for d in group for claim in run.claims.get(d.id, ())))
    yield from _counts("findings", (f.check.split("/")[0] for d in group for f in run.findings.get(d.id, ())))
    yield from _by_origin(group, run)


def _counts(prefix: str, names: Iterable[str]) -> Iterator[tuple[str, int]]:
    yield from ((f"{prefix}: {name}", number) for name, number in sorted(Counter(names).items()))


def _disclosed(group: Sequence[DocumentRow], run: _Run) -> Iterator[tuple[str, int]]:
    """What the texts say of their making."""
    cited = [run.citations.get(document.id, ()) for document in group]
    yield "with byline", sum(document.author is not None for document in group)
    yield "with date", sum(document.published is not None for document in group)
    yield "with corrections note", sum(corrected(document.text) for document in group)
    yield "with citations", sum(len(rows) > 0 for rows in cited)
    yield "citations", sum(map(len, cited))
    yield "citations with problems", sum(bool(row.problems) for rows in cited for row in rows)


def _copied(document: DocumentRow, run: _Run) -> bool:
    """Whether another source published the same text on an earlier day."""
    return any(
        other.published and document.published and other.published[:10] < document.published[:10]
        for other in run.sharing[document.origin]
        if source_name(other) != source_name(document)
    )


def _by_origin(group: Sequence[DocumentRow], run: _Run) -> Iterator[tuple[str, int]]:
    """Claims that others bear out or contradict, those of one text counted once; and by how many origins: a text and
    its copies are one voice on either side."""
    first = {document.origin: document for document in reversed(group)}
    yield "origins", len(first)
    for name, verdicts, relation in (
        ("corroborated", ("corroborated", "disputed"), "agrees"),
        ("contradicted", ("contradicted", "disputed"), "contradicts"),
    ):
        claims = [c for d in first.values() for c in run.claims.get(d.id, ()) if c.verdict in verdicts]
        others = {
            run.origins[one.document]
            for claim in claims
            for one in claim.evidence
            if one.relation == relation and one.document is not None and one.document in run.origins
        }
        yield f"by origin: {name}", len(claims)
        yield f"by origin: {name} by", len(others - first.keys())
