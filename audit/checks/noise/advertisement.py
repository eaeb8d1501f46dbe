"""A marker of an advertisement stands in the text.

What it does: reports lines such as “Advertisement” and “Story continues below”, and labelled advertising.

Why it matters: it interrupts the text where the page had an advertisement.

Known limits: unlabelled advertising is not recognised.
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
    Example("The advertisement was banned by the regulator."),
    Example(_BODY + "Story continues below this ad\n\n" + _BODY, ("Story continues below this ad",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "advertisement", "A marker of an advertisement")
