"""Whose border it is, of two claims that tell one thing: "near the border with Mali", "at the Burkinabe frontier"."""

from __future__ import annotations

import re

from audit.crosscheck.countries import country_of
from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.settings import Matching

_MOST = 600  # characters of a claim that are looked at
_REPORT = 20_000  # characters of a report in which a border is looked for
_NAME = r"([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30})?)"
_BORDER = re.compile(
    rf"\b(?:border|frontier)s? (?:with|to|into) (?:the )?{_NAME}|\b[Tt]he {_NAME} (?:border|frontier)\b"
)


def two_borders(couple: Couple, matching: Matching) -> str:
    """The two countries, in words, whose border the claims name, where they are each other's likest and alike, or share
    a figure, and neither report speaks of the other border; "" where there are no two."""
    one, other = border(couple.a), border(couple.b)
    if not one or not other or name_key(one) == name_key(other):
        return ""
    alike = couple.best and couple.alike >= matching.kin_words
    if not (alike or any(p.weight == "same" and p.why is None for p in couple.figures)):
        return ""
    known = (_printed(side.document.text[:_REPORT]) for side in (couple.a, couple.b))
    if any(one in some and other in some for some in known):
        return ""
    return f"the border with {one} in one, with {other} in the other"


@of_words
def border(one: Stated) -> str:
    """The country whose border a claim names; "" where it names none or several."""
    words = one.words[:_MOST]
    found = _printed(words) if "border" in words or "frontier" in words else frozenset()
    return next(iter(found)) if len(found) == 1 else ""


def _printed(text: str) -> frozenset[str]:
    names = (first or second for first, second in _BORDER.findall(text))
    return frozenset(country for name in names if (country := country_of(name)))
