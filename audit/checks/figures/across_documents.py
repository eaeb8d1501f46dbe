"""Another document contradicts this figure.

What it does: reports each figure, date or name of a claim that a claim of another document contradicts: both count
the same thing, for the same subject and time, and the values cannot both hold. Both passages are attached. Where a
draft is audited, only the draft is marked.

Why it matters: one of the two is wrong, and both are in print.

Known limits: which of the two is wrong is not known; where more independent texts have one of them, that side is a
notice only. A figure that later texts raise is an update and not reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.crosscheck.verdict import sides
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "The flood in Dalmora killed 212 people in March 2021.",
        against=("Engineers say that the flood in Dalmora killed 212 people in March 2021.",),
    ),
    Example(
        "The flood in Dalmora killed 212 people in March 2021.",
        against=("Doctors say that the flood in Dalmora injured 310 people in March 2021.",),
    ),
    Example(
        "The flood in Dalmora killed 212 people in March 2021.",
        ("212",),
        against=("Engineers say that the flood in Dalmora killed 221 people in March 2021.",),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """A flag on each side of a contradiction between two documents."""
    for side in sides(corpus, "contradicts"):
        if side.place.document != side.other.document and corpus.draft in (None, side.place.document):
            yield Flag(
                side.place.start,
                side.place.end,
                f"“{side.place.exact}” here, “{side.other.exact}” in another document: {side.reason}.",
                "Check both against the source.",
                severity="notice" if side.backed else None,
                confidence=side.score,
                related=(side.other,),
                document=side.place.document,
            )
