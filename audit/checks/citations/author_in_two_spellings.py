"""One author in two spellings or with other initials.

What it does: compares the authors of the entries: the same surname with initials that go further in one entry ("Lind,
A." and "Lind, A. B."), and long surnames a letter apart with the same two initials or more.

Why it matters: the reader takes them for two people, and a search finds half of the works.

Known limits: they may be two people. Short surnames that differ by a letter are not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.printed_date import head
from audit.citations.works import spellings
from audit.model import Place, Reference, Span
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
_ONE = "Ships wait.\n\nReferences\n\nLindqvist, A. B. (2018). Tides. Coast.\n\n"
EXAMPLES = (
    Example(_ONE + "Lindqvist, A. B. (2019). Reefs. Coast.\n\nLindgren, A. B. (2020). Mud. Coast."),
    Example(_ONE + "Lindqvist, C. (2019). Reefs. Coast."),
    Example(_ONE + "Lindqvist, A. (2019). Reefs. Coast.", ("Lindqvist, A.",)),
    Example(_ONE + "Lindqvits, A. B. (2019). Reefs. Coast.", ("Lindqvits, A. B.",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice at the rarer spelling, with an entry that has the other."""
    for one in spellings(reading.references):
        span = _name(reading.text, one.second, one.rare)
        other = _name(reading.text, one.first, one.common)
        place = Place(reading.document.id, other.start, other.end, other.of(reading.text))
        words = f"Another entry has “{one.common}”: one author in two spellings?"
        yield Flag(span.start, span.end, words, confidence=0.6, related=(place,))


def _name(text: str, entry: Reference, name: str) -> Span:
    at = text.find(name, entry.start, entry.end)
    return Span(at, at + len(name)) if at >= 0 else head(text, entry)
