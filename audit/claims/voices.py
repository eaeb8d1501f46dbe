"""Whose a clause is, in a sentence in which several speak: "the army said 12 died, but Oxfam put the toll at 30".

sentence ─ ";", "but", "while", "and" ─▶ its coordinate parts ─ an attribution that begins one? ─▶ Attribution
"""

from __future__ import annotations

import re
from dataclasses import replace

from audit.claims.attribution import attributed
from audit.claims.said_next import said_next
from audit.claims.sentence import Sentence, Stretch
from audit.model import Attribution, Span

_PARTS = re.compile(r"[;–—] |,? (?:but|while|whereas|although|though|yet) |,? and (?=[A-Z]|the |a |an )")
_ARTICLE = 4  # characters before a speaker: "the "


def voice(sentence: Sentence, clause: Stretch) -> Attribution | None:
    """Who says what `clause` tells: the source of the sentence, unless the part that the clause stands in has one of
    its own, or that source begins a later part."""
    said = sentence.attribution
    if said is None or said.cue is None or sentence.quotes:
        return said
    again = next((one for one in reversed(said_next(sentence)) if one.start <= clause.start), None)
    if again is not None:
        return replace(said, cue=again.cue, stance=again.stance, source=None)
    parts = _parts(sentence)
    here = next((at for at, part in enumerate(parts) if clause.start < part.end), len(parts) - 1)
    there = next((at for at, part in enumerate(parts) if said.cue.start < part.end), 0)
    if clause.end <= parts[max(there - 1, 0)].end < said.cue.start and _begins(said, parts[there]):
        return None  # "freed the master, 57, and his mate, and an inspector found that …"
    if len(parts) == 1 or clause.end > parts[here].end:
        return said
    if here == there:
        return said
    own = attributed(sentence.text, parts[here], sentence.quotes)
    if own is not None and _begins(own, parts[here]):
        return own
    return None if here < there and _begins(said, parts[there]) else said


def _parts(sentence: Sentence) -> list[Span]:
    parts: list[Span] = []
    start = sentence.start
    for match in _PARTS.finditer(sentence.text, sentence.start, sentence.end):
        parts.append(Span(start, match.start()))
        start = match.end()
    return [*parts, Span(start, sentence.end)]


def _begins(said: Attribution, part: Span) -> bool:
    """Whether the part begins with who speaks."""
    return said.speaker is not None and part.start <= said.speaker.start <= part.start + _ARTICLE
