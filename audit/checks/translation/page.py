"""The whole text reads as machine-translated.

What it does: counts the places that the other checks of this family report as warnings, and says so once for the
text where they are many and of more than one sort, with the first of them as examples.

Why it matters: one slip is a slip; many tell that nobody read the translation, and that its figures, names and
quotations must be held against the original.

Known limits: a good machine translation leaves no such signs, and a careless writer may leave some: it is a notice.
Averages of style (length of sentences, richness of words) are not used: human translations share them.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.evidence import Corpus
from audit.model import Analysis, Finding, Place

SCOPE = "corpus"
SEVERITY = "notice"
_SIGNS = (
    "The gross internal product fell since three months. Mrs Lund also has Delivered Videos. The storm is get worse. "
    "The ice prevented them to sail, and the ferry has went to iceland."
)
EXAMPLES = (
    Example("The gross internal product fell. The ferry has went to the north."),
    Example(_SIGNS, ("",)),
)
FEWEST = 4  # signs: clean pages and good translations have at most two
SORTS = 2  # different checks: one alone may be a habit of the house
WORDS_A_SIGN = 250  # words of the text for each sign: native copy has one in 7,000
SHOWN = 3  # examples in the message


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a text."""
    for analysis in corpus.asked:
        signs = [f for f in analysis.findings if f.check.startswith("translation/") and f.severity != "notice"]
        if _telling(analysis, signs):
            document = analysis.document
            shown = "”, “".join(" ".join(sign.of(document.text).split()) for sign in signs[:SHOWN])
            yield Flag(
                0,
                0,
                f"The text reads as machine-translated: {len(signs)} signs, for example “{shown}”.",
                "Hold figures, names and quotations against the original.",
                related=tuple(Place(document.id, s.start, s.end, s.of(document.text)) for s in signs),
                document=document.id,
            )


def _telling(analysis: Analysis, signs: list[Finding]) -> bool:
    words = len(analysis.document.text.split())
    return len(signs) >= FEWEST and len({sign.check for sign in signs}) >= SORTS and words <= WORDS_A_SIGN * len(signs)
