"""A citation whose year is not that of the entry.

What it does: looks up each citation by author and year in the list of references and reports those whose author is
in the list with other years only.

Why it matters: either the source is a different one, or the year is wrong in one of the two places.

Known limits: two authors of one surname are taken for one; texts without a list of three entries are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.match import entries_of
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
_LIST = (
    "\n\nReferences\n\nOkoye, T. (2018). Tides and tariffs. Coastal Trade.\n\n"
    "Lind, A. (2021a). The salt road. Harbour Post.\n\nSorel, B. (2019). On dredging. Harbour Post."
)
EXAMPLES = (
    Example("Ships wait longer (Okoye, 2018; Lind, 2021), says Sorel (2019)." + _LIST),
    Example("Ships wait longer (Okoye, 2016), says Sorel (2019)." + _LIST, ("Okoye, 2016",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each such citation, with the years that the list has."""
    entries = entries_of(reading.references, reading.text)
    for one in reading.citations:
        if "citations/year-differs" in one.problems and one.target:
            name, year = one.target.rsplit(" ", 1)
            listed = " and ".join(entries.years(name))
            yield Flag(one.start, one.end, f"The text cites {name} {year}; the list of references has {name} {listed}.")
