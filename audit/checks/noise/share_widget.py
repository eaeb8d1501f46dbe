"""Buttons for sharing stand in the text.

What it does: reports lines that are the labels of share buttons: “Share this article”, and names of networks beside
them.

Why it matters: they were scraped along with the page, and nobody wrote them.

Known limits: a lone “Facebook” or “Share” far from any other furniture is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.damage import report
from audit.checks.frame import Example, Flag
from audit.reading import Reading

_BODY = (
    "The council of the port met on Tuesday to hear why the new ferry had not yet sailed, and it heard a good deal "
    "about winter storms and about the cost of steel.\n\n"
)
SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("Share prices rose.\nFacebook said so."),
    Example(
        _BODY + "Like it? Share with your friends!\nFacebook\nTwitter",
        ("Like it? Share with your friends!\nFacebook\nTwitter",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "share-widget", "The label of a share button")
