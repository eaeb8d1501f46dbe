"""The text contradicts itself.

What it does: reports a value that an earlier sentence of the same text gives otherwise, for the same subject,
measure and time.

Why it matters: at least one of them is wrong, and the reader sees both.

Known limits: both clauses must name the subject, and two events of one kind in one place are not told apart by
more than their dates.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.crosscheck.verdict import sides
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "warning"
EXAMPLES = (
    Example("Flooding in Dalmora killed 212 people. Flooding in Dalmora injured 240 people."),
    Example("Flooding in Dalmora killed 212 people. Flooding in Karsovia killed 240 people."),
    Example("In Dalmora flooding killed 212 people. It was said that in Dalmora flooding killed 240 people.", ("240",)),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """A flag on the later of two values of one text."""
    for side in sides(corpus, "contradicts"):
        if side.place.document == side.other.document and side.place.start > side.other.start:
            yield Flag(
                side.place.start,
                side.place.end,
                f"“{side.place.exact}” here, but “{side.other.exact}” earlier in the text: {side.reason}.",
                "Check which of them holds.",
                confidence=side.score,
                related=(side.other,),
                document=side.place.document,
            )
