"""The result of a run: the frozen view that the store keeps and every report format reads.

The rows follow the JSON of version `audit/1` name by name; a format adds nothing to them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from audit.evidence import Evidence
from audit.model import Noise, Place, Quantity, Span

SCHEMA = "audit/1"
SETTLED = ("reject", "ignore")  # rulings after which nothing is open any more


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document. `text` is always the full text; `extracted` tells that the file itself is not that text."""

    id: str
    sha256: str
    path: str | None
    url: str | None
    media_type: str
    title: str | None
    author: str | None
    published: str | None
    language: str | None
    source: str | None
    origin: str
    text: str
    extracted: bool
    noise: tuple[Noise, ...] = ()
    sentences: tuple[Span, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()  # (field, where it was taken from)


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with its verdict, the reason in words, and the evidence on the other side; `decision` and `silenced` as
    those of a finding."""

    id: str
    document: str
    start: int
    end: int
    exact: str
    sentence: Span
    kind: str
    subject: str | None
    measure: str | None
    place: str | None
    period: str | None
    quantities: tuple[Quantity, ...]
    speaker: str | None  # attribution: who says so, as printed
    cue: str | None  # and with which verb
    verdict: str
    reason: str
    fingerprint: str
    negated: bool = False
    modality: str | None = None
    evidence: tuple[Evidence, ...] = ()
    further: tuple[Quantity, ...] = ()  # values of the claim that count nothing: years, ordinals, places in an order
    decision: str | None = None
    silenced: str | None = None


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding; `decision` is what an editor ruled on it; "ignore" with the reason where `audit.toml` silences it."""

    id: str
    document: str
    check: str
    severity: str
    start: int
    end: int
    exact: str
    message: str
    suggestion: str | None
    confidence: float
    fingerprint: str
    decision: str | None = None
    related: tuple[Place, ...] = ()
    silenced: str | None = None


@dataclass(frozen=True, slots=True)
class CitationRow:
    """A citation, what it points to, and what is wrong with it (ids of checks)."""

    id: str
    document: str
    start: int
    end: int
    exact: str
    kind: str
    target: str | None
    status: str
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source with counts from its documents: words, claims by verdict and by origin, findings by family, byline,
    date, corrections, citations, copies."""

    id: str
    name: str
    documents: tuple[str, ...]
    profile: Mapping[str, float | int | str]
    ratings: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CellRow:
    """What one document says in a group: its claims (ids), and the weightiest relation to those of other documents."""

    document: str
    relation: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Claims of several documents about one thing, a cell a document; `disputed` where two of them cannot both hold."""

    id: str
    disputed: bool
    cells: tuple[CellRow, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was checked and what was not. `unchecked` counts reasons in words."""

    claims: int
    checked: int
    unchecked: Mapping[str, int]
    checks_run: int
    checks_failed: tuple[str, ...] = ()  # "family/name: error", one a crash


ONCE = ": read once"  # the end of the line for an input that was named twice: nothing of it is missing


@dataclass(frozen=True, slots=True)
class Result:
    """The whole result. `draft` is the id of the draft, or None where all documents are compared alike.

    `problems` are inputs that could not be read, one line each, and those that were named twice (they end in `ONCE`).
    """

    version: str
    documents: tuple[DocumentRow, ...]
    claims: tuple[ClaimRow, ...]
    findings: tuple[FindingRow, ...]
    citations: tuple[CitationRow, ...]
    sources: tuple[SourceRow, ...]
    coverage: Coverage
    draft: str | None = None
    problems: tuple[str, ...] = field(default=())
    groups: tuple[GroupRow, ...] = ()  # disputed ones first: the rows of the contradiction matrix
