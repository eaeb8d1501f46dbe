"""Lines as the noise finder sees them: their words folded, and what their shape says.

text ─ read ─▶ Line, Line, … ─▶ noise_phrases (which phrase), noise_shapes (which shape), noise_zones (where)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audit.model import Span

FOLDED = 300  # longer lines are paragraphs: no widget text of the measured pages is longer
PROSE_SENTENCE = 140  # a line this long that ends as a sentence does is body text (teasers: median 80, body: 280)
PROSE = 260  # ... and this long whatever it ends with

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*[km]?\b|\d+")
_MARKS = " \t\xa0\ufeff\u200b*•|»›«‹>:…–—-.!?()[]{}+/\\\"'“”‘’,;←→▼▲▾△Δ~_=<"
_ENDS = (".", "!", "?", "…", '."', ".”", '?"', "?”", '!"', "!”", ".’", ".'", ".)", ",”", ':"')


@dataclass(frozen=True, slots=True)
class Line(Span):
    """A line without the white space around it.

    `key` is its folded form: lower case, figures as "#", marks around it removed; empty for paragraphs.
    `gap` tells that a blank line (or the start of the text) stands before it.
    """

    text: str
    key: str
    gap: bool

    @property
    def sentence(self) -> bool:
        """Whether the line ends as a sentence does."""
        return self.text.endswith(_ENDS)

    @property
    def prose(self) -> bool:
        """Whether the line is a paragraph of body text, by its length and its end."""
        length = self.end - self.start
        return length >= PROSE or (length >= PROSE_SENTENCE and self.sentence)


def read(text: str) -> tuple[Line, ...]:
    """The lines of `text` that are not blank, in order."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    gap, at = True, 0
    while at <= len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        raw = text[at:end]
        body = raw.strip()
        if body:
            start = at + len(raw) - len(raw.lstrip())
            yield Line(start, start + len(body), body, fold(body) if len(body) <= FOLDED else "", gap)
        gap = not body
        at = end + 1


def fold(line: str) -> str:
    """`line` in lower case, with figures as "#", single spaces, and the marks around it removed."""
    return " ".join(_FIGURE.sub("#", line.lower()).strip(_MARKS).split())
