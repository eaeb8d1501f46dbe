"""What runs found, kept and read back. One run is one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from audit.assemble import Crossing
from audit.identity import claim_id, finding_id
from audit.model import Analysis, ClaimRef, Evidence, Failure, Finding, Verdict
from audit.store import documents, rows

_DOCUMENTS = """
    SELECT document.* FROM document JOIN run_document ON run_document.document = document.id
    WHERE run_document.run = ? ORDER BY document.id
"""
_FINDINGS = """
    SELECT finding.*, document.text FROM finding
    JOIN run_finding ON run_finding.finding = finding.id JOIN document ON document.id = finding.document
    WHERE run_finding.run = ? AND finding.analysis IS NULL
    ORDER BY finding.document, finding.start, finding."end", finding.check_id, finding.message
"""
_VERDICTS = """
    SELECT verdict.*, claim.document, claim.position FROM verdict JOIN claim ON claim.id = verdict.claim
    WHERE verdict.run = ? AND claim.analysis IS NOT NULL ORDER BY claim.document, claim.position
"""


def load(db: Database, key: str, problems: Sequence[str]) -> Crossing | None:
    """What a run with this key found; it becomes the latest run. None where it must be made."""
    row = next(db.table("run").rows_where("id = ?", [key]), None)
    if row is None:
        return None
    now = {"sequence": row["sequence"], "problems": rows.packed(list(problems))}
    if row["sequence"] != (last := _last(db)):
        now["sequence"] = last + 1
    if any(row[name] != value for name, value in now.items()):
        db.table("run").update(key, now)
    return _crossing(db, row)


def latest(db: Database) -> tuple[tuple[Analysis, ...], Crossing, tuple[str, ...]] | None:
    """The latest run: its analyses, what it found, and the inputs that could not be read."""
    row = next(db.table("run").rows_where(order_by="sequence desc", limit=1), None)
    if row is None:
        return None
    analyses = tuple(documents.analysis(db, document) for document in db.query(_DOCUMENTS, [row["id"]]))
    return analyses, _crossing(db, row), tuple(json.loads(row["problems"]))


def _crossing(db: Database, run: rows.Row) -> Crossing:
    key = run["id"]
    origins = db.table("run_document").rows_where("run = ?", [key], order_by="document")
    failures = db.table("failure").rows_where("run = ?", [key], order_by="rowid")
    return Crossing(
        verdicts=tuple(_verdicts(db, key)),
        findings=tuple((row["document"], rows.finding(row, row["text"])) for row in db.query(_FINDINGS, [key])),
        origins={row["document"]: row["origin"] for row in origins},
        failures=tuple(Failure(f["check_id"], f["error"]) for f in failures),
        draft=run["draft"],
    )


def _verdicts(db: Database, key: str) -> Iterator[Verdict]:
    evidence: dict[str, list[Evidence]] = defaultdict(list)
    for row in db.table("evidence").rows_where("run = ?", [key], order_by="claim, position"):
        evidence[row["claim"]].append(rows.evidence(row))
    for row in db.query(_VERDICTS, [key]):
        place = ClaimRef(row["document"], row["position"])
        yield Verdict(place, row["verdict"], row["reason"], tuple(evidence[row["claim"]]))


def _last(db: Database) -> int:
    return int(next(db.query("SELECT coalesce(max(sequence), 0) AS last FROM run"))["last"])


def save(
    db: Database,
    key: str,
    analyses: Sequence[Analysis],
    crossing: Crossing,
    *,
    problems: Sequence[str],
    version: str,
    knowledge: str,
) -> None:
    """Keep what a run over `analyses` (already kept) found, as the latest run."""
    run = {
        "id": key,
        "sequence": _last(db) + 1,
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": version,
        "knowledge": knowledge,
        "draft": crossing.draft,
        "problems": rows.packed(list(problems)),
    }
    by_id = {analysis.document.id: analysis for analysis in analyses}
    with db.atomic():
        db.table("run").insert(run)
        db.table("run_document").insert_all(
            {"run": key, "document": document, "origin": crossing.origins.get(document, document)} for document in by_id
        )
        _save_findings(db, key, by_id, crossing.findings)
        db.table("failure").insert_all(
            {"document": None, "run": key, "check_id": f.check, "error": f.error} for f in crossing.failures
        )
        named = [
            (claim_id(v.claim.document, by_id[v.claim.document].claims[v.claim.index]), v) for v in crossing.verdicts
        ]
        db.table("verdict").insert_all(
            {"run": key, "claim": claim, "verdict": v.verdict, "reason": v.reason} for claim, v in named
        )
        db.table("evidence").insert_all(row for claim, v in named for row in _evidence(key, claim, v.evidence))


def _save_findings(
    db: Database, key: str, by_id: Mapping[str, Analysis], corpus: Iterable[tuple[str, Finding]]
) -> None:
    pairs = [(document, finding) for document, finding in corpus if document in by_id]
    db.table("finding").upsert_all((rows.finding_row(by_id[d].document, f, None) for d, f in pairs), pk="id")
    pairs += [(document, finding) for document, analysis in by_id.items() for finding in analysis.findings]
    db.table("run_finding").insert_all(
        ({"run": key, "finding": finding_id(document, finding)} for document, finding in pairs), ignore=True
    )


def _evidence(run: str, claim: str, evidence: Iterable[Evidence]) -> Iterator[dict[str, Any]]:
    for position, item in enumerate(evidence):
        row = asdict(item)
        yield {"run": run, "position": position, **row, "other_claim": row["claim"], "claim": claim}
