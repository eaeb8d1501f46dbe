"""Two entries for one work.

What it does: reports an entry of a reference list whose DOI, or whose author, date and title, an earlier entry has too.

Why it matters: the list looks longer than it is, and citations are split between the two.

Known limits: another edition or a reprint has another date and is another entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.printed_date import head
from audit.citations.works import doubles
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
SHOWN = 160  # characters of an entry that are marked
_ONE = "Ships wait longer.\n\nReferences\n\nOkoye, T. (2018). Tides and tariffs. Coastal Trade.\n\n"
EXAMPLES = (
    Example(_ONE + "Okoye, T. (2019). Tides and tariffs. Coastal Trade."),
    Example(
        _ONE + "Okoye, T. (2018). Tides and tariffs. Coastal Trade.",
        ("Okoye, T. (2018). Tides and tariffs. Coastal Trade.",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice at the second entry, with the first beside it."""
    for pair in doubles(reading.references):
        first = head(reading.text, pair.first)
        place = Place(reading.document.id, first.start, first.end, first.of(reading.text))
        end = min(pair.second.end, pair.second.start + SHOWN)
        yield Flag(
            pair.second.start,
            end,
            f"This entry is in the list already: {pair.reason}.",
            suggestion="Keep one of the two.",
            related=(place,),
        )
