"""An entry whose date is not the one in its address.

What it does: where the address of an entry holds a day (/2021/03/04/), compares it with the date of the entry.

Why it matters: one of the two is wrong; mostly the date was copied from the day of reading or from the entry above.

Known limits: a day's difference is a matter of time zones and a notice; a newspaper's print may be a day later.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.days import addressed, printed
from audit.citations.printed_date import head
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
ZONES = 1  # days
_ONE = "Ships wait.\n\nReferences\n\nSorel, B. (2019). On dredging. Harbour Post.\n\n"
EXAMPLES = (
    Example(_ONE + "Lind, A. (2021, March 4). Salt. Harbour Post. https://post.example/2021/03/04/salt"),
    Example(_ONE + "Lind, A. (2021). Salt. Harbour Post. https://post.example/2021/03/04/salt"),
    Example(
        _ONE + "Lind, A. (2021, March 14). Salt. Harbour Post. https://post.example/2021/03/04/salt",
        ("Lind, A. (2021, March 14)",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A flag for each entry."""
    for one in reading.references:
        day, there = printed(one), addressed(one.url)
        if day is None or there is None or day == there:
            continue
        span = head(reading.text, one)
        words = f"Dated {day.isoformat()}, but its address has {there.isoformat()}."
        yield Flag(span.start, span.end, words, severity="notice" if abs((day - there).days) <= ZONES else None)
