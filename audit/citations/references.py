"""The entries of a reference list.

    text ─ entries ▶ stretches under a heading "References", or a lone string ─ reference ▶ Reference with its fields

Outside such a section prose gives no references; a list whose entries do not read like references is not judged.
"""

from __future__ import annotations

from audit.citations.entries import entries, lone
from audit.citations.fields import reference
from audit.model import Reference

ALONE = 3  # signs that a string with no heading above it must have
READABLE = 0.5  # of the entries of a list: with fewer the list is of another kind (links, people, credits)


def references(text: str) -> tuple[Reference, ...]:
    """The entries of the reference list in `text`, in order; a text that is nothing but references counts as a list."""
    found: list[Reference] = []
    for section in entries(text):
        read = [reference(text, entry.start, entry.end) for entry in section]
        good = [one for one in read if one is not None]
        if len(good) >= READABLE * len(section):
            found += good
    if not found:
        alone = [reference(text, entry.start, entry.end, ALONE) for entry in lone(text)]
        found = [one for one in alone if one is not None]
        if len(found) < len(alone):
            return ()
    return tuple(found)
