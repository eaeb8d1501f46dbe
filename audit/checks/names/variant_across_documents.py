"""One name stands in two forms across documents.

What it does: compares, across documents, what an acronym is spelled out as, how the title of one office-holder is
worded, and under which label a body is named; and reports each form with the other ones beside it. Where a row of
the reference facts calls the form wrong, it is a warning.

Why it matters: a reader of both texts takes two names for two bodies, and a house has one spelling.

Known limits: names are compared as far as the mentions are recognised; which spelling is the house's is not known.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.checks.frame import Example, Flag
from audit.crosscheck.naming import Variant, variants
from audit.evidence import Corpus

SCOPE = "corpus"
SEVERITY = "notice"
EXAMPLES = (
    Example(
        "The Meridian Lake Authority (MLA) opened two offices.",
        against=("Nobody at the Meridian Lake Authority (MLA) would comment.",),
    ),
    Example(
        "The Meridian Lake Authority (MLA) opened two offices.",
        ("Meridian Lake Authority (MLA)",),
        against=("Nobody at the Meridian Lakes Agency (MLA) would comment.",),
    ),
    Example(
        "Kyiv was quiet on Sunday.",
        ("Kyiv",),
        against=("Kiev was quiet on Sunday.",),
    ),
)
WORDS = {
    "acronym": "The acronym is spelled out in another way elsewhere",
    "title": "The title of this office-holder is worded in another way elsewhere",
    "label": "Another text uses another label for this body or its branch",
}


def check(corpus: Corpus) -> Iterator[Flag]:
    """A flag on each form that has another one in another document."""
    for variant in variants(corpus):
        yield Flag(
            variant.start,
            variant.end,
            _message(variant),
            f"Write “{variant.right}”." if variant.wrong and variant.right else "Choose one form.",
            severity="warning" if variant.wrong else None,
            confidence=0.9 if variant.wrong else 0.7,
            related=variant.others,
            document=variant.document,
        )


def _message(variant: Variant) -> str:
    forms = "; ".join(f"“{exact}”" for exact in dict.fromkeys(place.exact for place in variant.others))
    known = f" The reference facts have “{variant.right}”." if variant.wrong else ""
    return f"{WORDS[variant.sort]}: {forms}.{known}"
