"""So many of so many in one report, a share of them in the other: "15 of the 50 wells" and "most of the wells".

a part and its whole ─ per cent ─▶ beyond the share that the other claim gives of the same things? ─▶ words
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure
from audit.crosscheck.once import of_words
from audit.crosscheck.said import denied, opposites
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import stems

_OF = re.compile(r"(?i)\s{1,3}(?:out )?of (?:the |its |all |their |these |those )?\Z")
_OF_ALL = re.compile(r"(?i)\b(?:of|among|from) (?:the |its |all |all the |their |these |those )?\Z")
_NEAR = 24  # characters before a figure in which "of the" stands
_LEAST = Decimal(4)  # of a whole: of three anything is a third
_SLACK = Decimal(5)  # points by which a share in round words may miss the count
_ALL = Decimal(100)
_SHARED = 2  # words in common: what is counted, and what is told of it


def two_portions(couple: Couple) -> str:
    """A part of a whole and a share that it is not, in words; "" where there is none."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        for part, whole in _portions(one):
            if any(x.interval.point == part.interval.point for x in other.figures):
                continue  # "11 of 16, or 59%" errs by itself
            for share in _shares(other):
                if _same_things(couple, whole, share) and _beyond(part, whole, share):
                    return f"{part.printed} of {whole.printed} against {share.printed}"
    return ""


@of_words
def _portions(one: Stated) -> tuple[tuple[Figure, Figure], ...]:
    """The parts and their wholes: "160 of the 640", "Of the 640 houses 160"."""
    return tuple(_found(one))


def _found(one: Stated) -> Iterator[tuple[Figure, Figure]]:
    text = one.document.text
    counts = [f for f in one.figures if f.interval.sort == "number" and not (f.interval.open or f.earlier)]
    for first, second in pairwise(counts):
        x, y = first.interval.point, second.interval.point
        if _OF.fullmatch(text, first.end, second.start) and y >= _LEAST and x < y:
            yield first, second
        elif _OF_ALL.search(text, max(one.claim.start, first.start - _NEAR), first.start) and x >= _LEAST and y < x:
            yield second, first


@of_words
def _shares(one: Stated) -> tuple[Figure, ...]:
    """The shares of a claim that tell of no move."""
    return tuple(f for f in one.figures if f.interval.sort == "percent" and f.quantity.change is None and not f.earlier)


def _same_things(couple: Couple, whole: Figure, share: Figure) -> bool:
    """Whether the share is of what the whole counts, and like things are told of both."""
    sides = couple.a, couple.b
    if not couple.best or denied(sides[0]) != denied(sides[1]) or opposites(*sides):
        return False
    named = stems(whole.quantity.unit or "") | ({whole.counted} if whole.counted else set())
    common = couple.a.stems & couple.b.stems
    return bool(named & common) and len(common) > _SHARED - (not couple.a.names)


def _beyond(part: Figure, whole: Figure, share: Figure) -> bool:
    value = _ALL * part.interval.point / whole.interval.point
    low, high = share.interval.low, share.interval.high
    return (low is not None and value < low - _SLACK) or (high is not None and value > high + _SLACK)
