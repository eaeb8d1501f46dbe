"""Parts that do not make their total.

What it does: adds up what is listed as the parts of a total: after a colon or a dash ("240 detainees: 150 … and 80 …"),
before "in all" or "make", as a list that ends with "others" or "elsewhere" and so leaves nothing out, or as who they
were ("14 people, six women and nine men"). "A baby" is one.

Why it matters: one of the figures is wrong, and the passage itself proves it.

Known limits: a sum far from the total is taken for figures of another kind, not for an error. Hedged and rounded
figures are widened; counts below 1,000 are taken as exact. A list with items that have no figure ("and the rest at
home") is wrong only where its figures are more than the total.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.sums import sums
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("They keep 240 goats: 150 on the hill and 90 by the sea. He has 3 hobbies: 12 cats and 40 dogs."),
    Example(
        "The crew, 13 sailors and 160 stewards, 173 in all, was saved. Almost 3,000 died: 2,735 here, 184 there and 40 "
        "at sea."
    ),
    Example(
        "They keep 240 goats: 150 on the hill, 80 by the sea and the rest at home. It saved ten: nine men and a dog."
    ),
    Example("They keep 240 goats: 150 on the hill and 80 by the sea.", ("240 goats: 150 on the hill and 80",)),
    Example("With 13 sailors and 160 stewards, 175 in all, it sailed.", ("13 sailors and 160 stewards, 175",)),
    Example(
        "It has 48,200 seats.\n\nThe north has 24,100, the east 16,300, the south 7,700 and others 2,800.",
        ("24,100, the east 16,300, the south 7,700 and others 2,800",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """An error a list, a warning where the total stands in another sentence."""
    text = reading.flow
    for one in sums(text, reading.groups):
        made = " + ".join(part.of(text) for part in one.parts)
        near = one.start <= one.total.start < one.end
        total = Place(reading.document.id, one.total.start, one.total.end, one.total.of(text))
        words = f"{made} make {one.value:,.10g}, not {one.total.of(text)}."
        yield Flag(one.start, one.end, words, severity="error" if near else "warning", related=() if near else (total,))
