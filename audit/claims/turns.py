"""Whose turn it is in a transcript: "KOLAR: We counted 212 votes."

lines with a label and a colon ─ does one recur, and another answer? ─ do they talk ("we", "you", a question)? ▶ turns
A list of facts ("Founded: 1994", "Pros: It is light.") has labels too, and no talk.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from audit.claims.cues import listed
from audit.model import Attribution, Span

_LABELLED = re.compile(r"^[ \t]{0,8}([A-Z][^\W\d_.’'-]?[\w.’' -]{0,38}):[ \t]{1,4}(?=\S)", re.MULTILINE)
_WORDS = 4  # of a label
_TALK = 3  # words of a line that is said; also the fewest of such lines in a transcript
_ENDS = (".", "?", "!", "…", '"', "”", "’", ")")


class Turns:
    """The lines of a transcript, looked up for its sentences; none in a text that is no transcript."""

    def __init__(self, text: str) -> None:
        found = [(match, _line(text, match.end())) for match in _LABELLED.finditer(text)] if ":" in text else []
        said = [(match, end) for match, end in found if _is_said(match[1], text[match.end() : end])]
        self._turns = said if _is_transcript([(m[1], text[m.end() : end]) for m, end in said]) else []
        self._starts = [match.start() for match, _ in self._turns]

    def of(self, sentence: Span) -> Attribution | None:
        """Who says a sentence by the label of its line; None where that names nobody ("Q:")."""
        at = bisect_right(self._starts, sentence.start) - 1
        if at < 0 or sentence.start >= self._turns[at][1]:
            return None
        label = Span(*self._turns[at][0].span(1))
        if self._turns[at][0][1].lower() in listed("unnamed_turns"):
            return None
        return Attribution(label, Span(label.end, label.end + 1))


def _line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _is_said(label: str, line: str) -> bool:
    return len(label.split()) <= _WORDS and len(line.split()) >= _TALK and line.rstrip().endswith(_ENDS)


def _is_transcript(turns: list[tuple[str, str]]) -> bool:
    """Whether at least two labels, one of them more than once, stand before words that are spoken."""
    times = Counter(label for label, _ in turns)
    if len(turns) < _TALK or len(times) < 2 or max(times.values()) < 2:
        return False
    talk = [not listed("talk").isdisjoint(re.findall(r"[a-z]+", line.lower())) for _, line in turns]
    asked = any(line.rstrip().endswith("?") for _, line in turns)
    return sum(talk) * 2 >= len(turns) or (asked and any(talk))
