"""By how much a vote was won: "by 87 votes to 31" in one report, "with a margin of 56" in the other.

two votes of one result ─ what lies between them ─ a margin in the other claim ─▶ the same or not
"""

from __future__ import annotations

import re
from itertools import pairwise

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.figures import is_margin
from audit.crosscheck.occasions import of_another_occasion
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.settings import Matching

_TO = re.compile(r"(?i)(?: votes?| ballots?)?(?: in favour| for)?(?: to | against |, with | ?[-–] ?)")


def margins(couple: Couple, matching: Matching) -> tuple[bool, str] | None:
    """Whether the margin that one claim gives is the one between the votes of the other, and what is said; None where
    they are not of one vote."""
    if not couple.best or couple.alike < matching.kin_words:
        return None
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        votes, margin = _votes(one), _margin(other)
        if votes is None or margin is None or of_another_occasion(couple.a, couple.b):
            continue
        between = abs(votes[0].interval.point - votes[1].interval.point)
        words = f"{votes[0].printed} to {votes[1].printed} is a margin of {between.normalize():f}"
        right = between == margin.interval.point
        return right, f"{margin.printed}, as {words}" if right else f"{words}, and not {margin.printed}"
    return None


@of_words
def _votes(one: Stated) -> tuple[Figure, Figure] | None:
    """The two sides of the one vote that a claim tells of."""
    text = one.document.text
    counts = [f for f in one.figures if f.interval.sort == "number" and not f.interval.open]
    pairs = [(x, y) for x, y in pairwise(counts) if _TO.fullmatch(text, x.end, y.start)]
    return pairs[0] if len(pairs) == 1 else None


@of_words
def _margin(one: Stated) -> Figure | None:
    """The one figure of a claim that is a margin."""
    if len(one.figures) != 1:
        return None
    (figure,) = one.figures
    exact = figure.interval.sort == "number" and not figure.interval.open and figure.quantity.comparator == "="
    return figure if exact and is_margin(one.document.text, figure.start, figure.end) else None
