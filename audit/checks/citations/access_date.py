"""A day of access that cannot be right.

What it does: reads the days after "accessed", "retrieved" and the like, and reports those that do not exist and those
that lie before the day of the entry itself.

Why it matters: nobody read the page on that day; the entry was made up or mistyped.

Known limits: a day written in digits alone (04/03/2021) is not read, because countries order it differently.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.days import accesses, printed
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
_ONE = "Ships wait.\n\nReferences\n\nSorel, B. (2019). On dredging. Harbour Post.\n\n"
EXAMPLES = (
    Example(_ONE + "Lind, A. (2021, March 4). Salt. Harbour Post. Accessed 9 March 2021. https://post.example/salt"),
    Example("They retrieved 2015 letters. Accessed 30 June 2023, retrieved on 2015-12-02."),
    Example("Lind, A. Salt. Accessed 31 June 2023.", ("Accessed 31 June 2023",)),
    Example("Lind, A. Salt. Retrieved 2015-13-02.", ("Retrieved 2015-13-02",)),
    Example(
        _ONE + "Lind, A. (2021, March 4). Salt. Harbour Post. Accessed 9 March 2020. https://post.example/salt",
        ("Accessed 9 March 2020",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each day."""
    starts = [one.start for one in reading.references]
    for access in accesses(reading.text):
        if access.day is None:
            yield Flag(access.start, access.end, "There is no such day.")
            continue
        at = bisect_right(starts, access.start) - 1
        entry = reading.references[at] if at >= 0 and access.start < reading.references[at].end else None
        day = printed(entry) if entry else None
        if day and access.day < day:
            yield Flag(access.start, access.end, f"Read before it was published, on {day.isoformat()}.")
