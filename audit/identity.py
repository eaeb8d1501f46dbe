"""Ids and fingerprints, derived from content: never from a counter or a clock.

An id names a thing at a place in a document. A fingerprint names what is said, wherever it stands: it
survives edits elsewhere and changes when the words, the figure or the words around it change.
"""

from __future__ import annotations

import hashlib
import re

from audit.model import Claim, Document, Finding, Quantity, Span

_WORD = re.compile(r"\w+")
_AROUND = 60  # characters on each side in which the local context is looked for
_CONTEXT = 3  # words on each side that make the local context


def digest(*parts: object) -> str:
    """16 hex digits over the parts: 64 bits, so a million ids share none in practice."""
    data = "\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:16]


def document_id(sha256: str, name: str) -> str:
    """The id of a document: its bytes and the name it was given, without the folder."""
    return digest("document", sha256, name)


def reading_key(document: Document) -> str:
    """What was read: the text and all that is known of it but its place. A file that is read anew and has the same
    key was read alike."""
    d = document
    said = (d.url, d.title, d.author, d.published, d.modified, d.language, d.source, d.media_type, d.evidence, d.stated)
    text = hashlib.sha256(d.text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest("reading", d.id, text, d.noise, d.origin_map, d.links, *said)


def analysis_key(reading: str, versions: str) -> str:
    """What an analysis depends on: what was read, by its key, and the versions of the code and of the knowledge."""
    return digest("analysis", reading, versions)


def claim_id(document: str, claim: Claim) -> str:
    """The id of a claim in a document."""
    return digest("claim", document, claim.start, claim.end, claim.kind)


def finding_id(document: str, finding: Finding) -> str:
    """The id of a finding in a document: another one where it rests on other words, so that each run keeps its own."""
    rests = [part for one in finding.related for part in (one.document, one.start, one.end)]
    sure = [finding.severity, finding.confidence] if rests else []
    return digest("finding", document, finding.check, finding.start, finding.end, finding.message, *sure, *rests)


def citation_id(document: str, span: Span) -> str:
    """The id of a citation in a document."""
    return digest("citation", document, span.start, span.end)


def claim_fingerprint(text: str, claim: Claim) -> str:
    """What a claim says: its kind, words, values and the words around it."""
    values = ",".join(map(_value, claim.quantities))
    return digest(claim.kind, _normal(claim.of(text)), values, _around(text, claim))


def finding_fingerprint(text: str, finding: Finding) -> str:
    """What a finding is about: its check, the words it marks and the words around them."""
    return digest(finding.check, _normal(finding.of(text)), _around(text, finding))


def _value(quantity: Quantity) -> str:
    return f"{quantity.comparator}{quantity.value.normalize()}{quantity.unit}{quantity.change or ''}"


def _normal(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold()))


def _around(text: str, span: Span) -> str:
    if span.start == span.end:
        return ""
    before = _WORD.findall(text[max(0, span.start - _AROUND) : span.start].casefold())[-_CONTEXT:]
    after = _WORD.findall(text[span.end : span.end + _AROUND].casefold())[:_CONTEXT]
    return " ".join([*before, "|", *after])
