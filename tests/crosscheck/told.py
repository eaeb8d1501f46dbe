"""Analyses for the tests of the cross-check: one claim a sentence, read by the real readers of figures and names."""

from __future__ import annotations

from datetime import date

from audit.claims.attribution import attributions
from audit.claims.dates import dates
from audit.claims.mentions import mentions
from audit.claims.quantities import quantities
from audit.claims.quotes import quotes
from audit.crosscheck.link import links
from audit.crosscheck.origin import origins, sketch
from audit.evidence import Corpus, FactMatch, Link
from audit.model import Analysis, Claim, ClaimKind, Document, Span
from audit.text.sentences import sentences


def told(
    name: str, text: str, published: str | None = None, *, negated: bool = False, period: str | None = None
) -> Analysis:
    """The text as an analysis, each sentence a claim of the kind that its contents ask for."""
    spans = sentences(text)
    amounts, days, named, quoted = (
        quantities(text),
        dates(text, date.fromisoformat(published) if published else None),
        mentions(text),
        quotes(text),
    )
    said = dict(attributions(text, spans, quoted))
    claims = []
    for span in spans:
        here = tuple(q for q in amounts if span.start <= q.start < span.end)
        when = tuple(d for d in days if span.start <= d.start < span.end)
        office = next(
            (m.office for m in named if m.office and m.office.holder and span.start <= m.start < span.end), None
        )
        marks = any(span.start <= q.start < span.end for q in quoted)
        kind: ClaimKind = "quote" if marks else "office" if office else "count" if here else "date" if when else "event"
        claims.append(
            Claim(
                span.start,
                span.end,
                span,
                kind,
                here,
                period=period,
                office=office,
                dates=when,
                attribution=said.get(span),
                negated=negated,
            )
        )
    document = Document(name, name, text, published=published, language="en")
    return Analysis(document, tuple(claims), named, sketch=sketch(text))


def corpus(*analyses: Analysis, draft: str | None = None, facts: tuple[FactMatch, ...] = ()) -> Corpus:
    """The analyses with what their claims say of one another."""
    ordered = tuple(sorted(analyses, key=lambda analysis: analysis.document.id))
    origin = origins(ordered)
    return Corpus(ordered, draft, tuple(sorted(origin.items())), links(ordered), facts)


def relations(a: str, b: str, *, first: str | None = None, second: str | None = None) -> list[tuple[str, str]]:
    """What the claims of two texts say of each other: (relation, words of the first claim), in order."""
    found = corpus(told("a", a, first), told("b", b, second))
    return [(link.relation, found.claim(link.a).of(a)) for link in found.links if link.a.document != link.b.document]


def link_of(found: Corpus) -> Link:
    """The only link of a corpus."""
    (link,) = found.links
    return link


def whole(text: str) -> Span:
    """The span of a whole text."""
    return Span(0, len(text))
