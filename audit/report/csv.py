"""A result as CSV (RFC 4180): findings, claims and citations, one a row, for a spreadsheet.

A cell that a spreadsheet would take for a formula gets an apostrophe at its head, as OWASP advises: `=1+1` is then
words. That is said here because it is the only change that any word undergoes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from audit.report.index import index
from audit.report.order import citations, claims, findings, places
from audit.report.words import visible
from audit.result import CitationRow, ClaimRow, FindingRow, Result

COLUMNS = (
    *("row", "document", "title", "line", "start", "end", "what", "level", "words", "message", "suggestion"),
    *("other side", "decision", "fingerprint", "id"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # the wide forms too, which Excel folds
_Place = Callable[[str, int], tuple[int, int]]


def dumps(result: Result) -> str:
    """The table with its head, lines ending in CR LF, always valid UTF-8."""
    known = index(result)
    place = places(result)
    into = io.StringIO()
    writer = csv.writer(into, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    rows: list[FindingRow | ClaimRow | CitationRow] = [
        *findings(result, known),
        *claims(result, known),
        *citations(result, known),
    ]
    for row in rows:
        document = known.by_id[row.document]
        line = place(row.document, row.start)[0] if row.end else ""
        head = (_KINDS[type(row)], document.path or document.url, document.title, line, row.start, row.end)
        writer.writerow([safe(cell) for cell in (*head, *_cells(row), row.id)])
    return into.getvalue()


_KINDS = {FindingRow: "finding", ClaimRow: "claim", CitationRow: "citation"}


def _cells(row: FindingRow | ClaimRow | CitationRow) -> tuple[object, ...]:
    """From "what" to "fingerprint"."""
    if isinstance(row, FindingRow):
        other = " | ".join(place.exact for place in row.related)
        ruled = f"{row.decision}: {row.silenced}" if row.silenced else row.decision
        return row.check, row.severity, row.exact, row.message, row.suggestion, other, ruled, row.fingerprint
    if isinstance(row, ClaimRow):
        other = " | ".join(f"{one.relation}: {one.exact}" for one in row.evidence)
        return row.kind, row.verdict, row.exact, row.reason, "", other, "", row.fingerprint
    return row.kind, row.status, row.exact, ", ".join(row.problems), "", row.target, "", ""


def safe(cell: object) -> str:
    """A cell that no spreadsheet computes and no terminal obeys."""
    words = visible("" if cell is None else str(cell))
    return f"'{words}" if words.lstrip(" ").startswith(_FORMULA) or words.startswith(_FORMULA) else words
