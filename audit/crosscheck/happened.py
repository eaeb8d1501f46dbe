"""The hours at which something happened, as they are printed without a.m. or p.m.: "went off at 9.50".

They are times, and no figures: 9.50 counts nothing there. The verbs are rows of lexicons/numbers.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.knowledge import lexicon

_BEFORE = 60  # characters before a time in which the verb stands of what happened then
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_AT = r"(?: [a-z]{2,9}){0,3} at (?:about |around )?"


def is_clock(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is the time at which something happened."""
    if not _CLOCK.fullmatch(text, start, end) or not text.endswith(("at ", "about ", "around "), 0, start):
        return False
    return _before().search(text, max(0, start - _BEFORE), start) is not None


def hours_of(words: str) -> Iterator[tuple[str, str]]:
    """The hours and minutes of a claim at which something happened, in order."""
    return ((match[1], match[2]) for match in _hours().finditer(words))


def sort_of(words: str) -> str | None:
    """The sort of what a claim says that happened, by its first verb: "" where that tells of none, None for no verb."""
    verb = _verbs().search(words)
    if verb is None:
        return None
    said = verb[0].lower()
    return next((str(row[0]) for row in lexicon("numbers")["happening"]["sorts"] if said in row), said)


@cache
def _either() -> str:
    return "|".join(map(re.escape, lexicon("numbers")["happening"]["words"]))


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{_either()})\b")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{_either()}){_AT}\Z")


@cache
def _hours() -> re.Pattern[str]:
    clock = r"(\d{1,2})[.:]([0-5]\d)\b(?! ?(?:%|per|[ap]\.?m|in the (?:mor|aft|eve)))"
    return re.compile(rf"(?i)\b(?:{_either()}){_AT}{clock}")
