"""A name that is not written as the table has it.

What it does: the name of an office-holder that is nearly right and not right, and an acronym explained with words that
are on the list of wrong expansions.

Why it matters: a wrong letter in a name is the mistake that its bearer never forgets, and a body under a wrong name is
another body.

Known limits: names that are transliterated have several right spellings and are left alone; an acronym that is not in
the table, or an expansion that nobody has yet listed as wrong, is the business of `names/`; where `names/acronym` has
spoken, this check stays silent.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.evidence import Corpus
from audit.facts.wrong import wrong
from audit.model import Finding, Severity

SCOPE = "corpus"
SEVERITY: Severity = "error"
EXAMPLES = (
    Example("Secretary of State Antony Blinken answered in writing."),
    Example("Prime Minister Shahbaz Sharif answered in writing."),
    Example("A spokesman of the Inter-Services Intelligence (ISI) declined to comment."),
    Example("Secretary of State Anthony Blinken answered in writing.", flags=("Anthony Blinken",)),
    Example("In Paris, French President Emanuel Macron was silent.", flags=("Emanuel Macron",)),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """Names of people and bodies that contradict a row."""
    said = {analysis.document.id: [f for f in analysis.findings if _is_name(f)] for analysis in corpus.analyses}
    for item in wrong(corpus, "name"):
        if any(f.start < item.end and item.start < f.end for f in said.get(item.document, ())):
            continue
        yield Flag(
            start=item.start,
            end=item.end,
            document=item.document,
            message=f"{item.reason}. On record: {item.exact}",
            suggestion=item.right,
            severity="error" if item.firm else "warning",
            confidence=0.9,
        )


def _is_name(finding: Finding) -> bool:
    """Whether the finding is of `names/acronym`: the letters alone have shown that the words are wrong."""
    return finding.check == "names/acronym" and finding.severity != "notice"
