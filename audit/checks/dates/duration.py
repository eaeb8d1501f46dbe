"""A length of time that its own ends do not make.

What it does: counts from the first date to the last and compares the length that the words give ("from 2007 to
2014, a span of nine years") or that lies between them ("six weeks later, on 14
June"). Both ways of counting, with and without the last year, are accepted.

Why it matters: the error is arithmetic, so that anyone can see it.

Known limits: the length must stand directly beside the dates, and both dates must have a year.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.date_relations import durations, intervals
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("It ran between 2007 and 2014, a span of seven years. The eight years from 2007 to 2014 were dry."),
    Example(
        "Some nine years, from 2007 to 2015. A five-year plan from 2007 to 2015. Nearly ten years, from 2001 to 2010."
    ),
    Example(
        "They met on 3 May 2011; six weeks later, on 14 June, they signed. On 28 May 2001, two days after the vote of "
        "26 May 2001, it fell."
    ),
    Example("They met on 3 May 2011; six weeks later, on 14 July, they signed.", ("six weeks later",)),
    Example("On 28 May 2001, nine days after the vote of 26 May 2001, it fell.", ("nine days",)),
    Example("It ran between 2007 and 2014, a span of twelve years.", ("twelve years",)),
    Example("The four years from 2007 to 2014 were dry.", ("four years",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a duration."""
    for one, near, real in durations(reading.text, reading.dates):
        words = f"“{near.of(reading.text)}”"
        yield Flag(one.start, one.end, f"{words} is {real:.0f} or {real + 1:.0f}, not “{one.of(reading.text)}”.")
    for length, first, last, days in intervals(reading.text, reading.dates):
        ends = f"“{first.of(reading.text)}” and “{last.of(reading.text)}”"
        yield Flag(length.start, length.end, f"Between {ends} lie {days} days, not “{length.of(reading.text)}”.")
