"""A counter of views, likes or comments stands in the text.

What it does: reports lines that are nothing but such a figure, with or without its label, where they stand above the
text or beside other furniture.

Why it matters: a bare figure looks like data and can be quoted as such.

Known limits: one bare figure with no furniture near it is left alone: it may belong to a table.
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
    Example("The fleet has grown.\n\n45\n\nThat is the number of ships."),
    Example("Ferries return to the sound\n\n12\n1840\n\n" + _BODY, ("12\n1840",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "counter", "A counter of the web site")
