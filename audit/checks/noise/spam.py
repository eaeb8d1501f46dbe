"""Advertising was injected into the page.

What it does: reports short lines of advertising words that the text itself never speaks of.

Why it matters: it shows that the site was broken into, and it must never be printed.

Known limits: in a text about casinos or pharmacies such words are its subject and are left alone.
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
SEVERITY = "error"
EXAMPLES = (
    Example("Casino bonus, casino fraud\n\nThe casino was fined."),
    Example("A free download of the report is here.\n\n" + _BODY),
    Example("Play at the best online casino today.\n\n" + _BODY, ("Play at the best online casino today.",)),
    Example("Leeds Escorts bristol escorts\nFerries return\n\n" + _BODY, ("Leeds Escorts bristol escorts",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "spam", "Advertising that is foreign to the text")
