"""A line is printed twice above the text.

What it does: reports the first of two equal lines that stand close together above the text, such as a title taken
from the tab and from the page.

Why it matters: one of them is not the author’s.

Known limits: lines that differ in more than case and marks are not compared.
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
    Example("Storm over the sound\n\nStorm over the islands\n\n" + _BODY),
    Example("Ferries return to the sound\nFerries return to the sound\n\n" + _BODY, ("Ferries return to the sound",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "duplicate-line", "The line is printed twice")
