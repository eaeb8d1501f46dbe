"""A pronoun does not fit its sentence.

What it does: reports a pronoun that repeats the subject before the verb of speech (“Governor Lund recently he said”),
and, as a notice, a “which you can” in a text that speaks of others throughout.

Why it matters: the pronoun came with the verb of the source language; the reader looks for a second person.

“Mr Lund … herself” and “Mr Lund, which” are reported too: the title tells who is meant.

Known limits: apart from such titles, a pronoun of the wrong gender can be told only by who is meant: not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.casing import listed
from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import first_words, matches

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "When Ada Lund recently spoke, she said nothing. On Monday he said no. As Governor Lund later he was loved."
    ),
    Example("Mrs Lund herself spoke to Mr Holm, who was late; Princess Ida, which was sold, is a ferry of the crown."),
    Example("Then Mr Lund herself left.", ("herself",)),
    Example("They met Mr Lund, which was late.", ("which",)),
    Example("Governor Ada Lund recently she said that the ferry would sail.", ("she",)),
)
YOU = 300  # words of a text in which one drifting “you” tells something
ADDRESS = 0.01  # share of “you” from which a text speaks to its reader
_DRIFT = re.compile(r", which you (?:can ?not|can|could|will|must|should)\b")
_YOU = re.compile(r"\byou(?:rs?)?\b", re.IGNORECASE)


@cache
def _antecedents() -> tuple[re.Pattern[str], ...]:
    """A title and a name, then the pronoun (group “again”) that does not fit them."""
    rows = lexicon("pronouns")
    name = r"\.? (?:[A-Z][\w’'-]{1,20} ?){1,3}"
    men, women = ("|".join(word.capitalize() for word in rows[table]["words"]) for table in ("men", "women"))
    own = r"(?:[a-z]{2,12} ){0,3}"
    return (
        re.compile(rf"\b(?:{men}){name}{own}(?P<again>herself|itself)\b"),
        re.compile(rf"\b(?:{women}){name}{own}(?P<again>himself|itself)\b"),
        re.compile(rf"\b(?:{men}|{women}){name}(?<! ), (?P<again>which) (?:is|was|has|had|said)\b"),
    )


@cache
def _titles() -> frozenset[str]:
    return first_words(word for table in ("men", "women") for word in lexicon("pronouns")[table]["words"])


def _titled(text: str) -> Iterator[Flag]:
    for pattern in _antecedents():
        for match in matches(pattern, text, _titles()):
            message = f"“{match['again']}” does not fit the person that stands before it."
            yield Flag(match.start("again"), match.end("again"), message, "Write the pronoun that fits.")


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
    yield from _titled(reading.flow)
    for match in _repeated().finditer(reading.flow):
        if match.group().split()[0].lower() in listed("closed"):
            continue
        message = f"“{match['again']}” repeats the subject that stands before it."
        yield Flag(match.start("again"), match.end("again"), message, "Delete the pronoun.")
    drifting = list(_DRIFT.finditer(reading.flow))
    words = len(reading.flow.split()) if drifting else 0
    if words >= YOU and len(_YOU.findall(reading.flow)) < ADDRESS * words:
        for match in drifting:
            message = "“you” in a text that does not speak to its reader: who is meant?"
            yield Flag(match.start() + 2, match.end(), message, "Name the subject.", "notice")
