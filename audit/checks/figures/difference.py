"""A gain or a loss that its own figures do not give.

What it does: subtracts the two ends of a movement and compares the result with the difference that is printed
beside them ("from 303 seats to 240, a loss of 73").

Why it matters: one of the three figures is wrong, and the passage itself proves it.

Known limits: the difference must stand directly beside the two figures.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("The party went from 303 seats to 240, a loss of 63. It rose by 11 to 29."),
    Example("The fleet grew from 8,400 to 9,900 boats, an increase of about 1,500."),
    Example("The party went from 303 seats to 240, a loss of 73.", ("a loss of 73",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One error a statement."""
    text = reading.flow
    for one in reading.movements:
        if one.move.kind == "count" and not one.agrees and not one.reversed:
            old, new = one.ends.old, one.ends.new
            size = abs(new.value - old.value)
            words = f"From {old.of(text)} to {new.of(text)} is a difference of {size:,f}, not “{one.move.of(text)}”."
            yield Flag(one.move.start, one.move.end, words)
