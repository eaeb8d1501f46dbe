"""Frozen values that pass between the stages that look at several documents.

Analysis, … ─ crosscheck ─▶ Link ─┐
            ─ facts ─▶ FactMatch ─┴─▶ Corpus ─▶ Evidence, Verdict
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from audit.frozen import quick
from audit.model import Analysis, Claim, Relation, Span

VerdictName = Literal[
    "corroborated",
    "contradicted",
    "disputed",
    "inconsistent",
    "confirmed",
    "refuted",
    "updated",
    "single-source",
    "unchecked",
]


@dataclass(frozen=True, slots=True)
class ClaimRef:
    """A claim of a document of the corpus: document id and place in `Analysis.claims`."""

    document: str
    index: int


@dataclass(frozen=True, slots=True)
class Link:
    """What one claim says of another: both sides, the relation and the reason in words. `score` is 0 to 1.

    `a_span` and `b_span` are the smallest stretches that the relation rests on, where it rests on less than the claims.
    """

    a: ClaimRef
    b: ClaimRef
    relation: Relation
    reason: str
    score: float
    a_span: Span | None = None
    b_span: Span | None = None


quick(ClaimRef, Link)


@dataclass(frozen=True, slots=True)
class FactMatch:
    """What a reference fact says of a claim. `exact` is the row in words."""

    claim: ClaimRef
    fact: str
    exact: str
    source: str
    relation: Relation
    reason: str
    firm: bool = True  # false where the row forbids an error (a general record, a date off by days)
    span: Span | None = None  # the smallest stretch of the claim that the row is about
    right: str | None = None  # what the row has in its place, ready to be printed
    topic: str = "figure"  # the check `facts/<topic>` reports it where it contradicts


@dataclass(frozen=True, slots=True)
class Stray(Span):
    """A stretch of `document` that a reference fact contradicts, and what should stand there. In `Corpus.strays` it
    is one that no claim asserts: a name, an office."""

    document: str
    topic: str  # the name of the check of the family facts that reports it
    exact: str
    source: str
    reason: str
    firm: bool
    right: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The other side of a verdict, with its exact words. One of `claim` and `fact` is set (ids)."""

    relation: Relation
    document: str | None
    start: int
    end: int
    exact: str
    score: float
    reason: str
    claim: str | None = None
    fact: str | None = None
    citation: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the audit says of a claim, why, and on which words."""

    claim: ClaimRef
    verdict: VerdictName
    reason: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The relation of one text to another, with the words it rests on (offsets into each text)."""

    relation: Relation
    reason: str
    claim_span: Span | None = None
    evidence_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that checks of corpus scope see: the analyses (sorted by document id), who copied whom,
    what claims say of one another and what the reference facts say of them.

    `about` is the one document whose findings are asked for, where the others only stand beside it; None: all."""

    analyses: tuple[Analysis, ...]
    draft: str | None = None
    origins: tuple[tuple[str, str], ...] = ()  # document id, origin
    links: tuple[Link, ...] = ()
    facts: tuple[FactMatch, ...] = ()
    strays: tuple[Stray, ...] = ()
    about: str | None = None

    @property
    def asked(self) -> tuple[Analysis, ...]:
        """The analyses whose findings are asked for."""
        return tuple(one for one in self.analyses if self.about in (None, one.document.id))

    def claim(self, ref: ClaimRef) -> Claim:
        """The claim that `ref` means."""
        return next(a for a in self.analyses if a.document.id == ref.document).claims[ref.index]
