"""Analyses and what they say of one another → the result: ids, exact words, verdicts, coverage.

A pure function, so the same result comes from a run and from what the store kept of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from audit.cited.figures import states
from audit.cited.table import Marked
from audit.claims.compared import compared
from audit.claims.values import values
from audit.crosscheck.groups import groups
from audit.evidence import ClaimRef, Link, Verdict
from audit.identity import citation_id, claim_fingerprint, claim_id, digest, finding_fingerprint, finding_id
from audit.model import Analysis, Claim, Document, Failure, Finding
from audit.result import CellRow, CitationRow, ClaimRow, Coverage, DocumentRow, FindingRow, GroupRow, Result
from audit.settings import Silence
from audit.sources.profile import profiles

Row = TypeVar("Row", ClaimRow, FindingRow)


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a run found between documents: verdicts in order of analyses and claims, findings with their
    documents, who shares an origin, and the checks that crashed."""

    verdicts: tuple[Verdict, ...]
    findings: tuple[tuple[str, Finding], ...]
    origins: Mapping[str, str]
    failures: tuple[Failure, ...] = ()
    draft: str | None = None


def assemble(
    analyses: Sequence[Analysis], crossing: Crossing, *, version: str, checks_run: int, problems: Sequence[str] = ()
) -> Result:
    """The result of a run over `analyses` (sorted by document id). Every span is shown to fit its words."""
    documents = tuple(_document(analysis, crossing.origins) for analysis in analyses)
    verdicts = {verdict.claim: verdict for verdict in crossing.verdicts}
    crossed: dict[str, list[Finding]] = {}
    for owner, finding in crossing.findings:
        crossed.setdefault(owner, []).append(finding)
    claims = tuple(row for analysis in analyses for row in _claims(analysis, verdicts))
    findings = tuple(row for analysis in analyses for row in _findings(analysis, crossed.get(analysis.document.id, ())))
    failed = [f"{f.check}: {f.error}" for analysis in analyses for f in analysis.failures]
    failed += [f"{f.check}: {f.error}" for f in crossing.failures]
    return Result(
        version=version,
        documents=documents,
        claims=claims,
        findings=findings,
        citations=(cited := _citations(analyses, findings)),
        sources=profiles(documents, claims, findings, cited),
        coverage=_coverage(claims, checks_run, failed),
        draft=crossing.draft,
        problems=tuple(problems),
        groups=group_rows(analyses, crossing.verdicts),
    )


def group_rows(analyses: Sequence[Analysis], verdicts: Sequence[Verdict]) -> tuple[GroupRow, ...]:
    """The claims of several documents about one thing, as the evidence of the verdicts joins them."""
    ids = {
        ClaimRef(analysis.document.id, index): claim_id(analysis.document.id, claim)
        for analysis in analyses
        for index, claim in enumerate(analysis.claims)
    }
    places = {name: ref for ref, name in ids.items()}
    links = [
        Link(verdict.claim, places[one.claim], one.relation, one.reason, one.score)
        for verdict in verdicts
        for one in verdict.evidence
        if one.claim in places and verdict.claim in ids
    ]
    rows = []
    for group in groups(links):
        cells = tuple(
            CellRow(cell.document, cell.relation, tuple(ids[ClaimRef(cell.document, index)] for index in cell.claims))
            for cell in group.cells
        )
        rows.append(GroupRow(digest("group", *(one for cell in cells for one in cell.claims)), group.disputed, cells))
    return tuple(rows)


def silence(result: Result, silences: Sequence[Silence]) -> Result:
    """The result with the findings and claims that are silenced ruled "ignore", each with the reason. They stay in it,
    and are counted; what an editor has ruled goes first."""
    if not silences:
        return result
    by_check = {one.check: one.reason for one in reversed(silences) if one.check}
    by_verdict = {one.verdict: one.reason for one in reversed(silences) if one.verdict}
    by_place = {one.fingerprint: one.reason for one in reversed(silences) if one.fingerprint}

    def quiet(row: Row, kind: str | None) -> Row:
        reason = by_place.get(row.fingerprint) or kind
        return replace(row, decision="ignore", silenced=reason) if reason and row.decision is None else row

    return replace(
        result,
        findings=tuple(quiet(row, by_check.get(row.check)) for row in result.findings),
        claims=tuple(quiet(row, by_verdict.get(row.verdict)) for row in result.claims),
    )


