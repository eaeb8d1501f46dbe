"""A term was translated word by word.

What it does: reports phrases from a list of calques, such as “gross internal product” for gross domestic product.

Why it matters: the term means something else or nothing, and a reader who knows the field stops trusting the text.

Known limits: only listed phrases are found. Where other words of the sentence make the phrase right, it is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.checks.phrases import folded, mentions, occurrences
from audit.knowledge import lexicon
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
    """One flag a phrase; quotation marks that hold nothing else go with it."""
    text = reading.text
    low = folded(text) if reading.english else ""
    for row in lexicon("calques")["calque"]:
        for phrase in row["wrong"]:
            for span in occurrences(low, phrase):
                if mentions(low, span, row.get("unless", ())):
                    continue
                marked = span.start > 0 and _MARKS.get(text[span.start - 1]) == text[span.end : span.end + 1] != ""
                message = f"“{span.of(text)}” looks like a word-by-word translation of “{row['right']}”: {row['why']}."
                start, end = span.start - marked, span.end + marked
                yield Flag(start, end, message, row["right"], severity=row.get("severity"))
