"""A term was translated word by word.

What it does: reports phrases from a list of calques, such as “gross internal product” for gross domestic product.

Why it matters: the term means something else or nothing, and a reader who knows the field stops trusting the text.

Known limits: only listed phrases are found. Where other words of the sentence make the phrase right, it is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.calques import found
from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The department of geographical economy at the university has moved."),
    Example("The gross domestic product rose, and an economical stove saves wood."),
    Example("The port promised a policy of “geographical economy”.", ("“geographical economy”",)),
    Example("The Gross Internal Product of the island rose.", ("Gross Internal Product",)),
    Example("Some 1 thousand 260 people crossed the sound.", ("1 thousand 260",)),
)
_MARKS = {"“": "”", '"': '"', "‘": "’", "'": "'"}


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a place; quotation marks that hold nothing else go with it."""
    text = reading.flow
    taken = -1
    for span, row in sorted(found(text) if reading.english else (), key=lambda one: (one[0].start, -one[0].end)):
        if span.start < taken:
            continue
        taken = span.end
        marked = span.start > 0 and _MARKS.get(text[span.start - 1]) == text[span.end : span.end + 1] != ""
        message = f"“{span.of(text)}” looks like a word-by-word translation of “{row.right}”: {row.why}."
        yield Flag(span.start - marked, span.end + marked, message, row.right, severity=row.severity)
