"""What a run over a large archive found, set aside document by document, then kept in one short transaction.

add, add, add ─▶ temporary tables, beside the database ─ keep ─▶ the run: these rows; and for every document that was
                                                                 not judged again, the name of the run that has its rows
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlite_utils import Database

from audit.evidence import Verdict
from audit.identity import claim_id, finding_id
from audit.model import Analysis, Failure, Finding
from audit.store import rows
from audit.store.counts import count
from audit.store.intake import Item
from audit.store.runs import evidence_rows, opening_rows

_SPOOLED = (
    "DROP TABLE IF EXISTS temp.new_verdict",
    "DROP TABLE IF EXISTS temp.new_evidence",
    "DROP TABLE IF EXISTS temp.new_run_finding",
    "DROP TABLE IF EXISTS temp.new_finding",
    "DROP TABLE IF EXISTS temp.new_failure",
    "CREATE TEMP TABLE new_verdict AS SELECT * FROM main.verdict WHERE 0",
    "CREATE TEMP TABLE new_evidence AS SELECT * FROM main.evidence WHERE 0",
    "CREATE TEMP TABLE new_run_finding AS SELECT * FROM main.run_finding WHERE 0",
    "CREATE TEMP TABLE new_finding AS SELECT * FROM main.finding WHERE 0",
    "CREATE TEMP TABLE new_failure AS SELECT * FROM main.failure WHERE 0",
)
_PUT = {  # the columns in the order of the tables
    "verdict": "INSERT INTO temp.new_verdict VALUES (:run, :claim, :verdict, :reason)",
    "evidence": """
        INSERT INTO temp.new_evidence VALUES (:run, :claim, :position, :relation, :document, :start, :end, :exact,
            :score, :reason, :other_claim, :fact, :citation)""",
    "run_finding": "INSERT INTO temp.new_run_finding VALUES (:run, :finding)",
    "finding": """
        INSERT INTO temp.new_finding VALUES (:id, :document, :analysis, :check_id, :severity, :start, :end, :exact,
            :message, :suggestion, :confidence, :fingerprint, :related)""",
    "failure": "INSERT INTO temp.new_failure VALUES (:document, :run, :check_id, :error)",
}
_KEPT = (
    "UPDATE temp.new_verdict SET run = ?1",
    "UPDATE temp.new_evidence SET run = ?1",
    "UPDATE temp.new_run_finding SET run = ?1",
    "UPDATE temp.new_failure SET run = ?1",
    """INSERT INTO main.finding SELECT * FROM temp.new_finding WHERE 1 ON CONFLICT (id) DO UPDATE SET
       severity = excluded.severity, suggestion = excluded.suggestion, confidence = excluded.confidence,
       related = excluded.related""",
    "INSERT INTO main.verdict SELECT * FROM temp.new_verdict",
    "INSERT INTO main.evidence SELECT * FROM temp.new_evidence",
    "INSERT INTO main.run_finding SELECT * FROM temp.new_run_finding",
    "INSERT INTO main.failure SELECT DISTINCT * FROM temp.new_failure",
    "UPDATE neighbour SET judged = 1 WHERE judged = 0",
)
_FAILED = """
    INSERT INTO failure (document, run, check_id, error) SELECT DISTINCT document, ?1, check_id, error FROM failure
    WHERE run = ?2
"""
_DOCUMENT = """
    INSERT INTO run_document (run, document, origin, path, analysis, judged, counts) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_AS_BEFORE = """
    INSERT INTO run_document (run, document, origin, path, analysis, judged, counts)
    SELECT ?1, document, origin, path, analysis, judged, counts FROM run_document
    WHERE run = ?2 AND document NOT IN (SELECT value FROM json_each(?3))
"""


Spooled = Mapping[str, list[dict[str, Any]]]


class Spool:
    """The verdicts and findings of some documents; `base` is the run that has, or names, those of all others.
    `writing` opens the transaction in which they are kept."""

    def __init__(
        self,
        db: Database,
        base: str | None,
        origins: Mapping[str, str],
        writing: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self.db = db
        self.base = base
        self.origins = origins
        self.writing = writing
        self.judged: set[str] = set()
        for statement in _SPOOLED:
            db.execute(statement)

    def add(self, document: str, found: Spooled) -> None:
        """Set aside what was found of one document."""
        self.judged.add(document)
        with self.db.conn:  # only tables beside the database are written: nobody has to wait
            for table, made in found.items():
                self.db.conn.executemany(_PUT[table], made)

    def keep(self, run: Mapping[str, Any], items: Iterable[Item]) -> None:
        """Keep the run whole: `run` are the fields of its row."""
        key = run["id"]
        with self.writing():
            opening_rows(self.db, run)
            self._places(key, items)
            self.db.execute(_FAILED, [key, self.base])
            for statement in _KEPT:
                self.db.execute(statement, [key] if "?1" in statement else [])
            count(self.db, key)
            self.db.execute("UPDATE archive SET run = ?, draft = ?", [key, run["draft"]])

    def _places(self, key: str, items: Iterable[Item]) -> None:
        """Keep the rows of the documents of the run, each with the run that has the verdicts on it, and what it counts:
        most are those of the run before."""
        asked = "SELECT document, origin, path, analysis FROM run_document WHERE run = ?"
        other = {document: (origin, path, analysis) for document, origin, path, analysis in self._asked(asked)}
        new = []
        for item in items:
            if item.document:
                row = self.origins[item.document], item.path, item.analysis
                if other.pop(item.document, None) != row or item.document in self.judged:
                    new.append((item.document, *row))
        self.db.execute(_AS_BEFORE, [key, self.base, json.dumps([*other, *(document for document, *_ in new)])])
        self.db.conn.executemany(_DOCUMENT, [(key, *row, *self._judged(key, row[0])) for row in new])

    def _judged(self, key: str, document: str) -> tuple[str, str | None]:
        """The run that has the verdicts on a document, and what they count as far as that is known."""
        if document in self.judged:
            return key, None
        asked = "SELECT judged, counts FROM run_document WHERE run = ? AND document = ?"
        ((run, counts),) = self._asked(asked, document)
        return run, counts

    def _asked(self, statement: str, *values: str) -> Iterable[Any]:
        return self.db.execute(statement, [self.base, *values])


def spooled(
    analysis: Analysis, verdicts: Sequence[Verdict], across: Sequence[Finding], failures: Iterable[Failure]
) -> Spooled:
    """The rows of what was found of one document, by table; the key of the run is put in when it is kept."""
    document = analysis.document
    named = [(claim_id(document.id, analysis.claims[v.claim.index]), v) for v in verdicts]
    every = dict.fromkeys(finding_id(document.id, one) for one in (*across, *analysis.findings))
    return {
        "verdict": [{"run": "", "claim": c, "verdict": v.verdict, "reason": v.reason} for c, v in named],
        "evidence": [row for claim, v in named for row in evidence_rows("", claim, v.evidence)],
        "finding": [rows.finding_row(document, one, None) for one in across],
        "run_finding": [{"run": "", "finding": one} for one in every],
        "failure": [{"document": None, "run": "", "check_id": f.check, "error": f.error} for f in failures],
    }
