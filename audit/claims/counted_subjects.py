"""Long subjects of counts, which are one thing with their verb: no clause of them is a claim of its own.

"The number of people who died when the bridge collapsed has risen to 15."      one claim
"""

from __future__ import annotations

import re
from functools import cache

from audit.claims.sentence import Sentence
from audit.knowledge import lexicon

_LONGEST = 240  # characters from the noun to its verb


def counted_subjects(sentence: Sentence) -> list[tuple[int, int]]:
    """From "the number of" to the verb that says where it stands, the places in order; at most one a sentence."""
    if _nouns().isdisjoint(sentence.lows):
        return []
    noun = _noun().search(sentence.text, sentence.start, sentence.end)
    if noun is None:
        return []
    verb = _verb().search(sentence.text, noun.end(), min(sentence.end, noun.end() + _LONGEST))
    if verb is None or ";" in sentence.text[noun.end() : verb.start()]:
        return []
    return [(noun.start(), verb.end())]


@cache
def _nouns() -> frozenset[str]:
    return frozenset(lexicon("clauses")["counted_subject"]["nouns"])


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(
        rf"(?i)\b(?:{'|'.join(sorted(_nouns()))}) of (?:the )?(?:people|persons|those|victims|dead|deaths)\b"
    )


@cache
def _verb() -> re.Pattern[str]:
    verbs = sorted(lexicon("clauses")["counted_subject"]["verbs"], key=lambda verb: (-len(verb), verb))
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, verbs))})\b")
