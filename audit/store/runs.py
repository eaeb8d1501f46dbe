"""What runs found, kept and read back. One run is one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from audit.assemble import Crossing, group_rows
from audit.errors import StoreError
from audit.evidence import ClaimRef, Evidence, Verdict
from audit.identity import claim_id, finding_id
from audit.model import Analysis, Failure, Finding
from audit.store import documents, rows
from audit.store.counts import count
from audit.store.intake import Item
from audit.store.statements import put
from audit.store.transaction import writing

_DOCUMENTS = """
    SELECT document.*, coalesce(run_document.path, document.path) AS found
    FROM document JOIN run_document ON run_document.document = document.id
    WHERE run_document.run = ? ORDER BY document.id
"""
_STALE = """
    SELECT 1 FROM run_document JOIN document ON document.id = run_document.document
    WHERE run_document.run = ? AND document.analysis <> run_document.analysis
"""
_LATEST = """
    UPDATE run SET problems = :problems, sequence = CASE
        WHEN sequence = (SELECT max(sequence) FROM run) THEN sequence
        ELSE (SELECT max(sequence) + 1 FROM run) END
    WHERE id = :run
"""
_DOCUMENT = """
    INSERT INTO run_document (run, document, origin, path, analysis, judged)
    SELECT ?1, id, ?3, ?4, analysis, ?1 FROM document WHERE id = ?2
"""
_FINDINGS = """
    SELECT finding.*, document.text FROM finding_of_run
    JOIN finding ON finding.id = finding_of_run.finding JOIN document ON document.id = finding.document
    WHERE finding_of_run.run = ? AND finding.analysis IS NULL
    ORDER BY finding.document, finding.start, finding."end", finding.check_id, finding.message
"""
_VERDICTS = """
    SELECT verdict_of_run.*, claim.position FROM verdict_of_run JOIN claim ON claim.id = verdict_of_run.claim
    WHERE verdict_of_run.run = ? AND claim.analysis IS NOT NULL ORDER BY verdict_of_run.document, claim.position
"""
_EVIDENCE = "SELECT * FROM evidence_of_run WHERE run = ? ORDER BY claim, position"


def again(db: Database, key: str, problems: Sequence[str], items: Iterable[Item]) -> bool:
    """Whether a run with this key is kept; it becomes the latest run, with these problems and paths."""
    row = db.execute("SELECT sequence, problems FROM run WHERE id = ?", [key]).fetchone()
    if row is None:
        return False
    paths = dict(db.execute("SELECT document, path FROM run_document WHERE run = ?", [key]))
    moved = [(item.path, key, item.document) for item in items if paths.get(item.document) != item.path]
    if moved or row != (_last(db), rows.packed(list(problems))):
        with writing(db):
            db.execute(_LATEST, {"run": key, "problems": rows.packed(list(problems))})
            db.conn.executemany("UPDATE run_document SET path = ? WHERE run = ? AND document = ?", moved)
    return True


def load(db: Database, key: str) -> Crossing:
    """What the run with this key found."""
    return _crossing(db, next(db.table("run").rows_where("id = ?", [key])))


def latest(db: Database) -> tuple[tuple[Analysis, ...], Crossing, tuple[str, ...]] | None:
    """The latest run: its analyses, what it found, and the inputs that could not be read.

    Raises `StoreError` where its documents were analysed again since: its verdicts speak of other claims.
    """
    row = next(db.table("run").rows_where(order_by="sequence desc", limit=1), None)
    if row is None:
        return None
    if db.execute(_STALE, [row["id"]]).fetchone():
        raise StoreError("its texts were taken in again by another version since its last run: run `audit run` again")
    analyses = tuple(documents.analysis(db, {**d, "path": d["found"]}) for d in db.query(_DOCUMENTS, [row["id"]]))
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
    for row in db.query(_EVIDENCE, [key]):
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
    run = run_row(key, crossing.draft, problems, version, knowledge)
    by_id = {analysis.document.id: analysis for analysis in analyses}
    with writing(db):
        opening_rows(db, run)
        db.conn.executemany(
            _DOCUMENT, [(key, i, crossing.origins.get(i, i), a.document.path) for i, a in by_id.items()]
        )
        _save_findings(db, key, by_id, crossing.findings)
        db.table("failure").insert_all(
            {"document": None, "run": key, "check_id": f.check, "error": f.error} for f in crossing.failures
        )
        _save_verdicts(db, key, by_id, crossing.verdicts)
        _save_groups(db, key, analyses, crossing.verdicts)
        count(db, key)


def _save_groups(db: Database, key: str, analyses: Sequence[Analysis], verdicts: Sequence[Verdict]) -> None:
    rows = (
        {"run": key, "id": group.id, "claim": claim, "relation": cell.relation, "disputed": int(group.disputed)}
        for group in group_rows(analyses, verdicts)
        for cell in group.cells
        for claim in cell.claims
    )
    db.table("claim_group").insert_all(rows, replace=True)


def run_row(key: str, draft: str | None, problems: Sequence[str], version: str, knowledge: str) -> dict[str, Any]:
    """The row of a run that ends now, without its place in the sequence."""
    return {
        "id": key,
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": version,
        "knowledge": knowledge,
        "draft": draft,
        "problems": rows.packed(list(problems)),
    }


def opening_rows(db: Database, run: Mapping[str, Any]) -> None:
    """Put the row of a run in place of the one it had before, as the latest one."""
    db.execute("DELETE FROM failure WHERE run = ?", [run["id"]])
    db.table("run").insert({**run, "sequence": _last(db) + 1}, replace=True)


def origins(db: Database, run: str) -> dict[str, str]:
    """The origin of each document of a run."""
    return dict(db.execute("SELECT document, origin FROM run_document WHERE run = ?", [run]))


def _save_verdicts(db: Database, key: str, by_id: Mapping[str, Analysis], verdicts: Iterable[Verdict]) -> None:
    named = [(claim_id(v.claim.document, by_id[v.claim.document].claims[v.claim.index]), v) for v in verdicts]
    db.table("verdict").insert_all(
        {"run": key, "claim": claim, "verdict": v.verdict, "reason": v.reason} for claim, v in named
    )
    db.table("evidence").insert_all(row for claim, v in named for row in evidence_rows(key, claim, v.evidence))


def _save_findings(
    db: Database, key: str, by_id: Mapping[str, Analysis], corpus: Iterable[tuple[str, Finding]]
) -> None:
    pairs = [(document, finding) for document, finding in corpus if document in by_id]
    put(db, "finding", (rows.finding_row(by_id[d].document, f, None) for d, f in pairs))
    pairs += [(document, finding) for document, analysis in by_id.items() for finding in analysis.findings]
    db.table("run_finding").insert_all(
        ({"run": key, "finding": finding_id(document, finding)} for document, finding in pairs), ignore=True
    )


def evidence_rows(run: str, claim: str, evidence: Iterable[Evidence]) -> Iterator[dict[str, Any]]:
    """The rows of the evidence of a verdict, in order."""
    for position, item in enumerate(evidence):
        row = asdict(item)
        yield {"run": run, "position": position, **row, "other_claim": row["claim"], "claim": claim}
