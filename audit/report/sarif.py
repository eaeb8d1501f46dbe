"""A result as SARIF 2.1.0 (OASIS, 2020), which code-review pages and pipelines read.

finding ─▶ result       check ─▶ rule       decision ─▶ suppression       check that crashed ─▶ notification

Columns and offsets count code points. Where a document's text was extracted (Word, PDF, HTML), the region lies in that
text, which the run then carries as the artifact's contents.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from audit.report.index import index, title
from audit.report.json import written
from audit.report.order import address, findings, places, settled
from audit.result import DocumentRow, FindingRow, Result

LEVELS = {"error": "error", "warning": "warning", "notice": "note"}
_Place = Callable[[str, int], tuple[int, int]]


def dumps(result: Result) -> str:
    """The SARIF log, always valid UTF-8. The same result gives the same text."""
    known = index(result)
    rows = findings(result, known)
    rules = sorted({row.check for row in rows})
    at = {row.id: number for number, row in enumerate(known.documents)}
    place = places(result)
    failed = [_notification(line) for line in sorted(result.coverage.checks_failed)]
    run = {
        "tool": {"driver": {"name": "audit", "semanticVersion": result.version, "rules": _rules(rules)}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": failed}],
        "artifacts": [_artifact(row) for row in known.documents],
        "results": [_result(row, known.by_id[row.document], rules, at, place) for row in rows],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return written(log)


def _rules(ids: Sequence[str]) -> list[dict[str, Any]]:
    from audit.checks.frame import checks

    known = {check.id: check for check in checks()}
    rules = []
    for each in ids:
        check = known.get(each)
        rule: dict[str, Any] = {"id": each, "shortDescription": {"text": check.title if check else each}}
        if check:
            rule["fullDescription"] = {"text": check.doc}
            rule["help"] = {"text": f"audit explain {each}"}
            rule["defaultConfiguration"] = {"level": LEVELS[check.severity]}
        rules.append(rule)
    return rules


def _artifact(row: DocumentRow) -> dict[str, Any]:
    made: dict[str, Any] = {
        "location": {"uri": address(row)},
        "description": {"text": title(row)},
        "mimeType": row.media_type,
        "hashes": {"sha-256": row.sha256},
    }
    if row.extracted:
        made["contents"] = {"text": row.text}
    return made


def _result(
    row: FindingRow, document: DocumentRow, rules: Sequence[str], at: dict[str, int], place: _Place
) -> dict[str, Any]:
    message = row.message + (f" Try: {row.suggestion}" if row.suggestion else "")
    made: dict[str, Any] = {
        "ruleId": row.check,
        "ruleIndex": rules.index(row.check),
        "level": LEVELS.get(row.severity, "none"),
        "message": {"text": message},
        "locations": [_location(document, row, at, place)],
        "partialFingerprints": {"audit/v1": row.fingerprint},
        "rank": round(min(max(row.confidence, 0.0), 1.0) * 100, 1),
        "properties": {"confidence": row.confidence},
    }
    if row.decision:
        status = "accepted" if settled(row) else "underReview"
        why = row.decision + (f": {row.silenced}" if row.silenced else "")
        made["suppressions"] = [{"kind": "external", "status": status, "justification": why}]
    return made


def _location(document: DocumentRow, row: FindingRow, at: dict[str, int], place: _Place) -> dict[str, Any]:
    found: dict[str, Any] = {"artifactLocation": {"uri": address(document), "index": at[document.id]}}
    if row.end:
        (line, column), (last, after) = place(document.id, row.start), place(document.id, row.end)
        found["region"] = {
            "startLine": line,
            "startColumn": column,
            "endLine": last,
            "endColumn": after,
            "charOffset": row.start,
            "charLength": row.end - row.start,
            "snippet": {"text": row.exact},
        }
    return {"physicalLocation": found}


def _notification(line: str) -> dict[str, Any]:
    return {"level": "error", "message": {"text": line}}
