"""A copyright line or disclaimer stands in the text.

What it does: reports copyright lines, terms of use and disclaimers.

Why it matters: it is not the author’s, though it may bind whoever reprints the text.

Known limits: the disclaimer of an author in the running text is left alone.
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
    Example("The treaty reserves all fishing rights to the islanders."),
    Example(_BODY + "© 2024 Harbour Letter. All Rights Reserved.", ("© 2024 Harbour Letter. All Rights Reserved.",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "legal-notice", "A legal notice of the web site", "Delete the line, and mind what it says.")
