"""A pronoun does not fit its sentence.

What it does: reports a pronoun that repeats the subject before the verb of speech (“Governor Lund recently he said”),
and, as a notice, a “which you can” in a text that speaks of others throughout.

Why it matters: the pronoun came with the verb of the source language; the reader looks for a second person.

Known limits: a pronoun of the wrong gender can be told from the right one only by who is meant, which is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.casing import listed
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "When Ada Lund recently spoke, she said nothing. On Monday he said no. As Governor Lund later he was loved."
    ),
    Example("Governor Ada Lund recently she said that the ferry would sail.", ("she",)),
)
YOU = 300  # words of a text in which one drifting “you” tells something
ADDRESS = 0.01  # share of “you” from which a text speaks to its reader
_DRIFT = re.compile(r", which you (?:can ?not|can|could|will|must|should)\b")
_YOU = re.compile(r"\byou(?:rs?)?\b", re.IGNORECASE)


@cache
def _repeated() -> re.Pattern[str]:
    rows = lexicon("pronouns")
    between, said = "|".join(rows["between"]["words"]), "|".join(rows["said"]["words"])
    return re.compile(
        r"(?:^|(?<=[.!?] ))(?:[A-Z][\w’'-]{1,20} ){2,6}"
        rf"(?:(?:{between}) )?(?P<again>[Ss]he|[Hh]e|[Tt]hey) (?:{said})\b",
        re.MULTILINE,
    )


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a pronoun."""
    if not reading.english:
        return
    for match in _repeated().finditer(reading.text):
        if match.group().split()[0].lower() in listed("closed"):
            continue
        message = f"“{match['again']}” repeats the subject that stands before it."
        yield Flag(match.start("again"), match.end("again"), message, "Delete the pronoun.")
    drifting = list(_DRIFT.finditer(reading.text))
    words = len(reading.text.split()) if drifting else 0
    if words >= YOU and len(_YOU.findall(reading.text)) < ADDRESS * words:
        for match in drifting:
            message = "“you” in a text that does not speak to its reader: who is meant?"
            yield Flag(match.start() + 2, match.end(), message, "Name the subject.", "notice")
