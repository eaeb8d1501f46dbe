"""What is marked in the words of each claim: the findings that lie on them, in a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from audit.report.index import Index
from audit.report.words import SEVERITIES, counted
from audit.result import SETTLED, ClaimRow, FindingRow, Result

_RANK = {name: at for at, name in enumerate(SEVERITIES)}


@dataclass(frozen=True, slots=True)
class Marked:
    """The open findings on the words of a claim: how many of each severity, and the address of the worst."""

    words: str
    tone: str
    href: str


def marked(result: Result, index: Index) -> dict[str, Marked]:
    """What is marked in the claims of this page, by the claim's id; nothing for a claim without findings."""
    here = {row.id for row in index.shown}
    findings: dict[str, list[FindingRow]] = {}
    for finding in result.findings:
        if finding.document in here and finding.end and finding.decision not in SETTLED:
            findings.setdefault(finding.document, []).append(finding)
    claims: dict[str, list[ClaimRow]] = {}
    for claim in result.claims:
        if claim.document in findings:
            claims.setdefault(claim.document, []).append(claim)
    pairs = (pair for name, mine in claims.items() for pair in _on(mine, findings[name]))
    return {claim.id: _marked(found, index) for claim, found in pairs if found}


def _on(claims: Iterable[ClaimRow], findings: Iterable[FindingRow]) -> Iterator[tuple[ClaimRow, list[FindingRow]]]:
    """Each claim with the findings that overlap it, both walked once in the order of their places."""
    waiting = sorted(findings, key=lambda f: (f.start, f.end, f.id), reverse=True)
    near: list[FindingRow] = []
    for claim in sorted(claims, key=lambda c: (c.start, c.end, c.id)):
        near = [finding for finding in near if finding.end > claim.start]
        while waiting and waiting[-1].start < claim.end:
            near.append(waiting.pop())
        yield claim, [finding for finding in near if claim.start < finding.end and finding.start < claim.end]


def _marked(found: Sequence[FindingRow], index: Index) -> Marked:
    worst = min(found, key=lambda f: (_RANK.get(f.severity, len(_RANK)), f.start, f.id))
    numbers = Counter(finding.severity for finding in found)
    words = ", ".join(counted(numbers[name], name) for name in SEVERITIES if numbers[name])
    return Marked(words, worst.severity, index.row("f", worst))
