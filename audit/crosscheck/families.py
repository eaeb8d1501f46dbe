"""One thing told as two of a family of which it can be one only: "fled on a motorcycle", "had escaped on a bicycle".

couples of like claims ─ the one member of a family in each ─ unknown to the other report? ─▶ words
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.wordings import first_of, named, wordings
from audit.crosscheck.words import either
from audit.knowledge import lexicon
from audit.settings import Matching

_TABLE = "families"
_MOST = 400  # characters of a claim that are looked at
_REPORT = 20_000  # characters of a report in which the other member is looked for
_COMMON = 2  # words or names that the claims share


def two_of_a_family(couple: Couple, matching: Matching) -> str:
    """The two members of one family, in words; "" where there are none, or either report knows the other's."""
    if not couple.best or couple.alike < matching.kin_words or len(couple.shared) < _COMMON:
        return ""
    if couple.a.names and couple.b.names and couple.a.names.isdisjoint(couple.b.names):
        return ""  # "a bus in Orsk", "in neighbouring Velmar a lorry"
    if any(p.weight == "apart" for p in couple.figures):
        return ""  # "of the boys 61 percent", "of the girls 44 percent"
    one = members(couple.a)
    other = members(couple.b) if one else {}
    for family in sorted(one.keys() & other.keys()):
        (x, *more), (y, *more_) = sorted(one[family]), sorted(other[family])
        if more or more_ or x == y or _prints(couple.b, family, x) or _prints(couple.a, family, y):
            continue
        name = lexicon("crosscheck")["families"][family]["name"]
        return f"{name}: “{x}” in one, “{y}” in the other"
    return ""


@of_words
def members(one: Stated) -> Mapping[int, frozenset[str]]:
    """By the place of a family the members that a claim names, each by the first of its wordings; a name ("Red Cross",
    "red card") is none."""
    if one.tokens.isdisjoint(first_of(_TABLE)):
        return {}
    words = one.words[:_MOST]
    return named(_TABLE, _any(), words[:1].lower() + words[1:])


def _prints(one: Stated, family: int, member: str) -> bool:
    """Whether the report has a wording of that member anywhere."""
    return _pattern(family, member).search(one.document.text[:_REPORT]) is not None


@cache
def _pattern(family: int, member: str) -> re.Pattern[str]:
    row = next(row for row in lexicon("crosscheck")["families"][family]["of"] if row[0] == member)
    return re.compile(rf"(?i)\b(?:{either(row)})s?\b")


@cache
def _any() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(wordings(_TABLE))})\b(?! [A-Z]| cards?\b)")
