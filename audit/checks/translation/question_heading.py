"""A heading is a question that was translated word by word.

What it does: reports a short heading that asks with “do”, “does” or “did” and has no question mark, such as a heading
that says “What do you want” of a country.

Why it matters: the source had “What the country wants”; the heading now asks the reader.

Known limits: indirect questions (“Why the ferry sank”) are right and have no “do”; “What is …” may be a title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example(
        "What do the islands want?\n\nWhy the ferry sank\n\nWhat do you think, asked the pilot of the ferry.\n\nNo."
    ),
    Example(
        "The report is out.\n\nwhat do you want iceland\n\nThe island wants a ferry.", ("what do you want iceland",)
    ),
)
_WORDS = 9  # of a heading; a longer line is a sentence
_ASKS = re.compile(r"(?:what|why|how|where|when|whom?)(?: \w+)? (?:do|does|did) \w", re.IGNORECASE)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a heading."""
    for line in re.finditer(r"^[^\n]{8,70}$", reading.text, re.MULTILINE):
        words = line.group().strip()
        if len(words.split()) <= _WORDS and words[-1].isalnum() and _ASKS.match(words):
            start = line.start() + line.group().find(words)
            message = "The heading asks a question without a question mark; it reads as translated word by word."
            yield Flag(start, start + len(words), message, "Say it as a statement, or close it with a question mark.")
