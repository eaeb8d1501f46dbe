"""A quotation cut so that its meaning is lost.

What it does: where a quotation is word for word in another document, looks at what was cut away around it and in its
elisions, and reports a negation or a condition that governed the words ("I do not think that …", "… if it rains").

Why it matters: every word is right, and the speaker said something else.

Known limits: only negations and conditions in the same sentence are seen; a quoting sentence that says them in its own
words loses nothing. A condition is a notice, since what it was about may be told elsewhere in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.cited.quotations import quotations
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "Rahim does not think that “the pilots asked for a second tug”.",
        against=("Rahim said: “I do not think that the pilots asked for a second tug.”",),
    ),
    Example(
        "Rahim said that “the pilots asked for a second tug”.",
        against=("Rahim said: “I know that the pilots asked for a second tug.”",),
    ),
    Example(
        "Rahim said that “the pilots asked for a second tug”.",
        ("“the pilots asked for a second tug”",),
        against=("Rahim said: “I do not think that the pilots asked for a second tug.”",),
    ),
    Example(
        "Rahim said that “we will open the lower gate” in May.",
        ("“we will open the lower gate”",),
        against=("Rahim said: “We will open the lower gate, if the river falls by then.”",),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """One flag a quotation; a condition that was cut away is a notice."""
    for one in quotations(corpus.analyses):
        if corpus.draft not in (None, one.document) or one.state != "cut":
            continue
        first = next(f for f in one.found if f.state == "cut")
        words = f"Cut so that its meaning changes: {first.reason}."
        yield Flag(
            one.quote.start,
            one.quote.end,
            words,
            severity="notice" if first.conditional else None,
            confidence=0.7,
            related=(first.place,),
            document=one.document,
        )
