"""Where something happened, told as two sorts of place: "at the Ormal market" here, "at the Ormal station" there.

couples of claims ─ the noun of the place behind "at", "in", "outside" ─ unknown to the other report? ─▶ words
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_MOST = 400  # characters of a claim that are looked at
_REPORT = 20_000  # characters of a report in which the other place is looked for


def two_spots(couple: Couple) -> str:
    """The two sorts of place of one thing, in words; "" where there are none: the claims have an act or a figure in
    common, and neither report knows the other place."""
    one, other = spots(couple.a), spots(couple.b)
    if len(one) != 1 or len(other) != 1 or not one.isdisjoint(other):
        return ""
    (x,), (y,) = one, other
    acts = couple.a.claim.act, couple.b.claim.act
    acted = acts[0] is not None and acts[1] is not None and fold(acts[0]) == fold(acts[1])
    counted = any(p.weight == "same" and p.why is None and not p.doubt for p in couple.figures)
    if not (acted or counted) or not couple.a.near & couple.b.near or _prints(couple.b, x) or _prints(couple.a, y):
        return ""
    return f"two places of one thing: {x} against {y}"


@of_words
def spots(one: Stated) -> frozenset[str]:
    """The nouns of places at which a claim says that something happened: of each sort the first of its row."""
    found = (_rows()[match[1].lower()] for match in _pattern().finditer(one.words[:_MOST]))
    return frozenset(found)


def _prints(one: Stated, spot: str) -> bool:
    """Whether the report has a word for that sort of place anywhere."""
    return _words_of(spot).search(one.document.text, 0, _REPORT) is not None


@cache
def _rows() -> dict[str, str]:
    """Each noun to the first of its row."""
    return {noun: row[0] for row in lexicon("crosscheck")["spots"]["rows"] for noun in row}


@cache
def _words_of(spot: str) -> re.Pattern[str]:
    row = next(row for row in lexicon("crosscheck")["spots"]["rows"] if row[0] == spot)
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, row))})s?\b")


@cache
def _pattern() -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, _rows()), key=lambda noun: (-len(noun), noun)))
    before = r"\b(?:at|inside|outside|into) (?:the|a|an) (?:[\w’'-]{2,20} ){0,3}?"
    return re.compile(rf"(?i){before}({nouns})\b")
