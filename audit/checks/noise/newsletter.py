"""An appeal to subscribe or donate stands in the text.

What it does: reports appeals for newsletters, memberships and donations.

Why it matters: the publisher’s own appeal is no part of the report.

Known limits: an appeal that is worded like a paragraph of the report is missed.
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
    Example("The charity asked its members to donate blankets."),
    Example(_BODY + "Sign up to our newsletter", ("Sign up to our newsletter",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "newsletter", "An appeal to subscribe or donate")
