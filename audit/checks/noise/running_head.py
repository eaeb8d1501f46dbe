"""The head or foot of a printed page stands in the text.

What it does: reports “Page 3 of 12”, and short lines that come again with the number of their page.

Why it matters: it cuts a sentence in two, and its figure reads as one of the text.

Known limits: a head without a figure, and one that comes once or twice, are not recognised.
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
SEVERITY = "notice"
EXAMPLES = (
    Example("Page 3 of the report tells little about the ferry and its pilots."),
    Example(_BODY + "Page 3 of 12\n\n" + _BODY[:99], ("Page 3 of 12",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(
        reading, "running-head", "The head or foot of a printed page", "Delete the line and join the sentence."
    )
