"""Every stretch of the corpus that contradicts a row of facts, in a claim or outside one: what the checks report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from audit.facts.lookup import stray
from audit.model import Corpus, Span


@dataclass(frozen=True, slots=True)
class Wrong(Span):
    """A stretch of `document`, the row in words, why it contradicts, and what should stand there."""

    document: str
    exact: str
    source: str
    reason: str
    firm: bool
    right: str | None


def wrong(corpus: Corpus, topic: str) -> Iterator[Wrong]:
    """The stretches that rows of `topic` (the name of a check of the family facts) contradict."""
    for match in corpus.facts:
        if match.relation == "contradicts" and match.topic == topic and match.span:
            document, span = match.claim.document, match.span
            yield Wrong(
                span.start, span.end, document, match.exact, match.source, match.reason, match.firm, match.right
            )
    for document, j in stray(corpus.analyses, topic):
        yield Wrong(j.start, j.end, document, j.exact, j.source, j.reason, j.firm, j.right)
