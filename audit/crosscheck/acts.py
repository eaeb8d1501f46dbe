"""What two claims tell that was done, and in which words beside names."""

from __future__ import annotations

from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import once
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold, words
from audit.knowledge import lexicon


def two_acts(couple: Couple) -> bool:
    """Whether each claim tells of an act of its own: what was signed on Thursday began on Saturday."""
    one, other = couple.a.claim.act, couple.b.claim.act
    if one is None or other is None or fold(one) == fold(other):
        return False
    return not {one, other} <= set(lexicon("crosscheck")["announcing"]["acts"])


@once
def plain_words(one: Stated) -> frozenset[str]:
    """The stems of the words that are no names."""
    return frozenset(word.stem for word in words(one.words) if not word.capital) - _parts_of_day()


@cache
def _parts_of_day() -> frozenset[str]:
    """The stems of the parts of a day: two things of one evening are two."""
    return frozenset(fold(row["name"]) for row in lexicon("crosscheck")["parts_of_day"].values())
