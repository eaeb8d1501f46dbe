"""The words of a name stand in the order of another language.

What it does: reports names from a list whose words were turned round, such as “IRA Real” for the Real IRA.

Why it matters: the reader takes it for another body, or for none.

Known limits: only listed names are found. A longer name that is right in its own language is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.checks.phrases import occurrences
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import folded

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The Tehrik-i-Taliban Pakistan and the United States were named. The European Union agreed."),
    Example("The Nations United sent blankets.", ("Nations United",)),
)
_BEFORE = 20  # characters in which the rest of a longer name may stand


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a name."""
    text = reading.text
    low = folded(text) if reading.english else ""
    for row in lexicon("copy")["inverted"]:
        for span in occurrences(low, row["wrong"].lower()):
            if span.of(text) != row["wrong"]:
                continue
            before = text[max(0, span.start - _BEFORE) : span.start].lower().rstrip()
            if not before.endswith(tuple(row["not_after"])) and not text[span.end : span.end + 2].strip()[:1].isupper():
                message = f"“{row['wrong']}” stands in the order of another language."
                yield Flag(span.start, span.end, message, row["right"])
