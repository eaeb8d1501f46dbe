"""Another document has this term right.

What it does: where a text has a known word-by-word translation and another text has the term itself, both places are
reported, each with the other one beside it.

Why it matters: the right term stands in the sources already, and two words for one thing read as two things.

Known limits: only the listed translations are known, and the right term must occur in another text.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.crosscheck.terms import renderings
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "notice"
EXAMPLES = (
    Example(
        "The lake countries met about geoeconomics.",
        against=("A geoeconomic pact of the lake countries was signed.",),
    ),
    Example(
        "The port promised a policy of geographical economy.",
        ("geographical economy",),
        against=("A geoeconomic pact of the lake countries was signed.",),
    ),
    Example(
        "A geoeconomic pact of the lake countries was signed.",
        ("geoeconomic",),
        against=("The port promised a policy of geographical economy.",),
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """A flag on each side."""
    for one in renderings(corpus):
        if one.calque:
            message = f"Another document has the term: “{one.other.exact}”."
        else:
            message = f"Another document renders this term word by word: “{one.other.exact}”."
        yield Flag(
            one.place.start,
            one.place.end,
            message,
            f"Write “{one.other.exact}” or a form of it." if one.calque else None,
            related=(one.other,),
            document=one.place.document,
        )
