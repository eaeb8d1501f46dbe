"""A word is joined to itself.

What it does: reports “X and X” where both are one noun (“communities and communities”).

Why it matters: the source had two words for which the machine knew only one; one of the two meanings is lost.

Known limits: “more and more”, “again and again” and amounts (“years and years”) are English; repeated verbs are
left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.casing import usual
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("It rained for days and days, more and more, again and again, and they talked and talked."),
    Example("The plan serves communities and communities on the islands.", ("communities and communities",)),
)
_PAIR = re.compile(r"\b([a-z]{4,30}) and \1\b(?! (?:again|more))")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a pair."""
    excused = lexicon("copy")["repeated"]["words"]
    for match in _PAIR.finditer(reading.flow) if reading.english else ():
        word = match[1]
        if word not in excused and word in usual() and not word.endswith(("er", "ed", "ing")):
            yield Flag(match.start(), match.end(), f"“{word}” is joined to itself: a second word got lost.")
