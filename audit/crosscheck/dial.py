"""When in a day a told time can be, so that "9.30", "21:30" and "in the evening" are no two times.

"4.17 a.m." ─ one minute     "4.17" ─ two     "in the evening" ─ a stretch
"""

from __future__ import annotations

import re
from functools import cache

from audit.knowledge import lexicon

_MOMENT = re.compile(r"\d\d:\d\d")
HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HALF = re.compile(
    r"(?i)\d\s?(?:(a\.?m\b)|p\.?m\b)"
    rf"|(?:\d|\b(?:{HOURS})) in the (?:(morning)|afternoon|evening)\b"
)
_OF_NOON = re.compile(r"(?i)\b(?:to|before) one\b")  # "ten to one" is of the day or of the night
_SIXTY, _NOON = 60, 12  # minutes of an hour, hours before noon


def two_times(ours: tuple[str, str], theirs: tuple[str, str], near: int) -> str:
    """Two times that cannot be one, in words; "" where they can be.

    Each side is a time as a claim gives it ("21:30", or "EV" for the evening) and the words of that claim; `near` is
    the minutes that two times of one thing may lie apart.
    """
    apart = all(
        first > end + near or start > last + near for first, last in _when(*ours) for start, end in _when(*theirs)
    )
    return f"two times: {_told(ours[0])} against {_told(theirs[0])}" if apart else ""


def _when(moment: str, words: str) -> tuple[tuple[int, int], ...]:
    """The stretches of a day, in minutes from midnight, in which a time can lie: all of it for what is not known."""
    if _MOMENT.fullmatch(moment):
        hours = _hours(int(moment[:2]), words)
        return tuple((hour * _SIXTY + int(moment[3:]),) * 2 for hour in hours)
    row = _parts().get(moment)
    return row[1] if row else ((0, 2 * _NOON * _SIXTY),)


def _hours(hour: int, words: str) -> tuple[int, ...]:
    """The hours on 24 that a printed hour can be: both, where nothing says which half of the day."""
    told = _HALF.search(words)
    if hour in (0, 2 * _NOON) and not _OF_NOON.search(words):
        return (0, 2 * _NOON)  # midnight ends a day and begins one
    if hour > _NOON:
        return (hour,)
    early, late = hour % _NOON, hour % _NOON + _NOON
    if told is None:
        return early, late
    return (early,) if told[1] or told[2] else (late,)


def _told(moment: str) -> str:
    row = _parts().get(moment)
    return row[0] if row else moment


@cache
def _parts() -> dict[str, tuple[str, tuple[tuple[int, int], ...]]]:
    """The parts of a day: their names, and the stretches that they can mean."""
    rows = lexicon("crosscheck")["parts_of_day"]
    return {
        key: (row["name"], tuple((first * _SIXTY, last * _SIXTY - 1) for first, last in row["hours"]))
        for key, row in rows.items()
    }
