"""A tag that says that a source is missing.

What it does: reports tags such as "[citation needed]" or "[dead link]" that an unfinished page carries.

Why it matters: the text itself says that nobody has checked the place.

Known limits: only tags in square brackets that the lexicon lists, and "Dead link" behind an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.words import listed
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
_TAG = re.compile(r"\[\s{0,2}([A-Za-z][A-Za-z ?]{2,40})\s{0,2}\](?![(\[:])")
EXAMPLES = (
    Example("He said it [sic] and left [in May]. See [who](https://harbour.example/who)."),
    Example("The pier burned in May.[citation needed] It was rebuilt.", ("[citation needed]",)),
    Example("The pier burned in May.[who?] It was rebuilt.", ("[who?]",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A notice for each tag."""
    for match in _TAG.finditer(reading.text):
        if match[1].strip().lower() in listed("tags"):
            yield Flag(match.start(), match.end(), "The text itself says that a source is missing here.")
