"""A toll is lower than an earlier report had it.

What it does: of two reports on one event whose days (or hours) are known, it reports the later one where it gives
fewer dead or injured than the earlier one. Both passages are attached.

Why it matters: a count of the dead goes up or is corrected. A correction is news that the text should tell; without
it, one of the two figures is a slip, or the later text was written from an older one.

Known limits: authorities do correct tolls downwards, so this is a notice. The missing, the displaced and the
detained may become fewer and are not looked at. A text that does not say when it was written is not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.crosscheck.tolls import falls
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "notice"
_EARLIER = (
    "Bulletin 4, 12 March 2021, 09:00\n\nThe flood in Dalmora has killed 212 people, the county said. "
    "In Dalmora 35 people are missing since the flood.",
)
EXAMPLES = (
    Example(
        "Bulletin 9, 14 March 2021, 09:00\n\nThe flood in Dalmora has killed 231 people, the county said.",
        against=_EARLIER,
    ),
    Example(
        "Bulletin 9, 14 March 2021, 09:00\n\nIn Dalmora 19 people are missing since the flood, the county said.",
        against=_EARLIER,
    ),
    Example("The flood in Dalmora has killed 198 people, the county said.", against=_EARLIER),
    Example(
        "Bulletin 9, 14 March 2021, 09:00\n\nThe flood in Dalmora has killed 198 people, the county said.",
        ("198",),
        against=_EARLIER,
    ),
)


def check(corpus: Corpus) -> Iterator[Flag]:
    """A flag on each lower figure of a later report."""
    for fall in falls(corpus):
        if corpus.draft in (None, fall.place.document):
            yield Flag(
                fall.place.start,
                fall.place.end,
                f"“{fall.place.exact}” here, “{fall.earlier.exact}” in an earlier report: such a count does not fall.",
                "Say that the count was corrected, or correct it.",
                confidence=fall.score,
                related=(fall.earlier,),
                document=fall.place.document,
            )
