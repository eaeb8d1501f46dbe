"""The remains of an embedded post or picture stand in the text.

What it does: reports signatures of embedded posts, file names of pictures and labels of video players.

Why it matters: the post itself may be missing or may be read as the author’s words.

Known limits: the words of the post are not told apart from the text.
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
SEVERITY = "notice"
EXAMPLES = (
    Example("She wrote on Monday that the ferry — the Ida — had sailed."),
    Example(_BODY + "— Port of Anders (@portanders) March 4, 2024", ("— Port of Anders (@portanders) March 4, 2024",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "embed", "The remains of an embedded post or picture", "Delete the line, or quote the post.")
