"""A paragraph is printed twice.

What it does: reports a paragraph of 200 characters and more that stands above word for word.

Why it matters: it was pasted twice, and what it claims seems to be said by two places of the text.

Known limits: shorter lines may be refrains or pulled quotations; changed copies are not recognised.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

_BODY = (
    "The council of the port met on Tuesday to hear why the new ferry had not yet sailed, and it heard a good deal "
    "about winter storms and about the cost of steel, and of the crews that had left for better pay in the south."
)
SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The ferry sailed.\n\nNobody waved.\n\nThe ferry sailed."),
    Example(_BODY + "\n\nNobody waved from the pier that day.\n\n" + _BODY, (_BODY,)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a paragraph, at its second place."""
    for stretch in reading.document.noise:
        if stretch.kind == "duplicate-block":
            yield Flag(stretch.start, stretch.end, "The paragraph stands above word for word.", "Delete one of them.")
