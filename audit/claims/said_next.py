"""What the same one says next, with a verb of its own: "the ministry confirmed that 12 had died but denied that 40 were
hurt".

sentence with a source ─ "and" or "but", a verb of saying, "that" ─▶ where the next part begins, its cue and stance
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from audit.claims.cues import every_verb
from audit.claims.sentence import Sentence
from audit.model import Span


class SaidNext(NamedTuple):
    """Where the part begins, with "and" or "but"; the verb; what it makes of what is said."""

    start: int
    cue: Span
    stance: str


def said_next(sentence: Sentence) -> tuple[SaidNext, ...]:
    """The later verbs of saying of the one who speaks first, in order."""
    said = sentence.attribution
    if said is None or said.cue is None or said.speaker is None or "that" not in sentence.lows:
        return ()
    if not said.speaker.start <= said.cue.start:
        return ()  # "…, the ministry said, and added that": whose is told behind it
    return tuple(
        SaidNext(match.start(), Span(*match.span("verb")), every_verb()[match["verb"]])
        for match in _pattern().finditer(sentence.text, said.cue.end, sentence.end)
        if match["verb"] in every_verb()
    )


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"\b(?:and|but)[ ](?:(?:also|then|later|however)[ ])?(?P<verb>[a-z]{3,12})[ ]that\b")
