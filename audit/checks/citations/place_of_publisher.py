"""A publisher in another one's town, or a name of the list in two spellings.

What it does: reports a university press that the entry puts in a place where it does not print, and the name of a
journal, newspaper or publisher that differs by a letter or two from one that other entries have.

Why it matters: such entries were typed from memory, and other fields may be wrong too.

Known limits: the places of a few large houses only; names of fewer than eight letters are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.containers import misplaced, misspelled
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
_LIST = (
    "Ships wait.\n\nReferences\n\nOkoye, T. (2018). Tides. Coastal Trade Review.\n\n"
    "Lind, A. (2019). Salt. Coastal Trade Review.\n\n"
)
EXAMPLES = (
    Example(_LIST + "Sorel, B. (1999). Mud. Oxford: Oxford University Press."),
    Example(_LIST + "Sorel, B. (1999). Mud. Coastal Trades.\n\nDahl, T. (1998). Fog. Coastal Transport Review."),
    Example(
        _LIST + "Sorel, B. (1999). Mud. Cambridge: Oxford University Press.", ("Cambridge: Oxford University Press",)
    ),
    Example(_LIST + "Sorel, B. (1999). Mud. Coastal Trade Reveiw.", ("Coastal Trade Reveiw",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each slip."""
    for span, house in misplaced(reading.text, reading.references):
        yield Flag(span.start, span.end, f"{house} does not print there: place or publisher is wrong.", confidence=0.7)
    for span, common, other in misspelled(reading.text, reading.references):
        place = Place(reading.document.id, other.start, other.end, other.of(reading.text))
        words = f"Other entries have “{common}”."
        yield Flag(span.start, span.end, words, suggestion=common, confidence=0.7, related=(place,))
