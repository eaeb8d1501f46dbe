"""The latest run in short, counted in the database: nothing is loaded but what is shown."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from audit.errors import StoreError
from audit.overview import FIRST, Line, Overview, row_of
from audit.result import SETTLED, Coverage
from audit.store.counts import total

# As the view `finding_of_run`, but for looking up each finding twice.
_FINDINGS_OF_RUN = """
    run_document CROSS JOIN finding ON finding.document = run_document.document
    CROSS JOIN run_finding ON run_finding.run = run_document.judged AND run_finding.finding = finding.id
"""
_SETTLED = "fingerprint IN (SELECT fingerprint FROM decision WHERE ruling IN ({}))"
_FAILED = """
    SELECT DISTINCT check_id || ': ' || error FROM failure
    WHERE run = ?1 OR document IN (SELECT document FROM run_document WHERE run = ?1) ORDER BY 1
"""
_FIRST = """
    SELECT coalesce(place, path, url, document.id), text, first.start, related, first.document, exact, message, check_id
    FROM (
        SELECT run_document.path AS place, finding.document, start, "end", exact, message, check_id, related
        FROM {findings}
        WHERE run_document.run = ? AND (counts IS NULL OR instr(counts, ?)) AND severity = ? AND NOT {settled}
        ORDER BY finding.document, start, "end", check_id, message LIMIT ?
    ) AS first JOIN document ON document.id = first.document
    ORDER BY first.document, first.start, first."end", check_id, message
"""

_PLACE = """
    SELECT coalesce(run_document.path, document.path, url, document.id), text FROM document
    LEFT JOIN run_document ON run_document.run = ? AND run_document.document = document.id WHERE document.id = ?
"""
_OF_DRAFT = """
    SELECT verdict, count(DISTINCT claim.start || ' ' || claim."end") FROM claim
    CROSS JOIN run_document ON run_document.run = ? AND run_document.document = claim.document
    CROSS JOIN verdict ON verdict.run = run_document.judged AND verdict.claim = claim.id
    WHERE claim.document = ? AND NOT claim.{settled} GROUP BY 1
"""


def _ruled(question: str) -> str:
    """The question, with the findings of the run and with what tells whether an editor has settled a row."""
    return question.format(findings=_FINDINGS_OF_RUN, settled=_SETTLED.format(", ".join(map(repr, SETTLED))))


def latest(db: Database, checks_run: int) -> Overview:
    """The short form of the latest run. Raises `StoreError` where none is kept."""
    row = db.execute("SELECT id, problems, draft FROM run ORDER BY sequence DESC LIMIT 1").fetchone()
    if row is None:
        raise StoreError("it holds no run yet: run `audit run` first")
    run, problems, draft = row
    counts = total(db, run)
    return Overview(
        documents=db.execute("SELECT count(*) FROM run_document WHERE run = ?", [run]).fetchone()[0],
        severities=dict(counts.severities),
        verdicts=dict(counts.verdicts),
        first=_first(db, run),
        coverage=Coverage(
            claims=counts.claims,
            checked=counts.claims - counts.unchecked.total(),
            unchecked=dict(counts.unchecked),
            checks_run=checks_run,
            checks_failed=tuple(failed for (failed,) in db.execute(_FAILED, [run])),
        ),
        problems=tuple(json.loads(problems)),
        settled=counts.settled,
        draft=_draft(db, run, draft) if draft else None,
    )


def _draft(db: Database, run: str, draft: str) -> dict[str, int] | None:
    """The open claims of the draft by verdict; None where it could not be read."""
    if not db.execute("SELECT 1 FROM run_document WHERE run = ? AND document = ?", [run, draft]).fetchone():
        return None
    return dict(db.execute(_ruled(_OF_DRAFT), [run, draft]))


def _first(db: Database, run: str) -> tuple[Line, ...]:
    found: list[Line] = []
    for severity in ("error", "warning"):
        counted = f'["{severity}",'  # most documents have none: their counts say so
        rows = db.execute(_ruled(_FIRST), [run, counted, severity, FIRST - len(found)]).fetchall()
        for name, text, start, related, document, exact, message, check in rows:
            beside = _beside(db, run, document, json.loads(related))
            found.append(Line(severity, name, row_of(text, start), exact, message, check, beside))
    return tuple(found)


def _beside(db: Database, run: str, document: str, related: Sequence[Sequence[Any]]) -> str:
    """The first place in another text that a finding is set against, as "name:row"; "" where there is none."""
    for other, start, *_ in related:
        if other != document:
            name, text = db.execute(_PLACE, [run, other]).fetchone()
            return f"{name}:{row_of(text, start)}"
    return ""
