"""One acronym for two names, or one name with two acronyms.

What it does: reports the second of two different expansions that a text gives for one acronym, and the second of two
acronyms that it gives for one name.

Why it matters: the reader takes one body for two. In a translated text one name was rendered twice.

Known limits: only names that the text explains with their acronym are compared. Where both forms are right according
to the reference table, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.facts.tables import acronyms
from audit.model import Mention, Place
from audit.reading import Reading
from audit.similarity import key, plain

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The Lake Patrol Bureau (LPB) met. The Lake Patrol Bureau (LPB) agreed. The LPB left."),
    Example("The Institute for Economics and Peace (IEP) and the Institute for Economics & Peace (IEP)."),
    Example("The Lake Patrol Bureau (LPB) met. The Lake Police Board (LPB) agreed.", ("Lake Police Board (LPB",)),
    Example(
        "The Lake Patrol Bureau (LPB) met. The Lake Patrol Bureau (LAPABU) agreed.", ("Lake Patrol Bureau (LAPABU",)
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a name."""
    names: dict[str, Mention] = {}
    letters: dict[str, Mention] = {}
    for one in reading.mentions:
        if one.kind != "acronym" or not one.expansion or not one.expansion_span:
            continue
        name = key(one.expansion)
        first, other = letters.setdefault(one.key, one), names.setdefault(name, one)
        if key(first.expansion or "") != name and not _right(one.key, first.expansion or "", one.expansion):
            yield _flag(reading, one, first)
        elif other.key != one.key:
            yield _flag(reading, one, other)


def _right(acronym: str, *expansions: str) -> bool:
    """Whether the table has all the expansions as right."""
    row = next((row for row in acronyms() if row.acronym.upper() == acronym), None)
    return row is not None and all(plain(one) in {plain(form) for form in row.right} for one in expansions)


def _flag(reading: Reading, one: Mention, first: Mention) -> Flag:
    spans = [(m, m.expansion_span or m) for m in (one, first)]
    (start, end), (first_start, first_end) = ((min(m.start, s.start), max(m.end, s.end)) for m, s in spans)
    place = Place(reading.document.id, first_start, first_end, reading.text[first_start:first_end])
    words = f"“{reading.text[start:end]}”, but above “{place.exact}”: is it one body?"
    return Flag(start, end, words, related=(place,))
