"""Who says something, and with which verb: the words before a quotation.

words ─ cue ▶ the reporting verb or phrase ─ subject ▶ the noun phrase on the side where the speaker stands
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.cues import Token, every_verb, listed, phrase_words, verbs, words
from audit.claims.noun_phrases import backwards, first_subject, forwards
from audit.claims.plain_forms import plain_forms, plural_subject
from audit.claims.said import Said, cue_of, passed_on, phrase, subject
from audit.claims.said_nouns import of_noun
from audit.model import Span

_LEADS = frozenset((",", ":", "that", "—", "–", "["))  # between a verb and the words it leads to
_OF_NOUNS = frozenset(("as", "of", "about", "from", "were", "was", "are", "is"))


def said_in(text: str, start: int, end: int) -> Said | None:
    """The last cue of text[start:end] with its subject before it."""
    before = words(text, start, end)
    named = phrase(text, start, end) if any(word.form in phrase_words() for word in before) else None
    link = named is not None and named.weak
    near = True  # nothing but "that" and marks between the word and the quotation
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if not link and named and named.cue.start > word.start:
            return named
        if of := of_noun(before, at):
            return of
        known = every_verb() if near else verbs()
        near = near and word.form in _LEADS
        if word.form in plain_forms() and word.shown[0].islower() and (one := plural_subject(text, before, at)):
            return Said(cue_of(word), plain_forms()[word.form], one)
        if word.form not in known or not (word.shown[0].islower() or at == 0) or _is_noun(before, at):
            continue
        if at == 0:
            speaker = forwards(text, before[1:])
            return Said(cue_of(word), known[word.form], speaker) if speaker else named
        return Said(cue_of(word), known[word.form], _speaker(text, before, at))
    return named


def _is_noun(before: Sequence[Token], at: int) -> bool:
    """Whether "claims" or "reports" is what something is said of: "rated half of the claims as “…”"."""
    behind = before[at + 1].form if at + 1 < len(before) else ""
    return before[at].form in listed("allegations") and behind in _OF_NOUNS


def beat_in(text: str, start: int, end: int) -> Said | None:
    """Who does something before speaking in text[start:end], a sentence that nobody says: "Rahim smiled."."""
    line = words(text, start, end)
    if any(word.form in every_verb() and word.form not in listed("beats") for word in line):
        return None
    at = next((at for at, word in enumerate(line) if at and word.form in listed("beats") and word.shown.islower()), 0)
    speaker = first_subject(text, line[:at]) or backwards(text, line[:at]) if at else None
    return Said(cue_of(line[at]), "reports", speaker) if speaker else None


def _speaker(text: str, before: Sequence[Token], at: int) -> Span | None:
    """Who the verb at `at` belongs to: behind "by" where it is turned round ("called by Rahim “…”"), else before it."""
    if at + 2 < len(before) and before[at + 1].form == "by" and not before[at + 2].form.endswith("ing"):
        return forwards(text, before[at + 2 :])
    return passed_on(text, before, at) or subject(text, before, at)
