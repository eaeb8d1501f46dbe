"""A count that a later report says has grown: "30,000 vans on 2 June", "the recall has been widened to 85,000".

It may have grown by any factor: the report itself says that it did.
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import Pair
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import first_of
from audit.knowledge import lexicon

_SCORE = 0.9  # of the pair: about as much as like words and one noun
_ONE_MEASURE = 0.5  # the same of two counts of one measure
_NEAR = 40  # characters before and behind a figure in which the words stand


def widened(p: Pair) -> bool:
    """Whether the later of two reports says that its figure is what the other one has grown to."""
    common = p.x.measures & p.y.measures
    if p.weight != "apart" or p.why or p.slip == "moved" or p.x.interval.sort != p.y.interval.sort:
        return False
    if p.score < (_ONE_MEASURE if common else _SCORE):
        return False
    if not (common or p.x.counted == p.y.counted or not (p.x.counted and p.y.counted)):
        return False
    first = first_of(p)
    if first is None:
        return False
    before, after, side = (p.x, p.y, p.b) if first == "a" else (p.y, p.x, p.a)
    return before.interval.point < after.interval.point and _says_so(side, after) and not before.earlier


def _says_so(one: Stated, figure: Figure) -> bool:
    """Whether the words right beside a figure say that something grew to it."""
    text = one.document.text
    before = text[max(one.claim.start, figure.start - _NEAR) : figure.start]
    return _grew().search(before) is not None


@cache
def _grew() -> re.Pattern[str]:
    table = lexicon("crosscheck")["widened"]
    to, reached = ("|".join(map(re.escape, table[name])) for name in ("to", "reached"))
    hedge = r"(?:(?:about|some|around|nearly|almost|over|more than|at least|the|a) ){0,2}"
    return re.compile(rf"(?i)(?:\b(?:{to})\b[\w ]{{0,12}}? to|\b(?:{reached})) {hedge}\Z")
