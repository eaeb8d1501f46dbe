"""A note that stands in the middle of a paragraph.

What it does: reports notes between a paragraph that breaks off in mid-sentence and one that goes on with a small
letter: the notes of a page's foot were left where the page ended.

Why it matters: the sentence is torn apart, and the note reads as if it were text.

Known limits: where a rule (---) stands above the notes, noise/page-break reports the place.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.notes import torn
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
_HEAD = "The pilots say that nobody on the quay knew whether the ferry should not leave"
EXAMPLES = (
    Example(_HEAD + " the pier.[1]\n\n[1] See the log.\n\nThe harbour master did."),
    Example(_HEAD + "\n\n[1] See the log of May.\n\nthe pier before noon.[1]", ("[1] See the log of May.",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each run of notes."""
    for span in torn(reading.text):
        yield Flag(span.start, span.end, "Notes stand in the middle of a sentence here: move them to its end.")
