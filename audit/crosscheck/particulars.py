"""What two claims name exactly, and not alike: in like words they do not bear each other out.

"on the evening of 13 March"  ─  "on Tuesday, the 14th of March"    two days
"the seventh package"         ─  "an eighth round of sanctions"      two places in a row
"level 6", "on Tuesday"       ─  "level seven", "on Monday"          two steps, two weekdays
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product

from audit.crosscheck.labels import other_label
from audit.crosscheck.once import of_words
from audit.crosscheck.ordinals import ordinals
from audit.crosscheck.periods import Stretch, between
from audit.crosscheck.stated import Stated
from audit.crosscheck.weekdays import named_day
from audit.crosscheck.words import fold
from audit.knowledge import lexicon

_MOST = 1_000  # characters of a claim that are looked at
_FURTHER = {"another": 0}  # one that is not the first, whichever it is
_WORD = r"[\w’'-]{2,20}"


def apart(a: Stated, b: Stated) -> bool:
    """Whether two claims name two days, weekdays, places in a row or numbered things."""
    return other_day(a, b) or other_ordinal(a, b) or other_label(a, b) or other_stage(a, b)


def other_stage(a: Stated, b: Stated) -> bool:
    """Whether only one of two claims is of a final, a rematch, a second leg."""
    return bool(_stages(a) ^ _stages(b))


@of_words
def _stages(one: Stated) -> frozenset[str]:
    return frozenset(one.plainly.split()) & frozenset(lexicon("crosscheck")["stages"]["words"])


def other_day(a: Stated, b: Stated) -> bool:
    """Whether both claims print a full day, and none of the one is one of the other; or name two weekdays."""
    if (named := named_day(a)) and (named_ := named_day(b)) and named != named_:
        return True
    one, other = _full(a), _full(b)
    return bool(one and other) and all(between(x, y) in ("earlier", "later") for x, y in product(one, other))


@of_words
def _full(one: Stated) -> tuple[Stretch, ...]:
    return tuple(day for day in one.days if day.days == 1)


def other_ordinal(a: Stated, b: Stated) -> bool:
    """Whether both claims say which of a row one thing is, and not the same."""
    one = _ordinals(a)
    other = _ordinals(b) if one else ()
    shared = [row & row_ for (_, row), (_, row_) in product(one, other) if row & row_]
    return any(_of(one, row).isdisjoint(_of(other, row)) for row in shared)


def _of(told: tuple[tuple[int, frozenset[str]], ...], row: frozenset[str]) -> set[int]:
    """The places that are told of what is counted."""
    return {place for place, words in told if words & row}


@of_words
def _ordinals(one: Stated) -> tuple[tuple[int, frozenset[str]], ...]:
    """The ordinals of a claim, each with the stems of the next words: what is counted is one of them."""
    words = one.words[:_MOST]
    table = {**ordinals(), **_FURTHER}
    if table.keys().isdisjoint(words.lower().split()):
        return ()
    found = ((table[m[1].lower()], m[2]) for m in _pattern().finditer(words))
    return tuple((place, frozenset(map(fold, behind.lower().split())) - {""}) for place, behind in found)


@cache
def _pattern() -> re.Pattern[str]:
    either = "|".join(map(re.escape, (*ordinals(), *_FURTHER)))
    return re.compile(rf"(?i)(?<!\ba )(?<!\bone )(?<!\btwo )\b({either})((?: {_WORD}){{1,3}})")
