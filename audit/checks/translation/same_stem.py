"""A word stands beside another form of itself.

What it does: reports two neighbours of which one is the other with a beginning or an end: “widespread spread”,
“drunkenly drunk”.

Why it matters: the source had two words for which the machine knew one; the reader stumbles.

Known limits: forms of ten letters and more, and those who do what they are named after (“the forecasters forecast”),
are left alone, and so are figures in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.casing import vocabulary
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The forecasters forecast seventy seven storms, and outside the side door a grandfather fathered plans."),
    Example("The widespread spread of the ice was feared.", ("widespread spread",)),
    Example("He was drunkenly drunk on the pier.", ("drunkenly drunk",)),
)
_PAIR = re.compile(r"\b(?:[a-z]{2,12}(?P<end>[a-z]{5,10}) (?P=end)|(?P<start>[a-z]{5,10})[a-z]{2,5} (?P=start))\b")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a pair."""
    if not reading.english:
        return
    rows = lexicon("copy")["stems"]
    for match in _PAIR.finditer(reading.flow):
        first, second = match.group().split()
        agent = match["start"] is not None and first.endswith(tuple(rows["agents"]))
        if second in vocabulary() and second not in rows["excused"] and not agent:
            message = f"“{first}” and “{second}” are one word: the second meaning got lost."
            yield Flag(match.start(), match.end(), message, "Say it with another word.")
