"""Note markers in running text.

Okoye<sup>4</sup>      Okoye.[4, 7–9]      Okoye [2]–[4]      Okoye.⁴⁻⁶      see note 4
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.citations.notes import SIGNS, SUPER
from audit.citations.words import listed
from audit.model import Span
from audit.text.places import matches

_RAISED = "[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}"
_OPENED = re.compile(r"(?m)^[ \t]{0,3}(?P<opened>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})(?=[ \t])")
_NOTED = re.compile(r"\b(?:[Ss]ee|[Ii]n|cf\.|at|supra) (?:(?:foot|end)?notes?|nn?\.) (?P<told>\d{1,3})\b")
_POINTERS = frozenset(("see", "in", "cf", "at", "supra"))
_INDENT = 3  # blanks before a marker at the head of its line
RANGE = 30  # notes that one marker [4–9] names


@dataclass(frozen=True, slots=True)
class Marker(Span):
    """A note marker; `opens` is true where it stands before the note itself."""

    number: int
    opens: bool


@cache
def _note() -> re.Pattern[str]:
    """A marker in the text; it begins with a sign of `SIGNS`. "[5, p. 12]" names a place in the work."""
    places = "|".join(sorted(map(re.escape, listed("locators") | listed("note_locators")), key=len, reverse=True))
    return re.compile(
        r"<sup>\s?\[?(?P<sup>\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,20})\]?\s?</sup>|\[\^(?P<mark>\d{1,3})\]"
        r"|\[(?P<square>\d{1,3}(?:(?:\s?[,;–-]\s?|\]\s?[–-]\s?\[)\d{1,3}){0,20})"
        rf"(?:,\s(?i:{places})\b[^\[\]\n]{{0,40}})?\](?!\()"
        rf"|(?:(?<=[.,;:!?”’)\"])|(?<=[^\W\d_]{{4}}))(?P<raised>{_RAISED}(?:[⁻–-]{_RAISED})?)(?![⁰¹²³⁴-⁹])"
    )


def _place(match: re.Match[str]) -> int:
    return match.start()


def _signed(text: str) -> Iterator[re.Match[str]]:
    """The markers that a sign tells, tried only where one stands."""
    end = 0
    for sign in SIGNS.finditer(text):
        at = sign.start()
        if at < end:
            continue
        match = _note().match(text, at) or _opened(text, at)
        if match:
            yield match
            end = match.end()


def _opened(text: str, at: int) -> re.Match[str] | None:
    """The marker with the sign at `at`, where only blanks stand before it in its line."""
    begin = text.rfind("\n", max(0, at - _INDENT - 1), at) + 1
    match = _OPENED.match(text, begin) if begin or at <= _INDENT else None
    return match if match and match.start("opened") == at else None


def markers(text: str) -> Iterator[Marker]:
    """Note markers, in order; a marker of several notes ([4, 7–9]) is one for each."""
    for match in sorted((*_signed(text), *matches(_NOTED, text, _POINTERS)), key=_place):
        kind = str(match.lastgroup)
        start = match.start()
        if kind == "told":
            start = match.start() + match[0].index(" ") + 1
        line = text.rfind("\n", max(0, start - 8), start) + 1
        at_start = (line > 0 or start < 8) and not text[line if line else 0 : start].strip(" \t*-")
        for number in _numbers(match[kind].translate(SUPER)):
            yield Marker(start, match.end(), number, at_start and kind != "told")


def _numbers(printed: str) -> list[int]:
    """The numbers in "4, 7–9"."""
    found: list[int] = []
    for part in re.split(r"[,;]", printed):
        ends = [int(number) for number in re.findall(r"\d+", part)]
        upwards = len(ends) == 2 and ends[0] <= ends[1] < ends[0] + RANGE
        found += range(ends[0], ends[1] + 1) if upwards else ends
    return found
