"""An entry whose date does not go with the number of its story.

What it does: compares entries that point to one news site by the numbers in their addresses. Two stories of one
day that lie more than 1,000 numbers apart, or a later number on a day more than three days earlier, cannot both
be dated rightly.

Why it matters: one of the dates is wrong, mostly copied from the entry above.

Known limits: only numbers of five to seven digits are read, since longer ones do not count stories; which of the
two entries is wrong is for a person to say.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.citations.printed_date import head
from audit.citations.story_numbers import conflicts
from audit.model import Place
from audit.reading import Reading

SCOPE = "document"
SEVERITY = "warning"
_ONE = "Ships wait.\n\nReferences\n\nLind, A. (2021, March 4). Salt. Harbour Post. https://post.example/news/1801200/salt\n\n"
EXAMPLES = (
    Example(_ONE + "Okoye, T. (2021, March 4). Tides. Harbour Post. https://post.example/news/1801350/tides"),
    Example(_ONE + "Okoye, T. (2021, April 9). Tides. Harbour Post. https://post.example/news/1809350/tides"),
    Example(_ONE + "Okoye, T. (2021, March 4). Tides. Gull Press. https://gull.example/news/1809350/tides"),
    Example(
        _ONE + "Okoye, T. (2021, March 4). Tides. Harbour Post. https://post.example/news/1809350/tides",
        ("Okoye, T. (2021, March 4)",),
    ),
    Example(
        _ONE + "Okoye, T. (2020, March 4). Tides. Harbour Post. https://post.example/news/1809350/tides",
        ("Okoye, T. (2020, March 4)",),
    ),
)


def check(reading: Reading) -> Iterator[Flag]:
    """A warning at the entry with the higher number, with the other one beside it."""
    seen = set()
    for one in conflicts(reading.references):
        if one.later.start in seen:
            continue
        seen.add(one.later.start)
        span, other = head(reading.text, one.later), head(reading.text, one.earlier)
        when = "on the same day as" if one.days == 0 else f"{-one.days} days before"
        words = f"Dated {when} another story of this site, yet numbered {one.apart:,} later: one of the dates is wrong."
        place = Place(reading.document.id, other.start, other.end, other.of(reading.text))
        yield Flag(span.start, span.end, words, confidence=0.7, related=(place,))
