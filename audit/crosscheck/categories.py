"""Of which sort the counted things are: persons are no firms, votes against no abstentions.

"18 individuals", "30 Chinese"         persons
"16 to 58 years old"                   ages
"eighteen entities"                    bodies
"carried by 11 votes to four"          votes for: 11, votes against: four
"with two abstentions"                 abstentions: two
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.claims.ages import is_age
from audit.crosscheck.countries import countries
from audit.knowledge import lexicon
from audit.model import Quantity

PERSONS = "persons"
AGES = "ages"
_TO = re.compile(r"\bvotes? (?:to|against) \Z")
_BEHIND = re.compile(r"(?: [a-z]{2,12}){1,4}")
_NEAR = 16  # characters before a figure in which "votes to" stands


def category(text: str, quantity: Quantity) -> str:
    """The sort of the things that a quantity counts, as its row calls it; "" where no row knows it."""
    if quantity.kind != "number":
        return ""
    if is_age(quantity):
        return AGES
    unit = quantity.unit.rpartition(" ")[2]
    if unit[:1].isupper() and (unit in _peoples() or unit in countries()):
        return PERSONS
    return _nouns().get(unit, "") or _vote(text, quantity)


def sort_of(noun: str) -> str:
    """The sort of what a noun in the singular or the plural stands for; "" where no row knows it."""
    return next((found for form in (noun, noun[:-1], f"{noun[:-3]}y") if (found := _nouns().get(form, ""))), "")


def persons(noun: str) -> bool:
    """Whether a noun is of persons, in the singular or the plural."""
    return _nouns().get(noun, "") == PERSONS or any(noun in row["words"] for row in lexicon("crosscheck")["roles"])


def _vote(text: str, quantity: Quantity) -> str:
    """How those voted who are counted, by the words beside the figure."""
    if _TO.search(text, max(0, quantity.start - _NEAR), quantity.start):
        return "votes against"
    behind = _BEHIND.match(text, quantity.end)
    return _voted(behind[0]) if behind else ""


@lru_cache(maxsize=8_192)
def _voted(behind: str) -> str:
    return next((name for name, pattern in _sides() if pattern.match(behind)), "")


@cache
def _peoples() -> frozenset[str]:
    return frozenset(lexicon("nouns")["peoples"]["words"])


@cache
def _nouns() -> dict[str, str]:
    return {word: row["name"] for row in lexicon("crosscheck")["categories"] for word in row["words"]}


@cache
def _sides() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What stands behind the number of those that voted so."""
    table = lexicon("crosscheck")["votes"]
    names = {"for": "votes for", "against": "votes against", "abstaining": "abstentions"}
    some = r"(?: [a-z]{2,12}){0,2}?"
    return tuple(
        (name, re.compile(rf"{some} (?:{'|'.join(map(re.escape, table[side]))})\b")) for side, name in names.items()
    )
