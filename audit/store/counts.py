"""What a run says of each document, counted when it is judged: the short form of a run adds these up.

verdicts and findings of a document ─ count ─▶ run_document.counts ─ total ─▶ so many of each

A document that is not judged again brings its counts along, so a run over an archive counts only what changed.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field

from sqlite_utils import Database

from audit.result import SETTLED

# JSON: the findings by severity, and the claims by verdict and, where unchecked, the reason
_COUNTED = """json_object(
    'severities', (
        SELECT json_group_array(json_array(severity, n)) FROM (
            SELECT severity, count(*) AS n FROM finding CROSS JOIN run_finding
            ON run_finding.run = run_document.judged AND run_finding.finding = finding.id
            WHERE finding.document = run_document.document GROUP BY 1 ORDER BY 1)),
    'verdicts', (
        SELECT json_group_array(json_array(verdict, why, n)) FROM (
            SELECT verdict, CASE verdict WHEN 'unchecked' THEN reason END AS why, count(*) AS n
            FROM claim CROSS JOIN verdict ON verdict.run = run_document.judged AND verdict.claim = claim.id
            WHERE claim.document = run_document.document GROUP BY 1, 2 ORDER BY 1, 2)))
"""
_COUNT = "UPDATE run_document SET counts = {counted} WHERE run = ? AND counts IS NULL"
_COUNTS = "SELECT coalesce(counts, {counted}) AS told, count(*) FROM run_document WHERE run = ? GROUP BY told"
_SETTLED = "(SELECT DISTINCT fingerprint FROM decision WHERE ruling IN ({rulings})) AS settled"
_SETTLED_FINDINGS = """
    SELECT severity, count(*) FROM {settled} CROSS JOIN finding ON finding.fingerprint = settled.fingerprint
    CROSS JOIN run_document ON run_document.run = ? AND run_document.document = finding.document
    CROSS JOIN run_finding ON run_finding.run = run_document.judged AND run_finding.finding = finding.id GROUP BY 1
"""
_SETTLED_CLAIMS = """
    SELECT verdict, count(*) FROM {settled} CROSS JOIN claim ON claim.fingerprint = settled.fingerprint
    CROSS JOIN run_document ON run_document.run = ? AND run_document.document = claim.document
    CROSS JOIN verdict ON verdict.run = run_document.judged AND verdict.claim = claim.id GROUP BY 1
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many findings of each severity and claims of each verdict a run has that no editor has settled, why claims
    were not checked, and how many findings and claims are settled; `claims` counts all."""

    severities: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)
    unchecked: Counter[str] = field(default_factory=Counter)
    claims: int = 0
    settled: int = 0


def _asked(question: str) -> str:
    """The question with its parts put in."""
    return question.format(counted=_COUNTED, settled=_SETTLED.format(rulings=", ".join(map(repr, SETTLED))))


def count(db: Database, run: str) -> None:
    """Keep the counts of the documents of this run that bring none along; in the transaction in which it is kept."""
    db.execute(_asked(_COUNT), [run])


def total(db: Database, run: str) -> Counts:
    """The counts of a run, over all of its documents."""
    severities: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    unchecked: Counter[str] = Counter()
    for counts, documents in db.execute(_asked(_COUNTS), [run]):
        told = json.loads(counts)
        for severity, n in told["severities"]:
            severities[severity] += n * documents
        for verdict, why, n in told["verdicts"]:
            verdicts[verdict] += n * documents
            if verdict == "unchecked":
                unchecked[why or ""] += n * documents
    claims = verdicts.total()
    settled = 0
    for every, question in ((severities, _SETTLED_FINDINGS), (verdicts, _SETTLED_CLAIMS)):
        for key, n in db.execute(_asked(question), [run]):
            every[key] -= n
            settled += n
    return Counts(+severities, +verdicts, +unchecked, claims, settled)
