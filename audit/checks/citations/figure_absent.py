"""A figure that the cited document does not have.

What it does: looks up each figure and date that carries a citation in the document that is cited, where that is part
of the audit, and reports those that are not in it.

Why it matters: the citation vouches for the figure, and does not hold it.

Known limits: the figure may stand in a table or a picture that was not taken in, or follow from others by arithmetic;
it is a notice. Nothing is said of documents that are not at hand.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.cited.figures import cited_figures
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "notice"
_SOURCE = "The flood in Dalmora killed 212 people and destroyed 1,450 houses in March 2021."
EXAMPLES = (
    Example("The flood in Dalmora killed 212 people ([report](1.txt)).", against=(_SOURCE,)),
    Example("The flood in Dalmora injured 340 people ([report](9.txt)).", against=(_SOURCE,)),
    Example("The flood in Dalmora injured 340 people ([report](1.txt)).", ("340",), against=(_SOURCE,)),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a figure."""
    for one in cited_figures(corpus.analyses):
        if one.state == "absent" and corpus.draft in (None, one.document):
            yield Flag(
                one.start,
                one.end,
                "The document that is cited does not have this figure.",
                suggestion="Cite where it stands.",
                confidence=0.6,
                document=one.document,
            )
