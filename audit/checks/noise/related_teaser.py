"""Teasers for other stories stand in the text.

What it does: reports “Related stories”, “Read next” and the headlines that stand under them.

Why it matters: the headlines state things that the text does not, and they are read as its claims.

Known limits: teasers without such a heading are not recognised.
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
SEVERITY = "warning"
EXAMPLES = (
    Example("Most read in silence.\n\nRelated work is described below."),
    Example(
        _BODY + "Related stories\nWhy the lighthouse went dark\nA winter on the outer islands",
        ("A winter on the outer islands", "Related stories\nWhy the lighthouse went dark"),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "related-teaser", "A teaser for another story")
