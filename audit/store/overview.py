"""The latest run in short, counted in the database: nothing is loaded but what is shown."""

from __future__ import annotations

import json
from collections import Counter

from sqlite_utils import Database

from audit.errors import StoreError
from audit.overview import FIRST, Line, Overview, row_of
from audit.result import SETTLED, Coverage

_SEVERITIES = """
    SELECT severity, {settled}, count(*) FROM finding_of_run JOIN finding ON finding.id = finding_of_run.finding
    LEFT JOIN decision USING (fingerprint)
    WHERE run = ? GROUP BY 1, 2
"""
_VERDICTS = """
    SELECT verdict, CASE verdict WHEN 'unchecked' THEN verdict_of_run.reason END, {settled}, count(*)
    FROM verdict_of_run JOIN claim ON claim.id = verdict_of_run.claim
    LEFT JOIN decision USING (fingerprint)
    WHERE run = ? GROUP BY 1, 2, 3 ORDER BY 2
"""
_FAILED = """
    SELECT DISTINCT check_id || ': ' || error FROM failure
    WHERE run = ?1 OR document IN (SELECT document FROM run_document WHERE run = ?1) ORDER BY 1
"""
_FIRST = """
    SELECT coalesce(run_document.path, document.path, url, document.id), text, start, exact, message, check_id
    FROM run_document JOIN document ON document.id = run_document.document
    JOIN finding_of_run ON finding_of_run.run = run_document.run AND finding_of_run.document = document.id
    JOIN finding ON finding.id = finding_of_run.finding
    LEFT JOIN decision USING (fingerprint)
    WHERE run_document.run = ? AND severity = ? AND NOT {settled}
    ORDER BY document.id, start, "end", check_id, message LIMIT ?
"""


def _ruled(question: str) -> str:
    """The question, with what tells whether an editor has settled a row."""
    return question.format(settled=f"coalesce(ruling, '') IN ({', '.join(map(repr, SETTLED))})")


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
