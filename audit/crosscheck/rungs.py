"""By how many places a name rose or fell in an order, told as its two ends or as their number.

"moved up from sixth place to second" ─ "rose four places"     the same
"moved up from sixth place to second" ─ "rose three places"    not the same
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audit.crosscheck.climbs import ordinals, table
from audit.crosscheck.once import of_words
from audit.crosscheck.places import of_two_orders
from audit.crosscheck.spelt import small_number, small_numbers
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import either

_MOST = 2_000  # characters of a claim that are looked at


def one_move(a: Stated, b: Stated) -> str:
    """By how many places both let one name rise or fall, in words; "" where they do not, or both tell it alike."""
    one, other = _moves(a, b)
    return f"{_told(one)} in both" if one and one == other else ""


def two_moves(a: Stated, b: Stated) -> str:
    """By how many places the one and by how many the other lets one name rise or fall, in words; "" where it is one."""
    one, other = _moves(a, b)
    return f"{_told(one)} in one, {_told(other)} in the other" if one and other and one != other else ""


def _told(move: int) -> str:
    return f"a {'rise' if move > 0 else 'fall'} by {abs(move)} place{'s' if abs(move) > 1 else ''}"


def _moves(a: Stated, b: Stated) -> tuple[int, int]:
    """The moves of two claims on one name, of which one is told as two ends; 0, 0 where it is not so."""
    ends, steps = (between_ends(a), between_ends(b)), (in_steps(a), in_steps(b))
    if a.near.isdisjoint(b.near) or bool(ends[0]) == bool(ends[1]) or of_two_orders(a, b):
        return 0, 0
    return ends[0] or steps[0], ends[1] or steps[1]


@of_words
def between_ends(one: Stated) -> int:
    """By how many places a claim lets something rise (above 0) or fall, where it gives both ends; 0 for none."""
    return _ends(one.words[:_MOST].lower())


@of_words
def in_steps(one: Stated) -> int:
    """The same where it gives the number of places."""
    return _steps(one.words[:_MOST].lower())


@lru_cache(maxsize=4096)  # a claim meets many others
def _ends(line: str) -> int:
    found = {ordinals()[m[1]] - ordinals()[m[2]] for m in _between().finditer(line)} if "from " in line else set()
    return found.pop() if len(found) == 1 else 0


@lru_cache(maxsize=4096)
def _steps(line: str) -> int:
    if not any(map(line.__contains__, table()["places"])):
        return 0
    found = set()
    for match in _moved().finditer(line):
        steps = small_number(match["steps"]) or 0
        found.add(steps if match["way"] in table()["up"] else -steps)
    return found.pop() if len(found) == 1 else 0


@cache
def _between() -> re.Pattern[str]:
    ordinal, places = either(ordinals()), either(table()["places"])
    rank = rf"(?:the )?({ordinal})(?: (?:{places}))?"
    return re.compile(rf"\bfrom {rank} to {rank}\b(?! (?:time|year|day|round|quarter|half|edition|century)\b)")


@cache
def _moved() -> re.Pattern[str]:
    ways, places = either([*table()["up"], *table()["down"]]), either(table()["places"])
    return re.compile(rf"\b(?P<way>{ways}) (?:by )?(?P<steps>{small_numbers()}) (?:{places})\b")
