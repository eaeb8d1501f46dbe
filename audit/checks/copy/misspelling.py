"""A word is misspelt.

What it does: reports forms from a short list that are no words of English in any country (“statment”).

Why it matters: readers take a slip in a word for carelessness with the facts.

Known limits: it is no spelling checker: British and American forms are both right, and unknown words are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.checks.phrases import occurrences
from audit.checks.phrases import words as known
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import folded

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The defence program of the organisation; he can not only sail but also row. The judgement was honoured."),
    Example("The port signed the statment.", ("statment",)),
    Example("Goverment ships can not sail.", ("Goverment", "can not sail")),
)
_CANNOT = re.compile(r"\bcan not(?! (?:only|just|simply|merely|but)\b) \w{1,20}")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a word; “can not” is a notice, since some houses write it so."""
    words = lexicon("copy")["misspelling"]["words"]
    if not reading.english:
        return
    low = folded(reading.text)
    present = known(low)
    for wrong in sorted(word for word in words if word in present or "-" in word):
        for span in occurrences(low, wrong):
            yield Flag(span.start, span.end, f"“{span.of(reading.text)}” is misspelt.", words[wrong])
    for match in _CANNOT.finditer(reading.text) if "can not " in reading.text else ():
        yield Flag(match.start(), match.end(), "“cannot” is one word.", "cannot", "notice")
