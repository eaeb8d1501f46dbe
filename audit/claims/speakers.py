"""Who says something, and with which verb: the words before and after a quotation, or in a sentence.

words ─ cue ▶ the reporting verb or phrase ─ subject ▶ the noun phrase on the side where the speaker stands
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.claims.cues import Token, every_verb, listed, phrase_words, phrases, stance_of_phrase, verbs, words
from audit.claims.noun_phrases import NAME_WORDS, as_speaker, backwards, first_subject, forwards
from audit.frozen import quick
from audit.model import Span

NAMED = 160  # characters behind "according to" in which a name ends
_AND = frozenset(("and", "but", "then"))  # before the second verb of a subject
_LEADS = frozenset((",", ":", "that", "—", "–", "["))  # between a verb and the words it leads to


@dataclass(frozen=True, slots=True)
class Said:
    """A cue with its stance, and the speaker where the words name one."""

    cue: Span
    stance: str
    speaker: Span | None


quick(Said)


def phrase(text: str, start: int, end: int) -> Said | None:
    """The last "according to X" of text[start:end]."""
    every = list(phrases().finditer(text, start, end))
    if not every:
        return None
    found = every[-1]
    speaker = forwards(text, words(text, found.end(), min(end, found.end() + NAMED)))
    return Said(Span(*found.span()), stance_of_phrase(found[0]), speaker) if speaker else None


def said_in(text: str, start: int, end: int) -> Said | None:
    """The last cue of text[start:end] with its subject before it."""
    before = words(text, start, end)
    named = phrase(text, start, end) if any(word.form in phrase_words() for word in before) else None
    near = True  # nothing but "that" and marks between the word and the quotation
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        known = every_verb() if near else verbs()
        near = near and word.form in _LEADS
        if word.form not in known or not (word.shown[0].islower() or at == 0):
            continue
        if named and named.cue.start > word.start:
            return named
        if at == 0:
            speaker = forwards(text, before[1:])
            return Said(cue_of(word), known[word.form], speaker) if speaker else named
        return Said(cue_of(word), known[word.form], subject(text, before, at))
    return named


def subject(text: str, sentence: Sequence[Token], at: int) -> Span | None:
    """The subject of the verb at `at`: the noun phrase before it, or the one its clause or sentence begins with."""
    form, last = sentence[at].form, sentence[at - 1].form
    if last in listed("to_be") and not form.endswith("ing"):
        return None  # "was told", "can be described"
    if last in ("which", "who"):
        return _named_before(text, sentence[: at - 1])
    near = None if form.endswith("ing") and last == "," else backwards(text, sentence[:at])
    second = _clause_pronoun(sentence[:at]) if last in _AND else None
    return near or second or first_subject(text, sentence[:at])


def _named_before(text: str, before: Sequence[Token]) -> Span | None:
    """The name that a relative clause follows: "the Harbour Board, which said"."""
    last = len(before) - 1 if before and before[-1].shown == "," else len(before)
    first = last
    while first and (before[first - 1].shown[0].isupper() or before[first - 1].form == "of"):
        first -= 1
    return as_speaker(text, before[max(first, last - NAME_WORDS) : last])


def _clause_pronoun(before: Sequence[Token]) -> Span | None:
    """The pronoun that the clause begins with: "…, she laughed and said"."""
    for at in range(len(before) - 1, 0, -1):
        if before[at - 1].shown in ",;—–":
            return Span(before[at].start, before[at].end) if before[at].form in listed("pronouns") else None
    return None


def cue_of(word: Token) -> Span:
    """The verb without the full stop or apostrophe that follows it."""
    return Span(word.start, word.start + len(word.form))
