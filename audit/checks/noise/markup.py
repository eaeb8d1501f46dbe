"""Left-over markup stands in the text.

What it does: reports character references, stray tags and escaping backslashes.

Why it matters: the conversion of the page went wrong at this place, and other characters may be lost.

Known limits: code examples are reported too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("Profit & loss; a < b; the file_name."),
    Example("The ferry &amp; the tug sailed.", ("&amp;",)),
    Example("The log is harbour-log\\_2024.txt.", ("log\\_2024.txt",)),
)
REACH = 40  # characters of the word around an escape, so that the place is recognised
_BEFORE = re.compile(r"[\w.]{0,40}$")
_AFTER = re.compile(r"[\w.]{0,40}(?<!\.)")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a mark; an escape is shown with the word it stands in."""
    text = reading.text
    for mark in reading.document.noise:
        if mark.kind != "markup":
            continue
        start, end = mark.start, mark.end
        if text[start] == "\\":
            before, after = _BEFORE.search(text[max(0, start - REACH) : start]), _AFTER.match(text, end)
            start -= len(before.group()) if before else 0
            end = after.end() if after else end
        message = "Markup that was not turned into text."
        yield Flag(start, end, message, "Replace it by what it stands for.")
