"""A result as JUnit XML, which build servers show: a suite a document, a case a finding.

Errors and warnings fail their case, notices pass with their words as output, and what an editor has settled is skipped
with the reason. A document without findings is one case that passes; a check that crashed is an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from audit.report.index import index, title
from audit.report.order import findings, name, places, settled
from audit.report.words import QUOTE, clip, visible
from audit.result import FindingRow, Result

FAILS = ("error", "warning")


def dumps(result: Result) -> str:
    """The XML text, always valid XML 1.0: characters that it cannot hold are shown as tokens."""
    known = index(result)
    place = places(result)
    held: dict[str, list[FindingRow]] = {row.id: [] for row in known.documents}
    for row in findings(result, known):
        held[row.document].append(row)
    suites = []
    for document in known.documents:
        rows = held[document.id]
        cases = [_case(row, f"{name(document)}:{place(row.document, row.start)[0]}") for row in rows]
        cases = cases or [_element("testcase", "", name="no findings", classname="audit")]
        failures = sum(_fails(row) for row in rows)
        suites.append(_suite(title(document), cases, failures=failures, skipped=sum(map(settled, rows))))
    failed = sorted(result.coverage.checks_failed)
    if failed:
        suites.append(_suite("checks", [_crash(line) for line in failed], errors=len(failed)))
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _element("testsuites", "".join(suites), name="audit") + "\n"


def _fails(row: FindingRow) -> bool:
    return row.severity in FAILS and not settled(row)


def _suite(called: str, cases: Sequence[str], *, failures: int = 0, skipped: int = 0, errors: int = 0) -> str:
    counts = {"tests": len(cases), "failures": failures, "errors": errors, "skipped": skipped}
    return _element("testsuite", "".join(cases), name=called, **{key: str(value) for key, value in counts.items()})


def _case(row: FindingRow, where: str) -> str:
    family, _, check = row.check.partition("/")
    words = f"{row.message}\n{row.exact}" + (f"\nTry: {row.suggestion}" if row.suggestion else "")
    if settled(row):
        why = f"{row.decision}: {row.silenced}" if row.silenced else row.decision or ""
        inside = _element("skipped", "", message=why)
    elif _fails(row):
        inside = _element("failure", escape(visible(words)), message=row.message, type=row.severity)
    else:
        inside = _element("system-out", escape(visible(words)))
    called = f"{where} {check or row.check} {clip(row.exact, QUOTE)}".rstrip()
    return _element("testcase", inside, name=called, classname=f"audit.{family}")


def _crash(line: str) -> str:
    check, _, error = line.partition(": ")
    return _element(
        "testcase", _element("error", "", message=error, type="crash"), name=check, classname="audit.checks"
    )


def _element(tag: str, inside: str, **attributes: str) -> str:
    written = "".join(f" {key}={quoteattr(visible(value))}" for key, value in attributes.items())
    return f"<{tag}{written}>{inside}</{tag}>\n" if inside else f"<{tag}{written}/>\n"
