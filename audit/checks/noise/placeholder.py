"""A placeholder stands in the text.

What it does: reports “lorem ipsum”, “[image]”, “headline TK” and other words that were to be replaced.

Why it matters: it is the clearest sign that a text was not read before it went out.

Known limits: placeholders of a house’s own are not known.
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
    Example("The word lorem is Latin, and the image of the port suffers."),
    Example(_BODY + "[image: ferry]\n\n" + _BODY[:99], ("[image: ferry]",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(
        reading, "placeholder", "A placeholder that was never replaced", "Put the real text in its place, or delete it."
    )
