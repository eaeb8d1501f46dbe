"""The clock of the page stands in the text.

What it does: reports “Today is …”, “Local time: …”, “Printed on …” and other lines that tell when the page was fetched.

Why it matters: such a day is easily taken for the day of publication.

Known limits: a bare date is left alone: it may be the day of publication.
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
    Example("Today is the day on which the ferry sails, said the pilot of the old port."),
    Example("Today is Monday, 3 March 2025\n\n" + _BODY, ("Today is Monday, 3 March 2025",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(
        reading,
        "page-clock",
        "The day on which the page was fetched",
        "Delete the line; take the day of publication from the source.",
    )
