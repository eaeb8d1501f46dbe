"""A line with the time of publication stands in the text.

What it does: reports lines that hold only dates, times and words such as “Updated”, where they have a clock time, a
label or furniture beside them.

Why it matters: it is metadata: the audit reads it as the day of publication, not as a claim.

Known limits: a bare date under a headline is left alone.
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
    Example("Port Anders, 4 March 2024\n\n" + _BODY),
    Example(
        "Ferries return to the sound\nUpdated: 4 March 2024, 09:12 GMT\n\n" + _BODY,
        ("Updated: 4 March 2024, 09:12 GMT",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "timestamp", "The time of publication", "Keep it as metadata, not in the text.")
