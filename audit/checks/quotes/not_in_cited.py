"""A quotation that the cited document does not have.

What it does: where the sentence of a quotation cites a document that is part of the audit, and neither the words nor a
sentence like them are in it, reports the quotation.

Why it matters: the reader who follows the citation does not find the words.

Known limits: the document may have been taken in without all its text (a paywall, a picture). Words of a page that is
not at hand are not judged.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.cited.quotations import quotations
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "warning"
_SOURCE = "# The harbour\n\nThe council met on Monday. Nadia Rahim spoke of tugs and pilots for an hour."
EXAMPLES = (
    Example("Rahim said “the river has risen by a metre” ([minutes](2.txt)).", against=(_SOURCE,)),
    Example("Rahim “spoke of tugs and pilots for an hour” ([minutes](1.txt)).", against=(_SOURCE,)),
    Example(
        "Rahim said “the river has risen by a metre” ([minutes](1.txt)).",
        ("“the river has risen by a metre”",),
        against=(_SOURCE,),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a quotation; a passage elsewhere in the audit stands beside it."""
    for one in quotations(corpus.analyses):
        if corpus.draft in (None, one.document) and one.state == "absent":
            elsewhere = tuple(f.place for f in one.found if f.state == "verbatim")
            other = " Another document of the audit has them." if elsewhere else ""
            yield Flag(
                one.quote.start,
                one.quote.end,
                f"These words are not in the document that is cited for them.{other}",
                suggestion="Cite where they were said, or do not quote them.",
                confidence=0.8,
                related=elsewhere,
                document=one.document,
            )
