"""A weekday that the date does not have.

What it does: computes the weekday of each date that is printed with one and reports where they differ. A date
without a year is judged by the day the document was published, if it lies within two months of it.

Why it matters: one of the two is wrong, and readers plan by the one they read.

Known limits: dates before 1800 may be of another calendar and are left alone.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.date_weekdays import weekdays
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("On Tuesday, 11 September 2001, and on Friday 22 July 2011. On Monday 4 May nobody came."),
    Example("On Monday 4 May nobody came.", published="2026-05-06"),
    Example("On Saturday 4 May nobody came.", published="2025-12-06"),
    Example("It closed on Monday 12 July 2011 for good.", ("Monday 12 July 2011",)),
    Example("On Tuesday (12 July 2011) it shut. On Tuesday 12/7/2011 and Wednesday 7/12/2011 it shut."),
    Example("It closed on 12 July 2011, a Monday, for good.", ("12 July 2011, a Monday",)),
    Example("It closed on Monday (July 12, 2011) for good.", ("Monday (July 12, 2011",)),
    Example("On Tuesday 4 May nobody came.", ("Tuesday 4 May",), published="2026-05-06"),
)


def check(reading: Reading) -> Iterator[Flag]:
    """An error where the year is printed, else a warning."""
    for one in weekdays(reading.flow, reading.dates, reading.anchor):
        day = f"{one.day.day} {calendar.month_name[one.day.month]} {one.day.year}"
        right, said = calendar.day_name[one.right - 1], calendar.day_name[one.said - 1]
        words = (
            f"{day} was a {right}, not a {said}."
            if one.certain
            else f"{day}, the nearest to publication, is a {right}, not a {said}."
        )
        yield Flag(one.start, one.end, words, severity="error" if one.certain else "warning")