def ruled(result: Result, rulings: Mapping[str, str]) -> Result:
    """The result with what an editor decided, by fingerprint."""
    if not rulings:
        return result
    return replace(
        result,
        findings=tuple(replace(row, decision=rulings.get(row.fingerprint)) for row in result.findings),
        claims=tuple(replace(row, decision=rulings.get(row.fingerprint)) for row in result.claims),
    )


def _document(analysis: Analysis, origins: Mapping[str, str]) -> DocumentRow:
    d = analysis.document
    return DocumentRow(
        id=d.id,
        sha256=d.sha256,
        path=d.path,
        url=d.url,
        media_type=d.media_type,
        title=d.title,
        author=d.author,
        published=d.published,
        language=d.language,
        source=d.source,
        origin=origins.get(d.id, d.id),
        text=d.text,
        extracted=d.extracted,
        noise=d.noise,
        sentences=analysis.sentences,
        evidence=d.evidence,
    )


def _claims(analysis: Analysis, verdicts: Mapping[ClaimRef, Verdict]) -> list[ClaimRow]:
    document = analysis.document
    return [
        _claim(document, claim, verdicts.get(ClaimRef(document.id, index)))
        for index, claim in enumerate(analysis.claims)
    ]


def _claim(document: Document, claim: Claim, verdict: Verdict | None) -> ClaimRow:
    said = claim.attribution
    return ClaimRow(
        id=claim_id(document.id, claim),
        document=document.id,
        start=claim.start,
        end=claim.end,
        exact=claim.of(document.text),
        sentence=claim.sentence,
        kind=claim.kind,
        subject=claim.subject,
        measure=claim.measure,
        place=claim.place,
        period=claim.period,
        quantities=compared(document.text, claim.quantities),
        speaker=(said.named or said.speaker).of(document.text) if said and said.speaker else None,
        cue=said.cue.of(document.text) if said and said.cue else None,
        verdict=verdict.verdict if verdict else "unchecked",
        reason=verdict.reason if verdict else "was not compared",
        fingerprint=claim_fingerprint(document.text, claim),
        negated=claim.negated,
        modality=claim.modality,
        evidence=verdict.evidence if verdict else (),
        further=values(document.text, claim),
    )


def _findings(analysis: Analysis, corpus: Sequence[Finding]) -> list[FindingRow]:
    document = analysis.document
    ordered = sorted({*analysis.findings, *corpus}, key=lambda f: (f.start, f.end, f.check, f.message))
    return [
        FindingRow(
            id=finding_id(document.id, finding),
            document=document.id,
            check=finding.check,
            severity=finding.severity,
            start=finding.start,
            end=finding.end,
            exact=finding.of(document.text),
            message=finding.message,
            suggestion=finding.suggestion,
            confidence=finding.confidence,
            fingerprint=finding_fingerprint(document.text, finding),
            related=finding.related,
        )
        for finding in ordered
    ]


def _citations(analyses: Sequence[Analysis], findings: Sequence[FindingRow]) -> tuple[CitationRow, ...]:
    """The citations of every document. One that vouches for figures has the state of the worst of them; the checks
    of the family citations that mark it are its problems."""
    found = states(tuple(analyses))
    marked: dict[str, list[FindingRow]] = {}
    for finding in findings:
        if finding.check.startswith("citations/") and finding.end > finding.start:
            marked.setdefault(finding.document, []).append(finding)
    made = []
    for analysis in analyses:
        document = analysis.document
        index = Marked(marked.get(document.id, ()))
        for citation in analysis.citations:
            status = found.get((document.id, citation.start, citation.end), citation.status)
            made.append(
                CitationRow(
                    id=citation_id(document.id, citation),
                    document=document.id,
                    start=citation.start,
                    end=citation.end,
                    exact=citation.of(document.text),
                    kind=citation.kind,
                    target=citation.target,
                    status=citation.status if status == "unavailable" and citation.status != "unchecked" else status,
                    problems=tuple(sorted({*citation.problems, *index.on(citation)})),
                )
            )
    return tuple(made)


def _coverage(claims: Sequence[ClaimRow], checks_run: int, failed: Sequence[str]) -> Coverage:
    unchecked = Counter(claim.reason for claim in claims if claim.verdict == "unchecked")
    return Coverage(
        claims=len(claims),
        checked=len(claims) - sum(unchecked.values()),
        unchecked=dict(sorted(unchecked.items())),
        checks_run=checks_run,
        checks_failed=tuple(sorted(set(failed))),
    )
