"""The text breaks off at a paywall.

What it does: reports notices that ask the reader to pay or to log in.

Why it matters: what stands above may be only the beginning of the report.

Known limits: it cannot know how much is missing.
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
    Example("The council will subscribe to the regional water fund."),
    Example(_BODY + "Subscribe to continue reading", ("Subscribe to continue reading",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "paywall", "A notice of a paywall; the text may be incomplete", "Get the whole text.")
