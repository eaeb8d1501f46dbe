"""The byline has lost its name.

What it does: reports a byline that goes from “By” straight to the comma, and a label (“Written by:”, “Author |”) that
is followed by nothing or by a date, where the next line is no name either.

Why it matters: the author was a link that got lost; readers and citations need the name.

Known limits: a byline that is missing altogether is the business of sourcing/no-byline-or-date.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.damage import report
from audit.checks.frame import Example, Flag
from audit.reading import Reading

_BODY = (
    "The council of the port met on Tuesday to hear why the new ferry had not yet sailed, and it heard a good deal "
    "about winter storms and about the cost of steel.\n\n"
)
SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("By Ada Lund, the editor of the Harbour Letter."),
    Example("Ferries return\nWritten by:\nAda Lund\n\n" + _BODY),
    Example("By: Ada Lund\nAuthor: the council\nBy the sea\n\n" + _BODY),
    Example("Ferries return\nAuthor:\n\n" + _BODY, ("Author:",)),
    Example(
        "By\u00a0, the editor of the Harbour Letter.\n\n" + _BODY, ("By\u00a0, the editor of the Harbour Letter.",)
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "empty-byline", "The byline names nobody", "Put the author’s name back.")
