"""A time that nothing in the text pins down.

What it does: in a text that carries no date, reports words that mean a time only while one knows when they were
written: "this year", "in recent days", "six months into", "has not yet", "Sept. 5". A text counts as undated, too,
when its only recent date is the one in its head, years after everything else that it tells of.

Why it matters: a copy is read years later; "this year" is then the wrong year, and "not yet" no longer true.

Known limits: at most eight places a text, the plainest first; a date without a year is left alone where a full date
stands near, and so is everything inside quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.checks.quoted import in_quotation
from audit.claims.loose_times import loose_times
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The dam broke this year, on May 4.", published="2021-08-06"),
    Example("On 4 May 2021 the dam broke; on June 2 it was mended. The 1990s were dry."),
    Example("He said: “We have not yet seen the bill this year.”"),
    Example("It has grown since last year.", ("since last year",)),
    Example("The court has not yet ruled. The dam broke on Sept. 5.", ("has not yet", "Sept. 5")),
    Example("Six months into the drought, the wells are dry.", ("Six months into the drought",)),
    Example("War came in 2001 and again in 2007. It has grown this year.", ("this year",), published="2024-12-23"),
)
_MOST = 8  # a longer list says no more than "this text needs its date"
_STALE = 2  # years between the date in the head and everything else the text tells of


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a place."""
    doubt = _doubt(reading)
    if doubt is None:
        return
    quoted = in_quotation(reading)
    kept: list[tuple[int, int]] = []
    for _, start, end in sorted(
        (rank, span.start, span.end) for rank, span in loose_times(reading.flow, reading.dates)
    ):
        if len(kept) < _MOST and not quoted(start) and not any(a < end and start < b for a, b in kept):
            kept.append((start, end))
    for start, end in sorted(kept):
        yield Flag(start, end, f"“{' '.join(reading.flow[start:end].split())}”: {doubt}")


def _doubt(reading: Reading) -> str | None:
    """Why a relative time cannot be placed, or None where it can."""
    published = reading.document.published
    if not published:
        return "the text carries no date, so that nobody can tell which time is meant. Give the date."
    if not re.match(r"\d{4}", published):
        return None
    years = sorted(
        {int(one.value[:4]) for one in reading.dates if re.match(r"\d{4}(?:-|\Z)", one.value) and not one.relative}
    )
    other = [year for year in years if year != int(published[:4])]
    if len(other) < 2 or other[-1] > int(published[:4]) - _STALE:
        return None
    return f"the text is dated {published}, but all else in it is of {other[-1]} or before. Check which time is meant."
