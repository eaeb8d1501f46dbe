"""A person changes from “he” to “she”.

What it does: reports “She” at the start of the sentence after “Mr Lund …”, and the other way round, in a text that has
spoken of no woman so far; and, as a notice, “He said … She added …” where the text names one person and no other.

Why it matters: the source language does not tell the two apart; the reader looks for a second person.

Known limits: only pronouns that begin a sentence are judged, and only where nobody else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from audit.checks.frame import Example, Flag, prose
from audit.checks.quoted import in_quotation
from audit.knowledge import lexicon
from audit.model import Severity, Span
from audit.reading import Reading
from audit.text.places import folded, places

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("Mr Lund met his wife. She was late. Mrs Holm came with Erik Roe. He was early."),
    Example("Ada Lund spoke first. She was late. Erik Holm spoke next. He was early. He left. She stayed."),
    Example("Mr Lund left the pier at noon. He was late."),
    Example("Mr Lund left the pier at noon. She was late.", ("She",)),
    Example("Mrs Ada Lund has led the port since 2019. He plans a new pier.", ("He",)),
    Example("Governor Ada Lund opened the pier on Monday. She praised the port. He promised more steel.", ("He",)),
)
_PRONOUN = re.compile(r"(He|She) [a-z]")
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,20}")


@cache
def _titled() -> re.Pattern[str]:
    rows = lexicon("pronouns")
    men, women = ("|".join(word.capitalize() for word in rows[table]["words"]) for table in ("men", "women"))
    return re.compile(rf"(?:(?P<he>{men})|(?P<she>{women}))\.? (?:[A-Z][\w’'-]{{1,20}} ){{1,3}}[a-z]")


@cache
def _words(gender: str) -> frozenset[str]:
    """Words that speak of a person of the gender of “he” or “she”, with its titles."""
    rows, tables = lexicon("pronouns"), ("male", "men") if gender == "he" else ("female", "women")
    return frozenset(word for table in tables for word in rows[table]["words"])


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a pronoun."""
    text = reading.flow
    if not reading.english or not ("He " in text or "She " in text):
        return
    quoted = in_quotation(reading)
    sentences = [sentence for sentence in prose(reading) if not quoted(sentence.start)]
    index = places(folded(text))
    for before, after in pairwise(sentences):
        pronoun = _PRONOUN.match(text, after.start, after.end)
        if pronoun and (cause := _changed(reading, index, before, pronoun[1].lower())):
            message = f"“{pronoun[1]}” does not fit {cause}: one person changes sex here, or a second one is not named."
            severity: Severity = "notice" if cause.startswith("“") else "warning"
            yield Flag(after.start, after.start + len(pronoun[1]), message, "Write the pronoun that fits.", severity)


def _changed(reading: Reading, index: dict[str, list[int]], before: Span, pronoun: str) -> str:
    """What a pronoun after the sentence `before` does not fit, in words; "" where it may be right."""
    text = reading.flow
    if any(index.get(word, [before.end])[0] < before.end for word in _words(pronoun)):
        return ""
    title = _titled().match(text, before.start, before.end)
    if title and not title[pronoun] and not _others(text, title.end(), before.end):
        return "the person that stands before it"
    said = _PRONOUN.match(text, before.start, before.end)
    alone = len({one.key for one in reading.mentions if one.kind == "person"}) == 1
    nouns = _words("he") | _words("she")
    gendered = any(word in index for word in nouns - {"he", "him", "his", "himself", "she", "her", "hers", "herself"})
    if said and said[1].lower() != pronoun and alone and not gendered and not _others(text, said.end(), before.end):
        return f"“{said[1]}” of the sentence before"
    return ""


def _others(text: str, start: int, end: int) -> Sequence[str]:
    """Words with a capital in the rest of a sentence, days and months apart: they may be other people."""
    rows = lexicon("calendar")
    dated = {name.capitalize() for table in ("months", "weekdays") for name in rows.get(table, ())}
    return [word for word in _NAMED.findall(text, start - 2, end) if word not in dated]
