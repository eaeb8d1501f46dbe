"""Numbers of several labelled things in a row, which count nothing: "Reactors 1, 2 and 3", "wards 6 to 9".

One number behind a plural may be a count all the same ("of the districts 12 voted"), so two must stand there.
"""

from __future__ import annotations

import re
from functools import cache

from audit.claims.figures.number import Number
from audit.claims.figures.words import listed
from audit.knowledge import lexicon

_REACH = 60  # characters from the noun to the last number
_LONGEST = 4  # digits of a number that is a label
_JOINT = r"(?:, (?:and |or )?| and | or | to | & |[-–])"
_BEFORE = re.compile(rf"\b([A-Za-z]{{3,15}}) (?:\d{{1,4}}{_JOINT}){{0,12}}\Z")
_BEHIND = re.compile(rf"{_JOINT}\d{{1,4}}\b(?![.,]\d|%)")


def in_label_list(text: str, number: Number) -> bool:
    """Whether a figure is one of several numbers behind the plural of a word like Section."""
    if number.form != "digits" or number.grouped or number.end - number.start > _LONGEST or number.scale > 1:
        return False
    found = _BEFORE.search(text, max(0, number.start - _REACH), number.start)
    if found is None or found[1].lower() not in _plurals():
        return False
    first = found.end(1) + 1 == number.start
    return not first or _BEHIND.match(text, number.end) is not None


@cache
def _plurals() -> frozenset[str]:
    """The plurals of the labels that are words, but for those of what is counted as often."""
    labels = (word for word in listed("numbers", "labels") if word.isalpha() and len(word) > 1)
    return frozenset(f"{word}s" for word in labels if not word.endswith("s")) - frozenset(
        lexicon("numbers")["labels"]["counted"]
    )
