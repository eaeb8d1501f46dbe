"""A citation without an entry in the reference list.

What it does: looks up each citation by author and year ("(Okoye, 2018)", "Okoye et al. (2018)") in the list of
references and reports those whose author is not in it.

Why it matters: the reader is sent to a source that the text does not name.

Known limits: texts without a list, or with fewer than three entries, are not judged; neither is a single name
before a year in brackets, which may be a film, a treaty or a battle.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
_LIST = (
    "\n\nReferences\n\nOkoye, T. (2018). Tides and tariffs. Coastal Trade.\n\n"
    "Lind, A., & Roe, J. (2021). The salt road. Harbour Post.\n\nSorel, B. (2019). On dredging. Harbour Post."
)
EXAMPLES = (
    Example("Ships wait longer (Okoye, 2018, p. 4; see Lind & Roe, 2021), says Sorel (2019). (May 4, 2020)" + _LIST),
    Example("Ships wait longer (Benali, 2017)."),
    Example("The film High Water (1974) was shot here (Okoye, 2018)." + _LIST),
    Example("Ships wait longer (Okoye, 2018; Benali, 2017)." + _LIST, ("Benali, 2017",)),
    Example(
        "Ships wait longer, as Benali and Ortega (2017) and Okoye (2018) hold." + _LIST, ("Benali and Ortega (2017)",)
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A warning for each such citation."""
    for one in reading.citations:
        if "citations/no-entry" in one.problems:
            yield Flag(one.start, one.end, f"The list of references has no entry for {one.target}.")
