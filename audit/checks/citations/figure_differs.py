"""A figure that the cited document gives differently.

What it does: looks up each figure and date that carries a citation in the document that is cited, where that is part
of the audit, and reports those for which it has another value, with the passage.

Why it matters: the reader who follows the citation finds another number.

Known limits: the passage must be about the same thing in nearly the same words, or the figure counts as absent. A
document that is not at hand says nothing against a figure.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.cited.figures import cited_figures
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "warning"
SURE = 0.9  # affinity from which the two figures are of one thing beyond doubt
_SOURCE = "The flood in Dalmora killed 212 people and destroyed 1,450 houses in March 2021."
EXAMPLES = (
    Example("The flood in Dalmora killed 212 people ([report](1.txt)).", against=(_SOURCE,)),
    Example("The flood in Dalmora killed about 200 people ([report](1.txt)).", against=(_SOURCE,)),
    Example("The flood in Dalmora killed 221 people ([report](9.txt)).", against=(_SOURCE,)),
    Example("The flood in Dalmora injured 340 people ([report](1.txt)).", against=(_SOURCE,)),
    Example("The flood in Dalmora killed 221 people ([report](1.txt)).", ("221",), against=(_SOURCE,)),
    Example("The flood in Dalmora destroyed 1,540 houses ([report](1.txt)).", ("1,540",), against=(_SOURCE,)),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a figure, with the passage of the cited document."""
    for one in cited_figures(corpus.analyses):
        if one.state == "different" and one.place and corpus.draft in (None, one.document):
            yield Flag(
                one.start,
                one.end,
                f"The document that is cited has another value: {one.reason}.",
                suggestion="Correct the figure, or cite where it stands.",
                severity="error" if one.score >= SURE else None,
                confidence=min(0.95, one.score),
                related=(one.place,),
                document=one.document,
            )
