"""Verbs of saying in the plain form, which only a plural subject has: "police deny that", no "to deny", no "a claim".

form ─ no "to", "will", "not" before it ─ subject ─ is it a plural? ▶ the subject speaks
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from audit import knowledge
from audit.claims.cues import Token, every_verb, listed, verbs
from audit.claims.said import subject
from audit.model import Span

_NO_PLURAL = ("ss", "us", "is", "'s", "’s")


@cache
def plain_forms() -> dict[str, str]:
    """Plain form of a verb of saying → stance."""
    table = knowledge.lexicon("cues")["plain"]
    return {form: stance for stance in ("reports", "claims", "denies") for form in table[stance]}


@cache
def before_that() -> frozenset[str]:
    """Those of them that attribute a sentence only before "that" or a colon."""
    return frozenset(knowledge.lexicon("cues")["plain"]["before_that"])


def stance_of(form: str) -> str | None:
    """The stance of a verb of saying in any form; None for other words."""
    return every_verb().get(form) or plain_forms().get(form)


def plural_subject(text: str, every: Sequence[Token], at: int) -> Span | None:
    """The subject of the plain form at `at` before it, where there is one that can have it."""
    before = at - 1
    while before > 0 and (every[before].form in _words("adverbs") or every[before].form.endswith("ly")):
        before -= 1
    last = every[before].form if before >= 0 else "to"
    if last in listed("modals", "passive") or last.endswith(("n't", "n’t")) or last in verbs():
        return None
    speaker = subject(text, every, at)
    return speaker if speaker is not None and is_plural(speaker.of(text)) else None


def is_plural(speaker: str) -> bool:
    """Whether the head of a noun phrase is a plural: "officials in Lima", "police", "Rahim and Holm"."""
    head: list[str] = []
    for word in speaker.lower().split():
        if head and word in listed("stops", "prepositions") and word not in _words("plurals"):
            break
        head.append(word.rstrip(",.’'"))
    owned = any(word.endswith(("'s", "’s")) for word in speaker.split()[-2:])  # "the board's last estimate"
    return not owned and any(word in _words("plurals") or _in_s(word) for word in head)


def _in_s(word: str) -> bool:
    return word.endswith("s") and not word.endswith(_NO_PLURAL) and word not in _words("no_plurals")


@cache
def _words(row: str) -> frozenset[str]:
    return frozenset(knowledge.lexicon("cues")["plain"][row])
