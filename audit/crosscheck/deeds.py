"""What happened on a day: two days deny each other only where one thing happened on both.

"opened in 1911" ─ "burned down in 1974"        two things that happened
"joined Hask in 1994" ─ "joined Osk in 1999"    one thing, of two names
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from audit.claims.events import is_past
from audit.claims.words import words as line_of
from audit.crosscheck.said import opposed
from audit.crosscheck.words import fold, stems
from audit.knowledge import lexicon
from audit.model import Span
from audit.similarity import key

_MOST = 2_000  # characters of a text in which a verb is looked for
_REACH = 60  # characters on either side of a day in which the verb stands that it is of
_OPENING = 20  # characters before a day that a sentence begins with
_OBJECT = re.compile(r"\s(?:(?:to|the|for|with|by|in|at|from|of|into|a|an)\s){0,2}([A-Z][\w’'-]{1,30})")


class Deed(NamedTuple):
    """A past verb as printed, and the name that stands right behind it, or ""."""

    printed: str
    name: str


def two_deeds(claim: str, evidence: str, day: Span, sentence: Span) -> str:
    """Why what the claim tells of its day is not what the evidence tells of `day` in its `sentence`, in words; "" where
    it may be, or where one of them has no verb for it."""
    mine = deeds(claim[:_MOST])
    if not mine:
        return ""
    if opposed(claim, evidence):
        return "the texts use words that exclude each other"
    shared = mine.keys() & (stems(evidence) | deeds(evidence[:_MOST]).keys())
    theirs = deeds(sentence.of(evidence)[:_MOST])
    for stem in sorted(shared & theirs.keys()):
        one, other = mine[stem].name, theirs[stem].name
        if one and other and key(one) not in key(evidence) and key(other) not in key(claim):
            return f"two names: {mine[stem].printed} {one} against {other}"
    there = "" if shared else _on(day, evidence, sentence)
    return f"two things that happened: {next(iter(mine.values())).printed} against {there}" if there else ""


def _on(day: Span, text: str, sentence: Span) -> str:
    """The verb that tells what happened on a day: the last one before it in its clause, or the first one behind a day
    that the sentence begins with."""
    before = text[max(sentence.start, day.start - _REACH) : day.start]
    found = deeds(before.rpartition(",")[2])
    if found or day.start - sentence.start > _OPENING:
        return list(found.values())[-1].printed if found else ""
    behind = deeds(text[day.end : min(sentence.end, day.end + _REACH)])
    return next(iter(behind.values())).printed if behind else ""


def deeds(text: str) -> dict[str, Deed]:
    """The past verbs of a text, by stem, in order."""
    found: dict[str, Deed] = {}
    line = line_of(text)
    for at, word in enumerate(line):
        phrase = f"{word.lower} {line[at + 1].lower}" if at + 1 < len(line) else ""
        stem = fold(_phrases().get(phrase, word.lower))
        if stem and (word.lower in _participles() or is_past(line, at)):
            behind = _OBJECT.match(text, word.end)
            name = behind[1] if behind and not _is_time(behind[1]) else ""
            found.setdefault(stem, Deed(word.lower, name))
    return found


def _is_time(name: str) -> bool:
    calendar = lexicon("calendar")
    return name.lower() in {str(word).lower() for word in (*calendar["months"], *calendar["weekdays"])}


@cache
def _phrases() -> dict[str, str]:
    """The verb that a verb with its particle stands for."""
    return {**lexicon("crosscheck")["phrases"], **lexicon("compare")["deeds"]["phrases"]}


@cache
def _participles() -> frozenset[str]:
    return frozenset(lexicon("compare")["deeds"]["participles"])
