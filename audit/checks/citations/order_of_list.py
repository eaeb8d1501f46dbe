"""An entry out of the order of its list.

What it does: where a list of five entries or more is in alphabetical order but for a few, reports those few.

Why it matters: the reader does not find the entry where it should be; it was often added later and checked by nobody.

Known limits: only first authors are compared; a list in another order (by number, by date) is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.printed_date import head
from audit.citations.works import out_of_order
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"


def _list(*names: str) -> str:
    return "Ships wait.\n\nReferences\n\n" + "\n\n".join(f"{n}, T. (2018). Tides of {n}. Coast." for n in names)


_NAMES = ("Adeyemi", "Benali", "Correa", "Dahl", "Eriksen", "Faber", "Gruber", "Haddad", "Ivanov", "Jansen")
EXAMPLES = (
    Example(_list(*_NAMES)),
    Example(_list("Sorel", "Adeyemi", "Okoye", "Benali", "Lind", "Correa")),
    Example(_list(*_NAMES, "Dorn"), ("Dorn, T. (2018)",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each entry, with its neighbour."""
    for one, other in out_of_order(reading.references):
        span, beside = head(reading.text, one), head(reading.text, other)
        place = Place(reading.document.id, beside.start, beside.end, beside.of(reading.text))
        yield Flag(span.start, span.end, "Out of order: the list is alphabetical.", related=(place,))
