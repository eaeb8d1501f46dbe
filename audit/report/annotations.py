"""A result as W3C Web Annotations (Web Annotation Data Model, 2017): what annotation readers and CMSs take.

Each finding, and each claim that somebody contradicts, is an annotation on its document with two selectors: the words
with what stands before and after, and the offsets in code points. One on a whole document has no selector.
"""

from __future__ import annotations

from typing import Any

from audit.report.index import index
from audit.report.json import written
from audit.report.order import address, around, ordered, settled
from audit.report.words import verdict
from audit.result import ClaimRow, DocumentRow, FindingRow, Result


def dumps(result: Result) -> str:
    """One collection with one page that holds them all."""
    known = index(result)
    rows: list[FindingRow | ClaimRow] = [row for row in result.findings if not settled(row)]
    rows += [row for row in result.claims if verdict(row.verdict).tone in ("error", "warning")]
    items = [_annotation(row, known.by_id[row.document]) for row in ordered(rows, known)]
    page = {"id": "urn:audit:annotations:1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return written(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": "urn:audit:annotations",
            "type": "AnnotationCollection",
            "label": f"audit {result.version}",
            "total": len(items),
            "first": page,
        }
    )


def _annotation(row: FindingRow | ClaimRow, document: DocumentRow) -> dict[str, Any]:
    finding = isinstance(row, FindingRow)
    return {
        "id": f"urn:audit:{'finding' if finding else 'claim'}:{row.id}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": _bodies(row),
        "target": _target(row, document),
    }


def _bodies(row: FindingRow | ClaimRow) -> list[dict[str, str]]:
    tag, word, said = (
        (row.check, row.severity, row.message) if isinstance(row, FindingRow) else (row.kind, row.verdict, row.reason)
    )
    bodies = [_body("tagging", word), _body("tagging", tag), _body("commenting", said)]
    if isinstance(row, FindingRow) and row.suggestion:
        bodies.append(_body("editing", row.suggestion))
    return bodies


def _body(purpose: str, words: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": words}


def _target(row: FindingRow | ClaimRow, document: DocumentRow) -> dict[str, Any]:
    target: dict[str, Any] = {"source": address(document)}
    if row.end:
        before, after = around(document.text, row.start, row.end)
        target["selector"] = [
            {"type": "TextQuoteSelector", "exact": row.exact, "prefix": before, "suffix": after},
            {"type": "TextPositionSelector", "start": row.start, "end": row.end},
        ]
    return target
