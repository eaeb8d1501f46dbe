"""Front matter stands at the top of the text.

What it does: reports the block of data (title, date, author) that a publishing system keeps at the top of a file.

Why it matters: it is read as data about the text, and must not be printed with it.

Known limits: only blocks between two rules (--- or +++) at the very top, every line of which reads as data.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
ANY_LANGUAGE = True
EXAMPLES = (
    Example("---\n\nThe ferry left at dawn.\n\n---\n\nIt came back at dusk."),
    Example("---\nThe ferry left: nobody waved.\nIt came back at dusk.\n---\n"),
    Example("---\ntitle: The ferry\n---\nThe ferry left at dawn.", ("---\ntitle: The ferry\n---",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """At most one flag."""
    for stretch in reading.document.noise:
        if stretch.kind == "front-matter":
            words = "Data of the publishing system, not part of the text."
            yield Flag(stretch.start, stretch.end, words, "Leave it out of print.")
