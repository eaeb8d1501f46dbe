"""A list of tags stands in the text.

What it does: reports lines that begin with “Tags:”, “Filed under” and the like.

Why it matters: names of subjects are read as part of the text.

Known limits: tags without such a label are not recognised.
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
    Example("He tags birds for a living."),
    Example(_BODY + "Tags: ferries, storms, islands", ("Tags: ferries, storms, islands",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "tags", "A list of tags")
