"""An office with somebody who does not hold it.

What it does: compares each office that is named with its holder with the table of terms: another person was in office,
the person held another office, or somebody who is in office is called "former".

Why it matters: readers know who governs them; a wrong name costs more trust than a wrong figure.

Known limits: people and times that the table does not hold are left alone, and so are days near the ends of a term.
A holder named for an earlier time ("President Nixon went to China") is right.
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
    Example("Prime Minister Imran Khan spoke for an hour.", published="2021-08-12"),
    Example("President Richard Nixon flew to Beijing in 1972.", published="2021-03-03"),
    Example("Party president Shehbaz Sharif opened the meeting of the Muslim League.", published="2021-08-12"),
    Example("Former US President Bill Clinton gave a lecture.", published="2015-05-05"),
    Example(
        "Afghan Prime Minister Mullah Obaidullah Akhund received the envoys.",
        flags=("Mullah Obaidullah Akhund",),
        published="2021-10-02",
    ),
    Example(
        "The note was signed by former US President Barack Obama.",
        flags=("former US President Barack Obama",),
        published="2014-06-10",
    ),
    Example(
        "Indian President Narendra Modi opened the bridge.",
        flags=("Indian President Narendra Modi",),
        published="2019-11-20",
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """Office-holders that contradict a row of the table of terms."""
    for item in wrong(corpus, "office-holder"):
        yield Flag(
            start=item.start,
            end=item.end,
            document=item.document,
            message=f"{item.reason}. On record: {item.exact}",
            suggestion=item.right,
            severity="error" if item.firm else "warning",
            confidence=0.9 if item.firm else 0.75,
        )
