"""A notice about cookies stands in the text.

What it does: reports consent notices and their buttons.

Why it matters: it belongs to the web site and not to the text.

Known limits: an article about cookies may quote one; a line of its own is then reported too.
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
    Example("The bakery sold forty kinds of cookies."),
    Example(_BODY + "This website uses cookies. Accept all", ("This website uses cookies. Accept all",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "cookie-notice", "A notice about cookies")
