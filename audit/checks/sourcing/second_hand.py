"""A source cited through another.

What it does: reports a reference or a note that gives its source at second hand ("quoted in …", "cited in …").

Why it matters: what passes through two hands is altered twice; the original can usually be cited itself.

Known limits: it looks only where a name with a year, or a title in quotation marks, follows, so that "cited in
court" is not meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.checks.frame import Example, Flag
from audit.knowledge import lexicon
from audit.reading import Reading
from audit.text.places import first_words, matches

SCOPE = "document"
SEVERITY = "notice"
EXAMPLES = (
    Example("The case was cited in court. She is quoted in many papers."),
    Example("1. Survey of harbours, p. 4, quoted in Marsh, T. (2020).", ("quoted in Marsh, T. (2020)",)),
    Example("The survey (cited in Marsh 2020) counts nine.", ("cited in Marsh 2020",)),
)


def check(reading: Reading) -> Iterator[Flag]:
    """One notice a place."""
    for match in matches(_pattern(), reading.flow, _first()):
        yield Flag(match.start(), match.end(), "The source is cited at second hand: cite the original.")


@cache
def _first() -> frozenset[str]:
    return first_words(row["text"] for row in lexicon("vague_attribution")["second_hand"])


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(re.escape(row["text"]) for row in lexicon("vague_attribution")["second_hand"])
    return re.compile(
        rf"\b(?i:{words}) [A-Z][\w’'-]{{1,30}}(?:,? (?:[A-Z]\.|et al\.|and [A-Z]\w{{1,30}}))?,? "
        r"(?:\([12]\d{3}[a-z]?\)|[12]\d{3}[a-z]?)"
    )
