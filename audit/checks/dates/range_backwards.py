"""A stretch of time that runs backwards.

What it does: reports "from A to B" and "between A and B" where B is before A.

Why it matters: the two ends are swapped or one of them is wrong, and every length taken from them is wrong too.

Known limits: only dates with a year are compared; years before Christ are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.date_relations import ranges
from audit.claims.relations import moved_before
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example(
        "It ran from 2007 to 2015, and from May 2016 to 2016. It fell from 2015 to 1990. He ruled from 480 to 450 BC."
    ),
    Example("The drought lasted from 2015 to 2007.", ("2015 to 2007",)),
    Example("It was shut between March 2014 and June 2012.", ("March 2014 and June 2012",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One error a range."""
    for one in ranges(reading.flow, reading.dates):
        if one.last < one.first and not moved_before(reading.flow, one.start):
            yield Flag(one.start, one.end, "The end is before the beginning: the two are swapped or one is wrong.")
