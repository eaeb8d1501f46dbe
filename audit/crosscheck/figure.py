"""A figure in its sentence: what it stands for, and the words that say what is counted, of whom and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from audit.crosscheck.values import Interval
from audit.crosscheck.words import whole_name
from audit.frozen import quick
from audit.knowledge import rows
from audit.model import Quantity, Span
from audit.similarity import plain, word_key

_LONG = 6  # letters of an adjective that is made of a name: Iran is none


@dataclass(frozen=True, slots=True)
class Figure(Span):
    """A quantity with its interval and its context. `head`, `names` and the keys of `context` are stems and name keys.
    `whole` is true for a figure that "worldwide" or "in all" stands beside.

    `earlier` is true for the figure that another one is set against: "from 517 to 1,099", "up from 41". `part` is true
    behind "of which" and "including"; `known` behind "the" and "these", which repeat what was told; `narrow` are words
    that make it a part ("new", "daily"); `particular` are the stems of the names beside it; `firm` tells that its
    measure stands right beside it, and was not only taken from the nearest word that names one; `place` is the one name
    that "in" sets beside it; `summand` is true for one of several that make up the figure before them; `level` where it
    tells to what a move led ("slowed to 7.3%"), and not by how much; `category` is the sort of what is counted.
    `answers` keeps what was worked out already.
    """

    quantity: Quantity
    interval: Interval
    printed: str
    head: frozenset[str]
    context: Mapping[str, float]
    names: frozenset[str]
    measures: frozenset[str]
    roles: frozenset[str]
    counted: str = ""
    category: str = ""
    earlier: bool = False
    part: bool = False
    whole: bool = False
    known: bool = False
    narrow: frozenset[str] = frozenset()
    particular: frozenset[str] = frozenset()
    firm: bool = True
    place: str = ""
    summand: bool = False
    level: bool = False
    answers: dict[Any, Any] = field(init=False, default_factory=dict, compare=False, repr=False)


quick(Figure)


@lru_cache(maxsize=65_536)  # a corpus repeats its names
def name_key(word: str) -> str:
    """The key of one capitalised word, or of a name that counts as one."""
    one = word.removesuffix("s") if word.endswith(("ns", "is")) else word  # "Cubans", "Pakistanis"
    return whole_name(word) or word_key(plain(_countries().get(word) or _countries().get(one) or _of_the_land(word)))


def _of_the_land(word: str) -> str:
    """The name of the land in an adjective that no row knows, by the two endings that leave no doubt: "Lorvenian" of
    Lorvenia, "Dostani" of Dostan; any other word as it is."""
    one = word.removesuffix("s")
    return one[:-1] if len(one) >= _LONG and one.endswith(("ian", "stani")) else word


@cache
def _countries() -> dict[str, str]:
    """The adjective of each country to its name, where both are single words: "Turkish" to "Turkey"."""
    found: dict[str, str] = {}
    for row in rows("lexicons/countries.csv"):
        if " " not in row["name"]:
            found |= dict.fromkeys((word for word in row["adjectives"].split(";") if " " not in word), row["name"])
    found.pop("", None)
    return found
