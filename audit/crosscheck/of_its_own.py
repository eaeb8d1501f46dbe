"""Figures that are of a thing of their own, by the words around them, and so no two values of one.

"core inflation", "inflation"                      "five points above the average", "an average of 34 points"
"best on publicity (74 points)", "58.3 points"     "the 240 million that the market had expected", "214 million"
"700 cases in eleven countries", "1,810 dead in 22 countries"      "300 nurses in Finland", "120 in Sweden"
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.nations import nations
from audit.crosscheck.numbers import Pair
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold, stems
from audit.knowledge import lexicon

_NEAR = 20  # characters before a figure in which "in" stands
_WANTED = 40  # characters before a figure in which it says that somebody had expected it
_LEAD = 60  # characters beside a figure in which its noun stands, or that it was expected
_REPORT = 100_000  # characters of a report in which a country is looked for
_IN = re.compile(r"\b(?:in|across) (?:about |some |all )?\Z")
_BRACKETED = re.compile(r"((?:[a-z][\w’'-]{1,20} ){0,2}[a-z][\w’'-]{2,20}) \(\Z")


def of_another_kind(p: Pair) -> bool:
    """Whether a word beside one figure makes it another one: "core inflation", "five points above the average"."""
    narrow = p.x.narrow ^ p.y.narrow
    score = p.slip is None and p.x.counted == "point" and p.x.interval.point != p.y.interval.point
    several = lexicon("crosscheck")["averaged"]["words"]
    averaged = p.a.tokens.isdisjoint(several) != p.b.tokens.isdisjoint(several)
    return bool(narrow & _kinds()) or (score and ("difference" in narrow or averaged))


@cache
def _kinds() -> frozenset[str]:
    return frozenset(map(fold, lexicon("crosscheck")["narrow"]["kinds"]))


def only_where(p: Pair) -> bool:
    """Whether both figures only tell in how many places something else was counted: "700 cases in eleven countries",
    "1,810 dead in 22 countries"."""
    if not all(_IN.search(s.document.text, max(s.claim.start, f.start - _NEAR), f.start) for s, f in _sides_of(p)):
        return False
    one, other = (frozenset().union(*(f.measures for f in s.figures if f is not own)) for s, own in _sides_of(p))
    return bool(one and other) and one.isdisjoint(other)


def _sides_of(p: Pair) -> tuple[tuple[Stated, Figure], tuple[Stated, Figure]]:
    return (p.a, p.x), (p.b, p.y)


def of_two_lands(p: Pair) -> bool:
    """Whether each claim names a country of its own, and one of the reports both: 300 Chilean nurses in Finland, 120 in
    Sweden."""
    one, other = set(nations(p.a).values()), set(nations(p.b).values())
    mine, theirs = one - other, other - one
    if len(mine) != 1 or len(theirs) != 1:
        return False
    return min(mine) in p.b.document.text[:_REPORT] or min(theirs) in p.a.document.text[:_REPORT]


def of_its_own_noun(one: Stated, figure: Figure, other: Stated) -> bool:
    """Whether a figure stands in brackets behind a noun that the other claim has not."""
    before = _BRACKETED.search(one.document.text, max(one.claim.start, figure.start - _LEAD), figure.start)
    noun = stems(before[1]) if before else frozenset()
    return bool(noun) and noun.isdisjoint(other.around)


def counted_on(one: Stated, figure: Figure) -> bool:
    """Whether a figure is what somebody had expected before it was known."""
    text = one.document.text
    near = text[max(one.claim.start, figure.start - _WANTED) : figure.start], text[figure.end : figure.end + _LEAD]
    return any(_expected().search(part.partition(". ")[0]) for part in near)


@cache
def _expected() -> re.Pattern[str]:
    words = "|".join(map(re.escape, lexicon("crosscheck")["set_aside"]["expected"]))
    return re.compile(rf"(?i)\b(?:{words})\b")
