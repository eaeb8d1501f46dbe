"""Whether two quotations are given to two different persons. Who is not named is nobody's opposite."""

from __future__ import annotations

import re
from bisect import bisect_right

from audit.cited.wording import listed, words
from audit.model import Analysis, Quote, Span
from audit.similarity import likeness, plain

ALIKE = 0.7  # two surnames this alike are one in two spellings: that is a matter of names

_LABEL = re.compile(r"(?:^|\n)[ \t]*([^\W\d_][^\n:“”\"]{2,80}):\s?$")


def speaker(analysis: Analysis, said: Span) -> Span | None:
    """The words that say who speaks: as found with a quotation, the label before a colon ("ANN ROE, mayor: …"), or
    who is said to say what the claim over these words asserts."""
    if isinstance(said, Quote) and said.speaker is not None:
        return said.named or said.speaker
    head = max(0, said.start - 90)
    if label := _LABEL.search(analysis.document.text[head : said.start]):
        return Span(head + label.start(1), head + label.end(1))
    at = bisect_right(analysis.claims, said.start, key=lambda claim: claim.start)
    for claim in analysis.claims[max(0, at - 2) : at + 2]:
        if claim.attribution and claim.attribution.speaker and claim.start < said.end and said.start < claim.end:
            return claim.attribution.named or claim.attribution.speaker
    return None


def surname(analysis: Analysis, span: Span | None) -> str | None:
    """The surname of a named person in `span`; None where no person is named.

    A word is part of a person's name where the text has a person or the holder of an office with it.
    """
    if span is None:
        return None
    known = _persons(analysis)
    text = analysis.document.text
    made = words(span.of(text).split(",")[0])
    names = [
        plain(span.of(text)[start:end])
        for form, start, end in zip(made.forms, made.starts, made.ends, strict=True)
        if form not in listed("titles") and span.of(text)[start].isupper()
    ]
    named = [name for name in names if name in known]
    return named[-1] if named else None


def _persons(analysis: Analysis) -> frozenset[str]:
    """The words of the names of persons in a text."""
    text = analysis.document.text
    found: set[str] = set()
    for mention in analysis.mentions:
        if mention.kind == "person":
            found.update(plain(mention.of(text)).split())
        elif mention.office is not None and mention.office.holder:
            found.update(plain(mention.office.holder).split())
    return frozenset(found - listed("titles"))


def differ(one: str | None, other: str | None) -> bool:
    """Whether two surnames are those of two persons."""
    return one is not None and other is not None and likeness(one, other) < ALIKE
