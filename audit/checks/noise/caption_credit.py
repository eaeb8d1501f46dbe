"""The caption of a picture stands in the text.

What it does: reports lines that end with the credit of an agency or a photographer, that speak of a picture (“pictured
above”, “(L-R)”, “in this undated photo”), and what the markup of a page calls a caption.

Why it matters: without the picture the line reads as a sentence of the text, often about another day.

Known limits: a caption without a credit, such words or markup is not recognised.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.damage import report
from audit.checks.frame import Example, Flag
from audit.reading import Reading

_BODY = (
    "The council of the port met on Tuesday to hear why the new ferry had not yet sailed, and it heard a good deal "
    "about winter storms and about the cost of steel.\n\n"
)
SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The agency Reuters reported it first."),
    Example("The minister, to the left of the mayor, was seen here and there in the photo.\n\n" + _BODY),
    Example(
        _BODY + "Ada Lund and Erik Holm (L-R) at the harbour gate\n\n" + _BODY,
        ("Ada Lund and Erik Holm (L-R) at the harbour gate",),
    ),
    Example(
        "Ferries return to the sound\nThe ferry leaves the pier. (Photo: Ida Holm/Reuters)\n\n" + _BODY,
        ("The ferry leaves the pier. (Photo: Ida Holm/Reuters)",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(
        reading, "caption-credit", "The caption or credit of a picture", "Delete the line, or move it to the picture."
    )
