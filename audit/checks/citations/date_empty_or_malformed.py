"""An entry whose date is empty, cut or set wrongly.

What it does: looks at the brackets after the authors of each entry of a reference list and reports those that are
empty, hold a cut word ("2021, S."), a wrong mark ("2021; January 26") or a day that does not exist. Where nearly
all entries have a date, one without any year is reported too.

Why it matters: without its date an entry cannot be cited by author and year, and a reader cannot find the source.

Known limits: a form of date that is unknown here is left alone; dates outside brackets are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.printed_date import faults
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
_LIST = "Ships wait longer each year.\n\nReferences\n\nOkoye, T. (2018, June 4). Tides and tariffs. Coastal Trade.\n\n"
EXAMPLES = (
    Example(_LIST + "Lind, A. (n.d.). The salt road. Harbour Post.\n\nSorel, B. (2019a). On dredging. Harbour Post."),
    Example("The pier (2021, S.) and the mole () were closed. Nobody said why."),
    Example(_LIST + "Harbour Board (). Rules of the port. Harbour Board.", ("Harbour Board ()",)),
    Example(_LIST + "Lind, A. (2021; March 4). The salt road. Harbour Post.", ("Lind, A. (2021; March 4)",)),
    Example(_LIST + "Lind, A. (2021, M.). The salt road. Harbour Post.", ("Lind, A. (2021, M.)",)),
    Example(_LIST + "Lind, A. (2021, June 31). The salt road. Harbour Post.", ("Lind, A. (2021, June 31)",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each entry, with the right form where it is plain."""
    for fault in faults(reading.text, reading.references):
        yield Flag(fault.start, fault.end, f"This entry {fault.reason}.", suggestion=fault.right)
