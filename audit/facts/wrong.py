"""Every stretch of the corpus that contradicts a row of facts, in a claim or outside one: what the checks report."""

from __future__ import annotations

from collections.abc import Iterator

from audit.evidence import Corpus, FactMatch, Stray
from audit.model import Span


def wrong(corpus: Corpus, topic: str) -> Iterator[Stray]:
    """The stretches that rows of `topic` (the name of a check of the family facts) contradict."""
    for match in corpus.facts:
        if match.relation == "contradicts" and match.topic == topic and match.span:
            yield _stretch(match, match.span)
    yield from (one for one in corpus.strays if one.topic == topic)


def _stretch(match: FactMatch, span: Span) -> Stray:
    return Stray(
        start=span.start,
        end=span.end,
        document=match.claim.document,
        topic=match.topic,
        exact=match.exact,
        source=match.source,
        reason=match.reason,
        firm=match.firm,
        right=match.right,
    )
