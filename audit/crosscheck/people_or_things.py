"""Whether one figure counts people and the other things: equal by chance, however often reports repeat figures.

"lifted 130 people from rooftops"   130 camp beds        people, things
"2,700 nurses had taken part"       2,700 people         people on both sides
"2,400 jobs will go"                2,400 workers        a word for either: nothing is said
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache

from audit.crosscheck.categories import persons
from audit.crosscheck.figure import Figure
from audit.knowledge import lexicon

_SHORTEST = 5  # letters of a noun whose ending tells anything: "boat" is no "-at"


class Sort(StrEnum):
    """What is counted, as far as a word tells it."""

    PEOPLE = "people"
    LIKELY = "likely people"
    THINGS = "things"
    OPEN = ""


def people_and_things(x: Figure, y: Figure) -> bool:
    """Whether one of two plain numbers counts people, and the other things."""
    if x.interval.sort != "number" or y.interval.sort != "number":
        return False
    return {_sort(x), _sort(y)} == {Sort.PEOPLE, Sort.THINGS}


def one_sort(x: Figure, y: Figure) -> bool:
    """Whether two plain numbers both count people, or things of one category."""
    if x.interval.sort != "number" or y.interval.sort != "number":
        return False
    if {_sort(x), _sort(y)} <= {Sort.PEOPLE, Sort.LIKELY}:
        return True
    return x.category != "" and x.category == y.category


def _sort(figure: Figure) -> Sort:
    noun = figure.quantity.unit.rpartition(" ")[2]
    if noun in ("", "-"):
        return Sort.PEOPLE if figure.measures & _of_people() else Sort.OPEN
    return _noun(noun)


@lru_cache(maxsize=4_096)
def _noun(noun: str) -> Sort:
    """What a noun in the singular stands for: by a row, by its ending, else a thing."""
    table = lexicon("crosscheck")["people_or_things"]
    lower = noun.lower()
    if lower in table["either"] or noun != lower:  # "Sarvian", "Eritrean"
        return Sort.OPEN
    if persons(lower) or lower in table["people"]:
        return Sort.PEOPLE
    ending = len(lower) >= _SHORTEST and lower.endswith(tuple(table["endings"]))
    return Sort.LIKELY if ending and lower not in table["things"] else Sort.THINGS


@cache
def _of_people() -> frozenset[str]:
    """The measures that count persons, whatever noun stands beside the figure."""
    return frozenset(row["id"] for row in lexicon("measures")["measure"] if row.get("persons") or row.get("role"))
