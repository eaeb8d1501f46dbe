"""Per cent and percentage points taken for each other.

What it does: reports a rate that "rose 3.1% to 68.4%", counts that change by percentage points, and the difference
between two percentages that is given in per cent.

Why it matters: a rise of 3.1 per cent and one of 3.1 points are different figures.

Known limits: the first form is flagged for the rates listed in lexicons/directions.toml only, and may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.points import confusions
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "Turnout rose 3.1 percentage points to 68.4%. Sales rose 3% to 40 million. Rents rose 5% and 8%, a gap "
        "of 2 per cent."
    ),
    Example("The share of deaths fell by 15 percentage points."),
    Example("Turnout rose 3.1% to 68.4%.", ("rose 3.1% to 68.4%",)),
    Example("Deaths came down by 15 percentage points.", ("15 percentage points",)),
    Example("In the north 71% agreed and in the south 94%, a gap of 23 per cent.", ("a gap of 23 per cent",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a place."""
    text = reading.flow
    for one in confusions(text, reading.groups):
        if one.meant == "points":
            words = (
                f"The difference of two percentages is in percentage points: {one.figure.value} of them, not per cent."
            )
        else:
            words = "What is counted changes by per cent, not by percentage points."
        yield Flag(one.start, one.end, words)
