"""How long a thing took that is over, and how long another one has gone on by now."""

from __future__ import annotations

import re

from audit.crosscheck.numbers import Pair

_TIMES = ("second", "month")  # sorts of lengths of time
_LASTED = re.compile(r"\b(?:has|have) (?:now |already |so far |by now )?(?:lasted|gone on|raged|dragged on)\b")
_TOOK = re.compile(r"\b(?:took|within|needed|in (?:less than|under|only|just))\b")


def took(one: Pair) -> bool:
    """Whether both claims tell how long a thing took that is over: "within two hours"."""
    times = one.x.interval.sort == one.y.interval.sort and one.x.interval.sort in _TIMES
    return times and all(_TOOK.search(side.words) for side in (one.a, one.b))


def lasts(one: Pair) -> bool:
    """Whether both claims tell how long something has gone on by now: "has lasted six hours"."""
    times = one.x.interval.sort == one.y.interval.sort and one.x.interval.sort in _TIMES
    return times and all(_LASTED.search(side.words) for side in (one.a, one.b))
