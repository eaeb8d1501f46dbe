"""The entries of a reference list.

    text ─ entries ▶ stretches under a heading "References", or a lone string ─ reference ▶ Reference with its fields

Outside such a section prose gives no references; a list whose entries do not read like references is not judged.
"""

from __future__ import annotations

from functools import lru_cache

from audit.citations.entries import entries, lone
from audit.citations.fields import reference
from audit.model import Reference, Span

ALONE = 3  # signs that a string with no heading above it must have
READABLE = 0.5  # of the entries of a list: with fewer the list is of another kind (links, people, credits)


def references(text: str) -> tuple[Reference, ...]:
    """The entries of the reference list in `text`, in order; a text that is nothing but references counts as a list."""
    found: list[Reference] = []
    for section, read in _read(text):
        if len(read) >= READABLE * len(section):
            found += read
    if not found:
        for entry in lone(text):
            one = reference(text, entry.start, entry.end, ALONE)
            if one is None:
                return ()
            found.append(one)
    return tuple(found)


def unread(text: str) -> tuple[tuple[Span, ...], ...]:
    """The sections of references whose entries do not read like references: they are not judged."""
    return tuple(section for section, read in _read(text) if len(read) < READABLE * len(section))


@lru_cache(maxsize=1)  # the list and the check that says what was not read ask for one text
def _read(text: str) -> tuple[tuple[tuple[Span, ...], tuple[Reference, ...]], ...]:
    """The sections of references, each with those of its entries that read like one."""
    made = []
    for section in entries(text):
        read = (reference(text, entry.start, entry.end) for entry in section)
        made.append((tuple(section), tuple(one for one in read if one is not None)))
    return tuple(made)
