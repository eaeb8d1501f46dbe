"""From which place in an order a name came, in two reports: "fourth a year ago, now second", "up from third place".

words ─ an ordinal that is the place before ───────────────┐
      └ an ordinal, and by how many places it was reached ─┴─▶ the place before, 0 where it is not told
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.crosscheck.spelt import small_number, small_numbers
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either, first_words
from audit.knowledge import lexicon

_MOST = 2_000  # characters of a claim that are looked at


def two_starts(a: Stated, b: Stated) -> str:
    """The two places from which one name came, in words; "" where they are one, or not told of one name."""
    one, other = start(a.words), start(b.words)
    differ = one and other and one != other and not a.near.isdisjoint(b.near)
    return f"up or down from place {one} in one, from {other} in the other" if differ else ""


@lru_cache(maxsize=4096)  # a claim meets many others
def start(words: str) -> int:
    """The one place from which a name rose or fell; 0 where the words tell none or several."""
    line = words[:_MOST].lower()
    if not any(map(line.__contains__, _telling())):
        return 0
    before, moved = _patterns()
    found = {ordinals()[match[1] or match[2]] for match in before.finditer(line)}
    for match in moved.finditer(line):
        steps, end = small_number(match["steps"]), ordinals()[match["end"]]
        if steps:
            found.add(end + steps if match["way"] in table()["up"] else end - steps)
    return found.pop() if len(found) == 1 and min(found) > 0 else 0


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    row, ordinal = table(), either(ordinals())
    places, ways = either(row["places"]), either([*row["up"], *row["down"]])
    again = either(row["before"])
    before = re.compile(
        rf"\bfrom (?:the )?({ordinal})\b(?! (?:time|year|day|round|quarter|half|edition)\b)"
        rf"|\b({ordinal})(?: (?:{places}))?,? (?:in the {ordinal} |in (?:the )?)?(?:{again})\b"
    )
    moved = re.compile(
        rf"\b(?P<way>{ways}) (?:by )?(?P<steps>{small_numbers()}) (?:{places}) (?:up |down )?"
        rf"(?:and is now |to become |to |into |at )(?:the )?(?P<end>{ordinal})\b"
    )
    return before, moved


@cache
def _telling() -> tuple[str, ...]:
    """One of these stands in every claim that tells where a name came from."""
    return ("from ", *table()["before"], *table()["places"])


@cache
def with_ordinal() -> frozenset[str]:
    """Words of which one stands in every claim that has an ordinal."""
    return first_words(ordinals())


@cache
def table() -> dict[str, list[str]]:
    """The words of climbs and falls."""
    found: dict[str, list[str]] = lexicon("crosscheck")["climbs"]
    return found


@cache
def ordinals() -> dict[str, int]:
    """Each ordinal number, in words or figures, with its place."""
    words = {word: at for at, word in enumerate(lexicon("values")["ordinals"]["words"], 1)}
    return words | {f"{at}{_suffix(at)}": at for at in range(1, 200)}


def _suffix(number: int) -> str:
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")


@cache
def places() -> frozenset[str]:
    """The words for a place in an order."""
    return frozenset(table()["places"])
