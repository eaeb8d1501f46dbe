"""The publishing system has left its mark.

What it does: reports lines such as “Powered by …” that name the system, the theme or the maker of the web site.

Why it matters: it tells which tool the text went through and says nothing else.

Known limits: a sentence that says what powers a thing is left alone.
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
    Example("The mill was powered by water from the upper lake."),
    Example(_BODY + "Powered by Lantern Editor", ("Powered by Lantern Editor",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "watermark", "A mark of the publishing system")
