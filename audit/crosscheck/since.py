"""Since when and until when: two claims that give two ends of one stretch of time do not bear each other out.

"closed since March"      ─  "closed since mid-May"        two beginnings
"open until Thursday"     ─  "open until Saturday"         two ends
"shut from May to July"   ─  "shut from May to August"     two ends
"from 8 a.m. to 6 p.m."   ─  "from 8 a.m. to 8 p.m."       two ends
"in force since 2017"     ─  "in force since May 2017"     one
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audit.crosscheck.couple import Couple
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.settings import Matching

_END = r"(midnight|noon|\d{1,2}(?:[.:]\d{2})?(?: ?[ap]\.?m\b)?)"
_SPAN = re.compile(rf"(?i)\b(?:from|between) {_END}\.? (?:to|until|till|and) {_END}")
_MOST = 1_000  # characters of a claim that are looked at


def two_ends(a: Stated, b: Stated) -> str:
    """Two beginnings or two ends of a stretch of time, in words; "" where there are none."""
    one, other = _ends(a), _ends(b)
    for key in sorted(one.keys() & other.keys()):
        x, y = one[key], other[key]
        if x.isdisjoint(y):
            return f"{key[0]} {min(x)} against {min(y)}"
    return ""


def two_months(a: Stated, b: Stated) -> str:
    """The one month that each claim names, where it is not the same, in words; "" where there are none. That of "from
    6.9 percent in July" is of the figure before."""
    if any(figure.earlier for side in (a, b) for figure in side.figures):
        return ""
    one, other = _months(a), _months(b)
    return f"{min(one)} against {min(other)}" if len(one) == len(other) == 1 and one != other else ""


def two_hours(a: Stated, b: Stated) -> str:
    """Two stretches of a day with one end in common, in words; "" where there are none."""
    one, other = _hours(a), _hours(b)
    if one is None or other is None or (one[0] == other[0]) == (one[1] == other[1]):
        return ""
    x, y = (one[1], other[1]) if one[0] == other[0] else (one[0], other[0])
    return f"{x} against {y}" if _half(x) and _half(y) else ""


def two_spans_of_hours(couple: Couple, matching: Matching) -> str:
    """The same of two claims in like words."""
    alike = couple.best and couple.alike >= matching.kin_apart
    words = two_hours(couple.a, couple.b) if alike else ""
    return f"two spans of hours: {words}" if words else ""


@of_words
def _hours(one: Stated) -> tuple[str, str] | None:
    """The beginning and the end of the one stretch of a day that a claim gives: "8", "6pm"."""
    found = _SPAN.findall(one.words[:_MOST])
    return (_hour(found[0][0]), _hour(found[0][1])) if len(found) == 1 else None


def _hour(printed: str) -> str:
    return printed.lower().replace(" ", "").replace(".", "").replace(":00", "")


def _half(hour: str) -> bool:
    """Whether an hour says in which half of the day it lies."""
    return not hour.isdigit()


@of_words
def _months(one: Stated) -> frozenset[str]:
    return frozenset(_name(match[1]) for match in _in_month().finditer(one.words[:_MOST]))


@of_words
def _ends(one: Stated) -> Mapping[tuple[str, str], frozenset[str]]:
    """By what stands before a month, weekday, season or year and by which of these it is, those that stand there."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for match in _pattern().finditer(one.words[:_MOST]):
        before, word = _sides()[match[1].lower()], match[2]
        key = before, _sort(word)
        found[key] = found.get(key, frozenset()) | {_name(word)}
    return found


def _sort(word: str) -> str:
    return "year" if word.isdigit() else _times()[word.lower()][0]


def _name(word: str) -> str:
    return word if word.isdigit() else _times()[word.lower()][1]


@cache
def _sides() -> Mapping[str, str]:
    return {word: row[0] for row in lexicon("crosscheck")["stretches"]["sides"] for word in row}


@cache
def _times() -> Mapping[str, tuple[str, str]]:
    """By each word for a month, a weekday or a season what sort of time it is, and its first form."""
    found: dict[str, tuple[str, str]] = {}
    calendar = lexicon("calendar")
    for sort in ("months", "weekdays"):
        first: dict[int, str] = {}
        for word, number in calendar[sort].items():
            found[word] = sort, first.setdefault(number, word)
    for row in lexicon("crosscheck")["stretches"]["seasons"]:
        found |= dict.fromkeys(row, ("season", row[0]))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    sides = "|".join(sorted(_sides()))
    return re.compile(
        rf"\b(?i:({sides})) (?i:(?:early |late |mid-|the |this |next |last |end of ){{0,3}})({_words()})\b"
    )


@cache
def _in_month() -> re.Pattern[str]:
    months = "|".join(word.capitalize() for word in lexicon("calendar")["months"])
    return re.compile(rf"\b(?i:in|during) (?:early |late |mid-)?({months})\b")


def _words() -> str:
    words = sorted(_times(), key=lambda word: (-len(word), word))
    printed = (word if _times()[word][0] == "season" else word.capitalize() for word in words)
    return r"\d{4}|" + "|".join(map(re.escape, printed))
