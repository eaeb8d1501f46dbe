"""A length of time that its own ends do not make.

What it does: counts from the first date to the last and compares the length that the words give ("from 2007 to
2014, a span of nine years") or that lies between them ("six weeks later, on 14
June"). Both ways of counting, with and without the last year, are accepted. So it does with an age at death and the
number of an anniversary ("born in 1931 … died in 1999, aged 85").

Why it matters: the error is arithmetic, so that anyone can see it.

Known limits: the length must stand directly beside the dates, and both dates must have a year. An age is counted only
where nobody else is named between birth and death.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.date_relations import durations, intervals, later
from audit.claims.lifespans import lifespans
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
    Example("Ann Roe (1931–1999) died at the age of 67. Born in 1931 to a mother who died in 1999, aged 85, she sang."),
    Example("He sat for seven years (2007–2014), and every two years (2007–2014) he ran."),
    Example("It ran between 2007 and 2014, a span of twelve years.", ("twelve years",)),
    Example("He sat for five years (2007–2014).", ("five years",)),
    Example("It began in May 2007 and ended in May 2009, three years later.", ("three years later",)),
    Example("Ann Roe was born in Tarn in 1931 and died in 1999, aged 85.", ("85",)),
    Example("The port was founded in 1931 and marked its 50th anniversary in 1999.", ("50",)),
    Example("The four years from 2007 to 2014 were dry.", ("four years",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One warning a duration."""
    for one, near, real in durations(reading.flow, reading.dates):
        words = f"“{near.of(reading.flow)}”"
        yield Flag(one.start, one.end, f"{words} is {real:.0f} or {real + 1:.0f}, not “{one.of(reading.flow)}”.")
    for length, first, last, days in intervals(reading.flow, reading.dates):
        ends = f"“{first.of(reading.flow)}” and “{last.of(reading.flow)}”"
        yield Flag(length.start, length.end, f"Between {ends} lie {days} days, not “{length.of(reading.flow)}”.")
    for length, first, last, months in later(reading.flow, reading.dates):
        ends, size = f"“{first.of(reading.flow)}” and “{last.of(reading.flow)}”", f"{months / 12:.3g} years"
        yield Flag(length.start, length.end, f"Between {ends} lie {size}, not “{length.of(reading.flow)}”.")
    for life in lifespans(reading.flow):
        words = f"From {life.first} to {life.last} are {life.years} years, not {life.number}."
        yield Flag(life.start, life.end, words)
