"""A line of data on the text stands in it.

What it does: reports lines such as “Author: …”, “Source: …” and “Published by: …”.

Why it matters: it is metadata: the audit reads it as such, and it is no claim of the author’s.

Known limits: a figure’s own source line under a table is reported too.
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
    Example("The source: a spring in the hills, from which the river runs to the sea and the port."),
    Example(_BODY + "Source: Port Authority\n\n" + _BODY[:99], ("Source: Port Authority",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "source-line", "Data on the text, not part of it", "Keep it as metadata, not in the text.")
