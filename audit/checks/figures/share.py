"""A share that is not the part over the whole.

What it does: divides the two counts that stand beside a percentage ("11 of 16 articles, or 59%", "of the 16 articles,
11 (59%)") and compares; so it does with a share in words and its figure ("more than half (43%)", "one in five, or
35%").

Why it matters: the error is arithmetic, so that any reader can find it.

Known limits: one unit of the last printed digit is allowed, for those who cut instead of rounding. A percentage that
is followed by "of …" may be of something else, and is judged only after "or". A share in words is a
rounded one: "one in five" is said of 17 and of 23 per cent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.claims.glosses import glosses
from audit.claims.parts import shares
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "error"
EXAMPLES = (
    Example("Seven of the 19 boats are new, or 37 per cent. It won 58 of 151 seats (34.2% of the vote)."),
    Example("Nearly 70% (11 of 16) agreed. Some 2 of 3 people, about 67%, voted."),
    Example("They settled 11 of 16 articles, or 59% of the draft.", ("59% of the draft",)),
    Example(
        "It rose from 20 of 80 to 30 of 75, from 25% to 40%. Of the 80 boats, 20 (25%) sank. One in five (18%) sank."
    ),
    Example("Only 20% (4 of 50) answered.", ("20%",)),
    Example("Of the 80 boats, 20, or 35%, sank.", ("35%",)),
    Example("More than half (43%) sank. A majority, 53%, did not.", ("More than half (43%",)),
)
_BASE = re.compile(r"\sof\s(?:the\s)?[\w-]{1,20}")


def check(reading: Reading) -> Iterator[Flag]:
    """One error a share."""
    text = reading.flow
    for one in shares(text, reading.groups):
        base = _BASE.match(text, one.stated.end)
        yield Flag(
            one.stated.start,
            base.end() if base else one.stated.end,
            f"{one.part.of(text)} of {one.whole.of(text)} is {one.value:.1f}%, not {one.stated.of(text)}.",
        )
    for gloss in glosses(text, reading.quantities):
        words = f"“{gloss.words.of(text)}” and “{gloss.stated.of(text)}” are not the same share."
        yield Flag(gloss.start, gloss.end, words, severity="warning")
