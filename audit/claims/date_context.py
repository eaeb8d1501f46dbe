"""What a date needs from around it: the text, the day it was written, and the last date that was named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from audit.claims.date_grammar import Phrase
from audit.claims.date_words import Token, calendar, words
from audit.model import Date

Kind = Literal["DATE", "TIME", "DURATION", "SET"]

_LAST_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?¶]\s|\n\s*\n")
LOOK_BACK = 70  # characters: about twelve words, the clause that holds the verb


@dataclass(frozen=True, slots=True)
class Context:
    """The text, its anchor (None where it has no date) and the day that the last absolute date named."""

    text: str
    anchor: date | None = None
    last: date | None = None

    def before(self, phrase: Phrase) -> str:
        """The word before the phrase in small letters, or an empty string."""
        return phrase.before.text.lower() if phrase.before else ""

    def ahead(self, phrase: Phrase) -> bool:
        """Whether the words before the phrase speak of what is to come."""
        start = phrase.tokens[0].start
        clause = _SENTENCE_END.split(self.text[max(0, start - LOOK_BACK) : start])[-1]
        for word in reversed(_LAST_WORDS.findall(clause.lower())):
            if word in words("future"):
                return True
            if word in words("behind") or word.endswith("ed"):
                return False
        return False

    def reference(self, token: Token | None) -> date | None:
        """The day that "the following" or "that" starts from: the last date named, for others the anchor."""
        return self.last or self.anchor if token and token.letter == "r" else self.anchor


def pointer_of(phrase: Phrase) -> Token | None:
    """The word that points: "coming" in "this coming Friday"."""
    return phrase.get("lpnr") or phrase.get("h")


def direction(token: Token | None) -> int:
    """-1 for last, 0 for this, 1 for next."""
    if token is None:
        return 0
    steps = calendar()["steps"]
    step = steps.get(token.text.lower(), 0)
    assert isinstance(step, int)
    return step


def made(phrase: Phrase, kind: Kind, value: str, edtf: str | None = None, *, relative: bool = False) -> Date:
    """The phrase as a date."""
    start, end = phrase.tokens[0].start, phrase.tokens[-1].end
    return Date(start, end, kind, value, edtf, relative)
