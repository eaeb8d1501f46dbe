"""A copy of this text says something else here.

What it does: where two documents are one text (a copy, a rewrite, an update), puts their sentences side by side and
reports the words that bear meaning and differ: a figure, a name, a “not”, or one term in an otherwise equal sentence.

Why it matters: one of the two is wrong, or one was corrected and the other was not.

The day of a dateline may differ: a report that runs again bears the day on which it does.

Known limits: sentences that were rewritten whole are not compared. A change of a term may be an editor’s choice, and is
a notice; so is a figure that the comparison of claims judges as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.evidence import Corpus
from audit.model import Place
from audit.siblings import differences

SCOPE = "corpus"
SEVERITY = "warning"
_STORY = (
    "The old lighthouse on the northern cape has been dark since the storm took its roof in early spring. "
    "The harbour master asked the crews of both ferries to keep away from the western rocks until further notice. "
    "Nobody expected the islanders to bring lamps to the beach and to stand there through the long night. "
)
EXAMPLES = (
    Example(
        _STORY + "The council in Karavel will pay 400 crowns for each lamp that was lost.",
        against=(_STORY + "The council in Karavel is going to pay 400 crowns for each lamp that was lost.",),
    ),
    Example(
        _STORY + "The council in Karavel will pay 400 crowns for each lamp that was lost.",
        ("400",),
        against=(_STORY + "The council in Karavel will pay 700 crowns for each lamp that was lost.",),
    ),
    Example(
        _STORY + "The council in Karavel will not pay anything for each lamp that was lost.",
        ("not",),
        against=(_STORY + "The council in Karavel will pay anything for each lamp that was lost.",),
    ),
    Example(
        _STORY + "The council in Karavel will pay 400 crowns for each lamp that was lost.",
        ("Karavel",),
        against=(_STORY + "The council in Sundholm will pay 400 crowns for each lamp that was lost.",),
    ),
)
WORDS = {
    "figure": "A copy of this text has another figure here",
    "negation": "A copy of this text says the opposite here",
    "name": "A copy of this text has another name here",
    "term": "A copy of this text has another term here",
}


def check(corpus: Corpus) -> Iterator[Flag]:
    """A flag on each side."""
    texts = {analysis.document.id: analysis.document.text for analysis in corpus.analyses}
    for one in differences(corpus):
        there = one.there.of(texts[one.other])
        yield Flag(
            one.here.start,
            one.here.end,
            f"{WORDS[one.kind]}: “{there}”.",
            "Find out which of the two is right.",
            severity="notice" if one.kind == "term" else None,
            related=(Place(one.other, one.there.start, one.there.end, there),),
            document=one.document,
        )
