"""A long text that names no source at all.

What it does: reports a text of more than 800 words without a link, an address, a quotation, a reference, or a
person or body that says anything in it by name.

Why it matters: nothing in it can be checked against anything.

Known limits: opinion and analysis often look like this and may be right; it is a notice, not a fault. "Officials"
and a country that "says" something are no sources.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag, prose
from audit.claims.named_sources import named_sources
from audit.reading import Reading

LONG = 800  # words: a column; shorter texts are often a report's first paragraphs
SHOWN = 60  # characters: a first sentence, not a heading

SCOPE = "document"
SEVERITY = "notice"
_LONG = "The ships wait outside the port and nobody counts the days that they lie there in the wind. " * 50
EXAMPLES = (
    Example("The ships wait outside the port and nobody counts the days."),
    Example(_LONG + "According to Nadia Rahim, the mayor, the port is full."),
    Example(_LONG + "The list is at https://harbour.example/list for all to see."),
    Example(_LONG, ("The ships wait outside the port and nobody counts the days that they lie there in the wind.",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One notice, at the words the text begins with."""
    if not (reading.document.language or "en").startswith("en"):
        return  # whom a text in another language names is not read here
    count = len(reading.text.split())
    if count <= LONG or reading.citations or reading.references or reading.quotes:
        return
    if named_sources(reading.text, reading.sentences, reading.quotes):
        return
    told = (one for one in prose(reading) if one.of(reading.text)[-1:] in ".!?…")
    first = next((one for one in told if one.end - one.start > SHOWN), None)
    if first is not None:
        end = first.end if first.end - first.start <= 110 else reading.text.rfind(" ", first.start, first.start + 100)
        words = f"{count:,} words without a link, a quotation or a named source: nothing here can be checked."
        yield Flag(first.start, end, words, confidence=0.7)
