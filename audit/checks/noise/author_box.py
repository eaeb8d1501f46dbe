"""The box about the author stands in the text.

What it does: reports “About the author” and the lines below it.

Why it matters: it repeats the byline and asserts things about the author that the text does not.

Known limits: a note on the author without such a heading is taken for the author’s own.
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
    Example("The letter tells little about the author of the map."),
    Example(_BODY + "About the author\nAda Lund", ("About the author\nAda Lund",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "author-box", "Part of the box about the author")
