"""The form for readers’ comments stands in the text.

What it does: reports headings, field names and instructions of comment forms, and what stands under them at the end
of the page.

Why it matters: the form belongs to the web site and not to the text.

Known limits: comments by readers are reported only where they stand under such a heading.
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
    Example("The minister declined to leave a comment with the newspaper."),
    Example(
        _BODY + "Leave a Reply\n\nPlease enter your comment!\nPlease enter your name here",
        ("Leave a Reply", "Please enter your comment!\nPlease enter your name here"),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "comment-form", "Part of a comment form")
