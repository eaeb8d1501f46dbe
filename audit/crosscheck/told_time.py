"""Clock times that are told in words: "seventeen minutes past four in the morning", "half past ten at night", "nine in
the evening", "a quarter past eight", "six o'clock".

Without a part of the day, or "a.m.", the hour may be either of two, as in digits: `audit.crosscheck.dial` weighs both.
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.spelt import small_number, small_numbers
from audit.model import Span

_NOON, _DAY, _HOUR = 12, 24 * 60, 60  # hours; minutes
_QUARTERS = {"quarter": 15, "half": 30}
_SIGNS = (
    " in the morning",
    " in the afternoon",
    " in the evening",
    " at night",
    " o'clock",
    " o’clock",
    " past ",
    " to ",
    " before ",
    " after ",
)
# One of them stands in every such time.
_BESIDE = (
    *("quarter ", "half ", "minute", "at five ", "at ten ", "at twenty", "at about ", "clock"),
    *(" in the morning", " in the afternoon", " in the evening", " in the night", " in the early ", " at night"),
    *(" a.m", " p.m", " am", " pm"),
)


def told_times(text: str) -> tuple[str, ...]:
    """The times that `text` tells in words, as hours and minutes ("04:17"), in order."""
    if not _may_tell(text):
        return ()
    found = (_time(match) for match in _told().finditer(text))
    return tuple(dict.fromkeys(time for time in found if time))


def spans(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Where `text[start:end]` tells times in words: their numbers count nothing."""
    if not _may_tell(text[start:end]):
        return ()
    return tuple(Span(*match.span()) for match in _told().finditer(text, start, end) if _time(match))


def _may_tell(text: str) -> bool:
    """Whether a text has a sign of such a time, and what must stand beside it: most that have "to" or "after" have
    not."""
    return any(map(text.__contains__, _SIGNS)) and any(map(text.lower().__contains__, _BESIDE))


def _time(match: re.Match[str]) -> str:
    bare = match["minutes"] or match["few"] or ("" if match["side"] else "0")
    minutes = _QUARTERS.get(match["part"].lower()) if match["part"] else small_number(bare.lower())
    hour = small_number(match["hour"].lower())
    if minutes is None or hour is None or not (minutes < _HOUR and 1 <= hour <= _NOON):
        return ""
    day = (match["day"] or match["then"] or match["early"] or "").lower()
    night = "night" in day and _NOON // 2 < hour < _NOON  # "twelve at night" is no noon
    late = day[:1] == "p" or "afternoon" in day or "evening" in day or night
    all_ = (hour % _NOON + (_NOON if late else 0)) * _HOUR
    all_ += minutes if (match["side"] or "past").lower() in ("past", "after") else -minutes
    return "{:02d}:{:02d}".format(*divmod(all_ % _DAY, _HOUR))


@cache
def _told() -> re.Pattern[str]:
    """The minutes or the quarters, the side, the hour, and the part of the day."""
    some = small_numbers()
    day = r"[ap]\.?m\b|in the (?:early )?(?:morning|afternoon|evening|night)|at night"
    named = r"(?:on )?(?:[a-z]{3,6}day|that|this|the same|the next|the following) (?:morning|afternoon|evening|night)"
    beside = rf"{day}|{named}"  # behind minutes or "o'clock": "killed five that evening" is no time
    # "at ten to six carrying 200 people", and no "to ten people"
    alone = r"(?=[,.;:)]|$| (?:and|when|but|as|on|local|yesterday|today|sharp|in|with|[a-z]{3,12}ing)\b)"
    return re.compile(
        rf"(?i)(?<![\d.:,])\b(?:(?:(?:a )?(?P<part>quarter|half)|(?P<minutes>{some}) minutes?"
        r"|at (?:about )?(?P<few>five|ten|twenty|twenty-five)) (?P<side>past|to|before|after) )?"
        rf"(?P<hour>{some})(?P<sharp> o['’]clock)?(?(sharp)(?:,? (?P<then>{beside})|)"
        rf"|(?(side)(?:,? (?P<early>{beside})|{alone})|,? (?P<day>{day})))"
    )
