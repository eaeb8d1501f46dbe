"""The latest run in short, counted in the database: nothing is loaded but what is shown."""

from __future__ import annotations

import json
from collections import Counter

from sqlite_utils import Database

from audit.errors import StoreError
from audit.overview import FIRST, Line, Overview, row_of
from audit.result import SETTLED, Coverage

# As the views `finding_of_run` and `verdict_of_run`, but for looking up each claim and finding twice.
_FINDINGS_OF_RUN = """
    run_document CROSS JOIN finding ON finding.document = run_document.document
    CROSS JOIN run_finding ON run_finding.run = run_document.judged AND run_finding.finding = finding.id
"""
_SETTLED = "fingerprint IN (SELECT fingerprint FROM decision WHERE ruling IN ({}))"
_SEVERITIES = """
    SELECT severity, {settled}, count(*) FROM {findings}
    WHERE run_document.run = ? GROUP BY 1, 2
"""
_VERDICTS = """
    SELECT verdict.verdict, CASE verdict.verdict WHEN 'unchecked' THEN verdict.reason END, {settled}, count(*)
    FROM run_document CROSS JOIN claim ON claim.document = run_document.document
    CROSS JOIN verdict ON verdict.run = run_document.judged AND verdict.claim = claim.id
    WHERE run_document.run = ? GROUP BY 1, 2, 3 ORDER BY 2
"""
_FAILED = """
    SELECT DISTINCT check_id || ': ' || error FROM failure
    WHERE run = ?1 OR document IN (SELECT document FROM run_document WHERE run = ?1) ORDER BY 1
"""
_FIRST = """
    SELECT coalesce(place, path, url, document.id), text, first.start, exact, message, check_id
    FROM (
        SELECT run_document.path AS place, finding.document, start, "end", exact, message, check_id
        FROM {findings}
        WHERE run_document.run = ? AND severity = ? AND NOT {settled}
        ORDER BY finding.document, start, "end", check_id, message LIMIT ?
    ) AS first JOIN document ON document.id = first.document
    ORDER BY first.document, first.start, first."end", check_id, message
"""


def _ruled(question: str) -> str:
    """The question, with the findings of the run and with what tells whether an editor has settled a row."""
    return question.format(findings=_FINDINGS_OF_RUN, settled=_SETTLED.format(", ".join(map(repr, SETTLED))))


def latest(db: Database, checks_run: int) -> Overview:
    """The short form of the latest run. Raises `StoreError` where none is kept."""
    row = db.execute("SELECT id, problems FROM run ORDER BY sequence DESC LIMIT 1").fetchone()
    if row is None:
        raise StoreError("it holds no run yet: run `audit run` first")
    run, problems = row
    settled = 0
    severities: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    unchecked: Counter[str] = Counter()
    for severity, ruled, count in db.execute(_ruled(_SEVERITIES), [run]):
        severities[severity] += 0 if ruled else count
        settled += count if ruled else 0
    claims = 0
    for verdict, why, ruled, count in db.execute(_ruled(_VERDICTS), [run]):
        claims += count
        verdicts[verdict] += 0 if ruled else count
        settled += count if ruled else 0
        unchecked[why or ""] += count if verdict == "unchecked" else 0
    return Overview(
        documents=db.execute("SELECT count(*) FROM run_document WHERE run = ?", [run]).fetchone()[0],
        severities=dict(+severities),
        verdicts=dict(+verdicts),
        first=_first(db, run),
        coverage=Coverage(
            claims=claims,
            checked=claims - unchecked.total(),
            unchecked=dict(+unchecked),
            checks_run=checks_run,
            checks_failed=tuple(failed for (failed,) in db.execute(_FAILED, [run])),
        ),
        problems=tuple(json.loads(problems)),
        settled=settled,
    )


def _first(db: Database, run: str) -> tuple[Line, ...]:
    found: list[Line] = []
    for severity in ("error", "warning"):
        for name, text, start, *words in db.execute(_ruled(_FIRST), [run, severity, FIRST - len(found)]):
            found.append(Line(severity, name, row_of(text, start), *words))
    return tuple(found)
