"""A figure against the table of the index that it is taken from.

What it does: where a text reports an index of which the tables hold the figures, it compares each figure with the
row of its measure, place and year, and says what the figure really is when it belongs to another measure.

Why it matters: a rise in deaths is printed as a rise in attacks, a place in a ranking moves by one, two digits change
places; every later copy carries the mistake on.

Known limits: only editions that the tables hold; figures without a place, or with two measures near by, are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.evidence import Corpus
from audit.facts.wrong import wrong
from audit.model import Severity

SCOPE = "corpus"
SEVERITY: Severity = "error"
EXAMPLES = (
    Example("The Global Terrorism Index 2025 counts 1,099 attacks in Pakistan in 2024, after 517 in 2023."),
    Example("The Global Terrorism Index 2025 says that deaths in Pakistan rose by 45%."),
    Example("Rents in Lahore rose by 40%. The Global Terrorism Index 2025 has Pakistan in second place."),
    Example("The Global Terrorism Index 2025 says that attacks in Pakistan rose by 45%.", flags=("rose by 45%",)),
    Example(
        "In Niger, the Global Terrorism Index 2025 says, deaths rose by 49% within a year.", flags=("rose by 49%",)
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """Figures that contradict a row of an index."""
    for item in wrong(corpus, "figure"):
        yield Flag(
            start=item.start,
            end=item.end,
            document=item.document,
            message=f"{item.reason} ({item.source})",
            suggestion=item.right,
            severity="error" if item.firm else "warning",
            confidence=0.95 if item.firm else 0.8,
        )
