"""Entries of a timeline: lines that begin with the year or the day that they tell of.

"2011: Protests force the president out. Troops move in."     both sentences are of 2011
"12 May 2019 – A bomb kills 14 people in Tolvik."             2019-05-12
"12 May 2019. A bomb kills 14 people in Tolvik."              2019-05-12

One such line is none: the day before a dash may be that of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from audit.frozen import changed
from audit.model import Claim, Date, Span

_ENTRY = re.compile(
    r"^[ \t]{0,4}(?:[*•–-][ ]{1,3})?[*_]{0,2}"
    r"(?P<label>(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?(?:1[5-9]|20)\d\d)"
    r"[*_]{0,2}(?::[*_]{0,2}| [–—-]|(?P<stop>\.))[ ](?=\S)",
    re.MULTILINE,
)
_FEWEST = 2  # entries
_FEWEST_STOPPED = 3  # the same, where a full stop ends the label: "9 March 2016. The minister signs."
_FROM_ABOVE = ("heading", "sentence before")  # from where the time of a claim is taken that gives none
_OPEN = "XXXX"  # the year of a day that is printed without one


class Timeline:
    """The entries of a text. `dates` are those of the text, in order."""

    def __init__(self, text: str, dates: Sequence[Date]) -> None:
        found = [(match, period) for match in _ENTRY.finditer(text) if (period := _period(match, dates))]
        stopped = [entry for entry in found if entry[0]["stop"]]
        if len(stopped) < _FEWEST_STOPPED or all(entry[0]["label"].isdecimal() for entry in stopped):
            found = [entry for entry in found if not entry[0]["stop"]]
        found = found if len(found) >= _FEWEST else []
        self._starts = [match.start() for match, _ in found]
        self._told = [Span(match.end(), _line_end(text, match.end())) for match, _ in found]
        self._periods = [period for _, period in found]

    def beyond(self, sentence: Span) -> Span:
        """The sentence without the label that it begins with."""
        told = self._told_at(sentence.start) if self._starts else None
        return Span(told[0].start, sentence.end) if told and sentence.start < told[0].start < sentence.end else sentence

    def set(self, claim: Claim, sentence: Span) -> Claim:
        """The claim of a `sentence`, with the time of the entry that it stands in."""
        told = self._told_at(sentence.start) if self._starts else None
        if told is None:
            return claim
        _, entry = told
        whole = changed(claim, sentence=sentence) if claim.sentence != sentence else claim
        others = tuple(origin for origin in claim.origins if origin[0] != "period")
        if claim.period is None or any(("period", place) in claim.origins for place in _FROM_ABOVE):
            return changed(whole, period=entry, origins=(*others, ("period", "dateline")))
        return changed(whole, period=claim.period.replace(_OPEN, entry[:4])) if _OPEN in claim.period else whole

    def _told_at(self, place: int) -> tuple[Span, str] | None:
        at = bisect_right(self._starts, place) - 1
        return (self._told[at], self._periods[at]) if at >= 0 and place < self._told[at].end else None


def _period(match: re.Match[str], dates: Sequence[Date]) -> str | None:
    """The year or the day that a label names, in EDTF."""
    if match["label"].isdecimal():
        return match["label"]
    at = bisect_left(dates, match.start("label"), key=_start)
    named = at < len(dates) and dates[at].start == match.start("label") and dates[at].end <= match.end()
    return dates[at].edtf if named else None


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _start(date: Date) -> int:
    return date.start
