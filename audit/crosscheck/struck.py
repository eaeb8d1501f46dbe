"""Where an attack was, as a claim says it: "the bomb in Brask", "the attack on Orsk"; two places are two attacks."""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon

_MOST = 400  # characters of a claim that are looked at
_REPORT = 100_000  # characters of a report in which a name is looked for


def of_another_attack(a: Stated, b: Stated) -> bool:
    """Whether a claim says where the attack was, and the other claim gives another place, or its report does not know
    that one."""
    places, others = _struck(a), _struck(b)
    if places and others:
        return places.isdisjoint(others) and not any(place in b.words for place in places)
    return _unknown(places, b) or _unknown(others, a)


def _unknown(places: frozenset[str], other: Stated) -> bool:
    return bool(places) and not any(place in other.document.text[:_REPORT] for place in places)


@of_words
def _struck(one: Stated) -> frozenset[str]:
    """The first words of the names of places behind the word for an attack."""
    return frozenset(_place().findall(one.words[:_MOST]))


@cache
def _place() -> re.Pattern[str]:
    attacks = "|".join(lexicon("crosscheck")["claimants"]["attacks"])
    return re.compile(rf"\b(?:{attacks}) (?:on|in|at|near|of|against|outside) (?:the )?([A-Z][\w’'-]{{1,30}})")
