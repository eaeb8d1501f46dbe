"""Footnote marks stand in the text as markup.

What it does: reports `<sup>1</sup>`, `[1][edit]` and the like, once for a document, with their number.

Why it matters: readers see the tags, and the mark glues itself to a word or a figure.

Known limits: marks that were turned into plain figures are not recognised.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The sound is 4 km² wide.[1]"),
    Example("The ferry sank.<sup>1</sup> The crew swam.<sup>2</sup>", ("<sup>1</sup>",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag at the first mark."""
    marks = [stretch for stretch in reading.document.noise if stretch.kind == "footnote-mark"]
    for mark in marks[:1]:
        number = f"{len(marks)} footnote marks stand" if len(marks) > 1 else "A footnote mark stands"
        yield Flag(
            mark.start,
            mark.end,
            f"{number} in the text as markup.",
            "Turn them into the marks of your house, such as [1].",
        )
