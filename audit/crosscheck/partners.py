"""With whom a claim says that something is traded, to whom it is sold, lent or sent: what is of one partner denies
nothing of another one.

"sold timber to Sarvia for 3 million"     ─  "sold timber to Lemnia for 5 million"
"exported goods for 3 million"            ─  "trade with Lemnia comes to 5 million", which the other never names
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon

_MOST = 600  # characters of a claim that are looked at
_REPORT = 20_000  # characters of a report in which a name is looked for


def two_partners(a: Stated, b: Stated) -> str:
    """The partner that only one of two claims on trade or dealings names, in words; "" where there is none."""
    if not (_deals(a) and _deals(b)):
        return ""
    return _alone(a, b) or _alone(b, a)


def _alone(one: Stated, other: Stated) -> str:
    mine, theirs = _partners(one), _partners(other)
    if not mine or not (mine.isdisjoint(theirs) and _keys(mine).isdisjoint(other.names)):
        return ""
    known = any(name in other.document.text[:_REPORT] for name in mine)
    return min(mine) if theirs or not known else ""


def _keys(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(name_key, names))


@of_words
def _deals(one: Stated) -> bool:
    return not one.tokens.isdisjoint(_words())


@of_words
def _partners(one: Stated) -> frozenset[str]:
    """The first words of the names behind "to", "with" and "from"."""
    return frozenset(_behind().findall(one.words[:_MOST])) - {"The"}


@cache
def _words() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["partners"]["words"])


@cache
def _behind() -> re.Pattern[str]:
    joints = "|".join(lexicon("crosscheck")["partners"]["joints"])
    return re.compile(rf"(?<![Aa]ccording )\b(?i:{joints}) (?:the )?([A-Z][\w’'-]{{1,30}})")
