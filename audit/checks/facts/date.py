"""An event with a date that the record does not give it.

What it does: where a sentence names an event of the table and gives it a date, the date is compared with the row.

Why it matters: a wrong year turns cause and effect round, and it is copied more readily than it is checked.

Known limits: the table is a general record, so that a few days' difference says nothing; a year more than five years
off is taken for another event of the same name.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.evidence import Corpus
from audit.facts.wrong import wrong
from audit.model import Severity

SCOPE = "corpus"
SEVERITY: Severity = "error"
EXAMPLES = (
    Example("The fall of Kabul in August 2021 ended the republic."),
    Example("The fall of Kabul in 1996 began five years of Taliban rule."),
    Example("The factions of the TTP were reunited in August 2020, a year after talks in 2019 had failed."),
    Example("The Pakistani Taliban reunited in 2019, and the raids came back.", flags=("2019",)),
    Example("He was in school at the fall of the Berlin Wall in 1990.", flags=("1990",)),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """Dates of events that contradict a row."""
    for item in wrong(corpus, "date"):
        yield Flag(
            start=item.start,
            end=item.end,
            document=item.document,
            message=f"{item.reason} ({item.source})",
            suggestion=item.right,
            severity="error" if item.firm else "warning",
            confidence=0.9 if item.firm else 0.7,
        )
