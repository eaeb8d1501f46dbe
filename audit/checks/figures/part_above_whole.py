"""A part that is more than its whole.

What it does: reports "20 of the 17" and "17 killed, including 20 soldiers".

Why it matters: it cannot be true; one of the figures was swapped or mistyped.

Known limits: what is included is compared only where both figures count people, and only when it is more than every
figure before it in its sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.parts import excesses
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example(
        "In 3 raids 40 people died, including 12 soldiers. They won 12 of 13 games. It has 35 shelves with 150 rocks."
    ),
    Example("A crash killed 17 people, including 20 soldiers.", ("17 people, including 20",)),
    Example("Some 20 of the 17 boats came back.", ("20 of the 17",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One error a pair."""
    text = reading.flow
    for one in excesses(text, reading.groups):
        yield Flag(one.start, one.end, f"{one.part.of(text)} cannot be part of {one.whole.of(text)}.")
