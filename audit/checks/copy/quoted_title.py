"""The title stands in quotation marks.

What it does: reports a title at the top of the text that is wholly in quotation marks, though it is no one's words: it
has capitals like a title.

Why it matters: marks around a title make it a quotation; they usually come from the form through which it was pasted.

Known limits: a title in sentence case is taken for a quotation and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("“We shall come back in the spring”\n\nThe pilot said so on Monday."),
    Example(
        "“Storm and Ice: Can the Old Ferry Sail Again?”\n\nThe council met.",
        ("“Storm and Ice: Can the Old Ferry Sail Again?”",),
    ),
)
TOP = 8  # lines in which the title stands
WORDS = 5  # of a title that can be told from a name
CAPITALS = 0.75  # share of its longer words
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]{4,}")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag at most."""
    for line in islice(_LINE.finditer(reading.text), TOP):
        words = line.group().strip()
        inner = words[1:-1]
        if (
            words[:1] + words[-1:] not in ("“”", '""', "‘’")
            or any(mark in inner for mark in '“”"')
            or len(words.split()) < WORDS
        ):
            continue
        longer = _WORD.findall(inner)
        if longer and sum(word[0].isupper() for word in longer) >= CAPITALS * len(longer):
            start = line.start() + line.group().find(words)
            yield Flag(start, start + len(words), "The title stands in quotation marks.", inner)
            return
