"""A claim that is wrong on its face beside one that tells the same: it is the other that it denies.

"three men: Jo Tarn and Emil Orsk"  ─  "Jo Tarn and Emil Orsk shared the prize"
"on 31 September"                   ─  "on 28 September"
"""

from __future__ import annotations

import re

from audit.crosscheck.couple import Couple
from audit.crosscheck.labels import labels
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.settings import Matching

_COUNT, _DAY = "figures/list-count", "dates/impossible-date"
_NAMES = 2  # of a list that both give


def wrong_itself(couple: Couple, matching: Matching) -> str:
    """What one of the two claims cannot mean, where the other tells what it means; "" where there is nothing."""
    for one, other in ((couple.a, couple.b), (couple.b, couple.a)):
        if other.wrong:
            continue
        alike = couple.best and couple.alike >= matching.kin_words
        if _COUNT in one.wrong and alike and len(one.names & other.names) >= _NAMES:
            return "both give the same names, and one of them counts more or fewer"
        if _DAY in one.wrong and (couple.best or _one_label(one, other)) and _month(one, other):
            return "two dates for one event, one of which no calendar has"
    return ""


def _one_label(one: Stated, other: Stated) -> bool:
    """Whether both name one numbered thing: "Resolution 1373"."""
    mine, theirs = labels(one.words), labels(other.words)
    return any(mine[noun] & theirs[noun] for noun in mine.keys() & theirs.keys())


def _month(one: Stated, other: Stated) -> bool:
    """Whether one claim names the month of the one day of the other, and no day of its own."""
    days = [day for day in other.days if day.days == 1]
    if len(days) != 1 or any(day.days == 1 for day in one.days):
        return False
    months = lexicon("calendar")["months"]
    return any(months.get(word.lower()) == days[0].first.month for word in re.findall(r"[A-Z][a-z]{2,8}", one.words))
