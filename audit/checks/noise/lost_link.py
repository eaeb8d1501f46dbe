"""Links were lost in the text.

What it does: reports words between two no-break spaces, where the text has several: a page that lost its links keeps
the spaces that stood around them.

Why it matters: each of them was a source, and the reader can no longer follow it.

Known limits: no-break spaces that a typographer set between a figure and its unit, or after a title, do not count;
links that left no trace cannot be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("It was 40\u00a0km away. Mr.\u00a0Lund and Mrs.\u00a0Holm walked 3\u00a0hours."),
    Example(
        "The port\u00a0said\u00a0that the crew\u00a0had left\u00a0at noon, and a\u00a0local paper\u00a0printed it.",
        ("had left", "local paper", "said"),
    ),
)
FEWEST = 3  # such places in a text; one or two may be chance
_LINK = re.compile(r"(?<=[a-z,])\xa0([A-Za-z][^\xa0\n.]{1,60})\xa0(?=[a-z])")


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a place."""
    links = list(_LINK.finditer(reading.text)) if "\xa0" in reading.text else []
    for match in links if len(links) >= FEWEST else ():
        message = (
            f"A link was lost here: no-break spaces still stand around the words, as at {len(links) - 1} other places."
        )
        yield Flag(match.start(1), match.end(1), message, "Restore the link or name the source.")
