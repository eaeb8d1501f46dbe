"""Buttons for reactions stand in the text.

What it does: reports the labels of reaction and rating widgets; each label is often printed twice, once for the
picture and once for the button.

Why it matters: they were scraped along with the page, and a reader takes them for words of the text.

Known limits: a doubled word in a sentence is the business of copy/doubled-word.
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
    Example("It was a very, very long night.\nBye bye, said the pilot."),
    Example(_BODY + "What's Your Reaction?\n\nlove love\nsad sad", ("What's Your Reaction?", "love love\nsad sad")),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a line or a group of short lines."""
    return report(reading, "reaction-widget", "The label of a reaction button")
