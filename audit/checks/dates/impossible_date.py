"""A day that no calendar has.

What it does: reports a day beyond the end of its month, 29 February outside a leap year, and a month beyond 12.

Why it matters: such a date is wrong whatever the facts are; the right one is usually near and must be looked up.

Known limits: a number after a month that counts something ("in April 31 people left") is not read as a day.
Numbers joined by full stops may be versions or sections and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.date_relations import impossible
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("In April 31 boats left. The leap day was 29 February 2024. See section 3.14.2015 of the manual."),
    Example("They met on 31 August 2001 and on 2015-02-13."),
    Example("The pact was signed on 31 November 2001.", ("31 November 2001",)),
    Example("It rained on February 29, 2023.", ("February 29, 2023",)),
    Example("Retrieved 2015-13-02.", ("2015-13-02",)),
)
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}")


def check(reading: Reading) -> Iterator[Flag]:
    """One error a date."""
    for one, reason in impossible(reading.dates):
        words = one.of(reading.flow).rstrip(".")
        counts = (
            words[:1].isalpha()
            and "," not in words
            and reading.flow[max(0, one.start - 3) : one.start].lower() == "in "
        )
        if not counts and not _DOTTED.fullmatch(words):
            yield Flag(one.start, one.start + len(words), f"“{words}” is no date: {reason}.")
