"""A list of sources that could not be read.

What it does: says of a section of references whose entries do not read like references that it was not judged, and of
an entry that is far too long for one that only its beginning was.

Why it matters: silence about a list must not be taken for approval.

Known limits: a section of links, credits or people under the heading "Sources" is such a list, and may be fine.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.fields import LONGEST
from audit.citations.printed_date import HEAD
from audit.citations.references import overlong, unread
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
FEW = 3  # lines: fewer are a remark, not a list
EXAMPLES = (
    Example("Ships wait.\n\nReferences\n\nOkoye, T. (2018). Tides. Coast.\n\nLind, A. (2021). Salt. Post."),
    Example("Ships wait.\n\nSources\n\nThe harbour, mostly."),
    Example(
        "Ships wait.\n\nReferences\n\nthe harbour, mostly\n\nold men and their dogs\n\nwhat the wind says at night",
        ("the harbour, mostly",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice at the first line of each such list, and at each such entry."""
    for section in unread(reading.text):
        if len(section) >= FEW:
            words = f"This list of {len(section)} lines does not read like references: it was not judged."
            yield Flag(section[0].start, section[0].end, words, confidence=0.6)
    for entry, length in overlong(reading.text):
        words = f"This entry has {length:,} characters: only its first {LONGEST:,} were read."
        yield Flag(entry.start, min(entry.end, entry.start + HEAD), words, confidence=0.9)
