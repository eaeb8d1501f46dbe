"""A text gives two years in which one body was founded or one person born.

What it does: reports the second of two years that are told of one name with the same verb ("the Lindholm Institute was
founded in 1921 … the Institute, founded in 1924"); where the verbs differ but mean the same, as a notice.

Why it matters: one of the two is wrong, and the reader sees both.

Known limits: founded, established, set up and born only, after the name; a year beside a word of doubt, or of a second
founding, is left alone, and so is a short name that two longer ones end with.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.foundings import refounded
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
EXAMPLES = (
    Example("The Tarn Institute was founded in 1921. The Vell Institute, founded in 1924, is younger."),
    Example("Ada Lund was born in 1961. Erik Lund, born in 1963, sails. Lund, born in 1963, has a sister."),
    Example("The Tarn Club was founded in 1921. According to its members, the Tarn Club was founded in 1919."),
    Example(
        "It was founded in 1921. The harbour is old. It was founded in 1874. The Tarn Club was founded in 1921 twice."
    ),
    Example(
        "The Tarn Institute was founded in 1921 in Vell. The Tarn Institute, founded by pilots in 1924, is old.",
        ("The Tarn Institute, founded by pilots in 1924",),
    ),
    Example(
        "Ada Lund was born in Vell in May 1961. Lund, who was born on 3 May 1963, sails.",
        ("Lund, who was born on 3 May 1963",),
    ),
    Example(
        "The Tarn Institute was founded in 1921. The Institute, which was established in 1924, is old.",
        ("The Institute, which was established in 1924",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One flag a later year."""
    text = reading.flow
    for first, one in refounded(text):
        words = f"{one.name}: {one.verb} in {one.year} here, but {first.verb} in {first.year} earlier in the text."
        alike = first.verb == one.verb
        yield Flag(one.start, one.end, words, "Check which year holds.", None if alike else "notice")
