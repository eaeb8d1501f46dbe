"""The claims of a result as schema.org ClaimReview, in JSON-LD: what search engines and fact-check indexes read.

A rating is given only where somebody states something: 5 confirmed, 4 corroborated, 3 disputed, 2 contradicted or
inconsistent, 1 refuted. That nobody else states a claim is no rating: it has the verdict as its name alone. Claims that
could not be checked are left out. There is no date, because the same input gives the same bytes.
"""

from __future__ import annotations

from typing import Any

from audit.evidence import Evidence
from audit.report.index import index, title, web
from audit.report.json import written
from audit.report.order import address, claims
from audit.report.words import verdict
from audit.result import ClaimRow, DocumentRow, Result

RATINGS = {"confirmed": 5, "corroborated": 4, "disputed": 3, "contradicted": 2, "inconsistent": 2, "refuted": 1}


def dumps(result: Result) -> str:
    """A graph of reviews as JSON-LD."""
    known = index(result)
    reviews = [
        _review(row, known.by_id[row.document], known.by_id, result.version)
        for row in claims(result, known)
        if row.verdict != "unchecked"
    ]
    return written({"@context": "https://schema.org", "@graph": reviews})


def _review(row: ClaimRow, document: DocumentRow, known: Any, version: str) -> dict[str, Any]:
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": row.verdict, "ratingExplanation": row.reason}
    if row.verdict in RATINGS:
        rating |= {"ratingValue": RATINGS[row.verdict], "bestRating": 5, "worstRating": 1}
    claim: dict[str, Any] = {"@type": "Claim", "text": row.exact, "appearance": _work(document)}
    if row.speaker:
        claim["author"] = {"@type": "Thing", "name": row.speaker}
    return {
        "@type": "ClaimReview",
        "@id": f"urn:audit:claim:{row.id}",
        "claimReviewed": row.exact,
        "itemReviewed": claim,
        "author": {"@type": "SoftwareApplication", "name": "audit", "softwareVersion": version},
        "reviewRating": rating,
        "reviewBody": f"{verdict(row.verdict).meaning}: {row.reason}",
        "citation": [_cited(one, known.get(one.document or "")) for one in row.evidence],
    }


def _work(document: DocumentRow) -> dict[str, Any]:
    work: dict[str, Any] = {"@type": "CreativeWork", "headline": title(document), "identifier": document.sha256}
    work["url" if web(document.url) else "name"] = address(document)
    given = {"datePublished": document.published, "inLanguage": document.language}
    work |= {key: value for key, value in given.items() if value}
    if document.author:
        work["author"] = {"@type": "Person", "name": document.author}
    if document.source:
        work["publisher"] = {"@type": "Organization", "name": document.source}
    return work


def _cited(one: Evidence, document: DocumentRow | None) -> dict[str, Any]:
    if document is None:
        return {"@type": "CreativeWork", "name": one.fact or one.citation or "", "text": one.exact}
    return {**_work(document), "text": one.exact}
