"""A result in short, as a terminal shows it: made from a result, or counted in the database without loading one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audit.model import SEVERITIES
from audit.result import ONCE, SETTLED, Coverage, DocumentRow, FindingRow, Result

FIRST = 10  # findings: what fits on a screen with the rest


@dataclass(frozen=True, slots=True)
class Line:
    """A finding with the name of its text and its row there (from 1); `beside` is the place in another text that it is
    set against, as "name:row", "" where there is none."""

    severity: str
    name: str
    row: int
    exact: str
    message: str
    check: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """How many texts, open findings by severity, open claims by verdict; the first errors and warnings; what was
    checked. `settled` is what an editor or audit.toml ruled out, so that nothing is left out in silence. `draft` are
    the open claims of the draft by verdict, those of one stretch once; None where there is no draft."""

    documents: int
    severities: Mapping[str, int]
    verdicts: Mapping[str, int]
    first: tuple[Line, ...]
    coverage: Coverage
    problems: tuple[str, ...] = ()
    settled: int = 0
    draft: Mapping[str, int] | None = None

    @property
    def unread(self) -> int:
        """How many inputs could not be read; one that was named twice was read."""
        return sum(not line.endswith(ONCE) for line in self.problems)

    @property
    def alone(self) -> bool:
        """Whether a draft was to be laid beside sources, and not one of them could be read."""
        return self.draft is not None and self.documents == 1 and self.unread > 0


def overview(result: Result) -> Overview:
    """The short form of a result."""
    documents = {document.id: document for document in result.documents}
    still = [finding for finding in result.findings if finding.decision not in SETTLED]
    open_ = [claim for claim in result.claims if claim.decision not in SETTLED]
    own = {(claim.start, claim.end, claim.verdict) for claim in open_ if claim.document == result.draft}
    worst = [finding for severity in SEVERITIES[:2] for finding in still if finding.severity == severity]
    return Overview(
        documents=len(documents),
        severities=dict(Counter(finding.severity for finding in still)),
        verdicts=dict(Counter(claim.verdict for claim in open_)),
        first=tuple(_line(finding, documents) for finding in worst[:FIRST]),
        coverage=result.coverage,
        problems=tuple(result.problems),
        settled=sum(row.decision in SETTLED for row in result.findings)
        + sum(row.decision in SETTLED for row in result.claims),
        draft=dict(Counter(verdict for _, _, verdict in own)) if result.draft in documents else None,
    )


def _line(finding: FindingRow, documents: Mapping[str, DocumentRow]) -> Line:
    name, at = _place(documents[finding.document], finding.start)
    other = next((place for place in finding.related if place.document != finding.document), None)
    beside = "{}:{}".format(*_place(documents[other.document], other.start)) if other else ""
    return Line(finding.severity, name, at, finding.exact, finding.message, finding.check, beside)


def _place(document: DocumentRow, start: int) -> tuple[str, int]:
    return document.path or document.url or document.id, row_of(document.text, start)


def row_of(text: str, start: int) -> int:
    """The row of `text`, from 1, in which the offset `start` stands."""
    return text.count("\n", 0, start) + 1


def reaches(severities: Mapping[str, int], gate: str) -> bool:
    """Whether a finding is at or above the gate; "never" is above all."""
    enough: Sequence[str] = SEVERITIES[: SEVERITIES.index(gate) + 1] if gate in SEVERITIES else ()
    return any(severities.get(severity) for severity in enough)
