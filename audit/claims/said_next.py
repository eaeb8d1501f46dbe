"""What the same one says next, with a verb of its own or with none: "the ministry confirmed that 12 had died but denied
that 40 were hurt", "said that 12 had died and that the road was shut".

sentence with a source ─ "and" or "but", a verb of saying or none, "that" ─▶ where the next part begins, cue and stance
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from audit.claims.cues import every_verb
from audit.claims.sentence import Sentence
from audit.model import Span


class SaidNext(NamedTuple):
    """Where the part begins, with "and" or "but", and what is said in it; the verb; what it makes of what is said."""

    start: int
    inner: int
    cue: Span
    stance: str


def said_next(sentence: Sentence) -> tuple[SaidNext, ...]:
    """The later parts of what is said by the one who speaks first, in order."""
    said = sentence.attribution
    if said is None or said.cue is None or said.speaker is None or "that" not in sentence.lows:
        return ()
    if not said.speaker.start <= said.cue.start:
        return ()  # "…, the ministry said, and added that": whose is told behind it
    that = sentence.text.startswith(" that ", said.cue.end)
    out: list[SaidNext] = []
    for match in _pattern().finditer(sentence.text, said.cue.end, sentence.end):
        if match["verb"] in every_verb():
            out.append(SaidNext(match.start(), match.end(), Span(*match.span("verb")), every_verb()[match["verb"]]))
        elif match["verb"] is None and (that or match[0].startswith("but")):
            before = out[-1] if out else SaidNext(0, 0, said.cue, said.stance)
            out.append(before._replace(start=match.start(), inner=match.end()))
    return tuple(out)


def says_next(sentence: Sentence, at: int) -> bool:
    """Whether such a part begins there."""
    return any(one.start <= at <= one.inner + 1 for one in said_next(sentence))


@cache
def _pattern() -> re.Pattern[str]:
    told = r"that\b(?![ ](?:of|is|was|would|will|had|has)\b)"  # "and that was all"
    return re.compile(rf"\b(?:and|but)[ ](?:(?:also|then|later|however)[ ])?(?:(?P<verb>[a-z]{{3,12}})[ ])?{told}")
