"""A cue, its stance and who it belongs to: the subject of a verb of saying, and whom a phrase names.

"According to ▶ X"        subject    "X, a farmer, ◀ said"        passed on    "the radio quoted ▶ X ◀ as saying"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.claims.cues import Token, ends_sentence, listed, phrases, stance_of_phrase, verbs, words
from audit.claims.noun_phrases import NAME_WORDS, as_speaker, backwards, first_subject, forwards
from audit.frozen import quick
from audit.model import Span

NAMED = 160  # characters behind "according to" in which a name ends
_PLACED = frozenset(("in", "on", "at", "from", "for"))
_AND = frozenset(("and", "but", "then"))  # before the second verb of a subject
_EMPTY = frozenset(("it", "there", "this", "that"))
_WHERE = frozenset(("in", "at", "on", "to", "near", "and", "the"))  # before a name that is only where or to whom
_PASSED = 14  # words from "quoted" to "as saying"


@dataclass(frozen=True, slots=True)
class Said:
    """A cue with its stance, and the speaker where the words name one. `weak`: only whom another speaks of ("citing
    hospital records", "Rahim's claim that"), where another speaks in the same sentence."""

    cue: Span
    stance: str
    speaker: Span | None
    weak: bool = False


quick(Said)


def phrase(text: str, start: int, end: int) -> Said | None:
    """The last "according to X" of text[start:end]."""
    every = list(phrases().finditer(text, start, end))
    return named_by(text, every[-1].start(), every[-1].end(), end) if every else None


def named_by(text: str, start: int, behind: int, end: int) -> Said | None:
    """Whom the phrase text[start:behind] names."""
    following = words(text, behind, min(end, behind + NAMED))
    if not following or following[0].form in listed("prepositions"):
        return None  # "quoting from the report"
    speaker = forwards(text, following)
    cue = Span(start, behind)
    link = cue.of(text).lower() in listed("links")
    return Said(cue, stance_of_phrase(cue.of(text)), speaker, weak=link) if speaker else None


def subject(text: str, sentence: Sequence[Token], at: int) -> Span | None:
    """The subject of the verb at `at`: the noun phrase before it, or the one its clause or sentence begins with."""
    form, last = sentence[at].form, sentence[at - 1].form
    if last in listed("to_be") and not form.endswith("ing"):
        return None  # "was told", "can be described"
    who = at - 1
    while who > 0 and sentence[who].form in listed("modals"):
        who -= 1
    if sentence[who].form in ("which", "who"):
        return _named_before(text, sentence[:who])
    near = None if form.endswith("ing") and last == "," else backwards(text, sentence[:at])
    if form.endswith("ing") and last != "," and (lead := _sends(text, sentence, at)):
        return lead
    second = _clause_pronoun(sentence[:at]) if last in _AND else None
    tagged = _who_goes_on(text, sentence, at) if form.endswith("ing") and last == "," else None
    return near or second or tagged or first_subject(text, sentence[:at])


def _who_goes_on(text: str, sentence: Sequence[Token], at: int) -> Span | None:
    """The speaker behind what is said, before ", adding": "It rained, Rahim said yesterday, adding …"."""
    for earlier in range(at - 1, 0, -1):
        if sentence[earlier].form in verbs() and not sentence[earlier].form.endswith("ing"):
            who = subject(text, sentence, earlier)
            return who if who and text[max(0, who.start - 2) : who.start] == ", " else None
    return None


def _sends(text: str, sentence: Sequence[Token], at: int) -> Span | None:
    """Who says it by what he sends or does ("Rahim sent a letter saying that", "she began by saying"), or whose name
    stands before the verb ("a film of Rahim saying")."""
    last = sentence[at - 1]
    behind = sentence[at + 1].form if at + 1 < len(sentence) else ":"
    if last.shown[0].isupper() and last.form not in listed("days"):
        first = at - 1
        while first and sentence[first - 1].shown[0].isupper():
            first -= 1
        named = first > 0 and sentence[first - 1].form not in _WHERE
        return as_speaker(text, sentence[max(first, at - NAME_WORDS) : at]) if named else None
    if last.form not in listed("prepositions") and sentence[at].form != "saying" and behind not in ("that", ":"):
        return None
    lead = first_subject(text, sentence[:at])
    return lead if lead and lead.of(text).lower() not in _EMPTY else None


def _named_before(text: str, before: Sequence[Token]) -> Span | None:
    """The name that a relative clause follows: "the Harbour Board, which said"."""
    last = len(before) - 1 if before and before[-1].shown == "," else len(before)
    first = last
    while first and (before[first - 1].shown[0].isupper() or before[first - 1].form == "of"):
        first -= 1
    if 1 < first < last and before[first - 1].form in _PLACED and before[first - 2].shown[0].isalpha():
        first -= 2  # "Democrats in Lima, who said"
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


def passed_on(text: str, every: Sequence[Token], at: int) -> Span | None:
    """Who is quoted "as saying", the verb at `at`: "they quoted ▶ the pilot as saying", "the pilot ◀ was quoted"."""
    if at < 2 or every[at - 1].form != "as" or not every[at].form.endswith("ing"):
        return None
    for quoting in range(at - 2, max(-1, at - _PASSED), -1):
        if every[quoting].form in listed("passing_on"):
            turned = quoting > 0 and every[quoting - 1].form in listed("to_be")
            if turned:
                return backwards(text, every[: quoting - 1])
            return _quoted_one(text, every[quoting + 1 : at - 1])
        if ends_sentence(text, every[quoting]):
            return None
    return None


def _quoted_one(text: str, between: Sequence[Token]) -> Span | None:
    """The noun phrase between "quoted" and "as saying"."""
    return forwards(text, between) if between else None
