"""Nouns of saying and whose they are: "Rahim's reply was short: “…”", "her claim that 12 died", "in the mayor's view".

noun ─ a genitive or "his" before it ▶ whose words they are ─ "that", a colon or the words themselves behind it?
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.cues import MARKS, Token, listed
from audit.claims.said import Said
from audit.model import Span

_GENITIVE = ("'s", "’s", "s'", "s’")
_OWN = frozenset(("his", "her", "their", "my", "our", "its"))
_FRESH = frozenset((",", ";", "—", "–", "and", "but"))  # before a clause that begins
_BETWEEN = 2  # words between "Rahim's" and "reply": her first public reply
_LONG = 5  # words of a noun phrase in lower case: "the mayor of the port's"


def of_noun(before: Sequence[Token], at: int, *, plain: bool = False) -> Said | None:
    """Whose words follow the noun of saying at `at`; `before` ends where they begin, or is a `plain` sentence."""
    if before[at].form not in listed("sayings") or not before[at].shown.islower():
        return None
    owner = _owner(before, at)
    leads = _leads_on if plain else _leads
    if owner is None or not leads(before, at, owner):
        return None
    speaker = _span(before, owner)
    form = before[at].form
    stance = "claims" if form in listed("doubted") else "denies" if form in listed("refused") else "reports"
    return Said(Span(before[at].start, before[at].start + len(form)), stance, speaker, weak=True)


def _owner(before: Sequence[Token], at: int) -> int | None:
    """The place of the genitive or possessive before the noun at `at`."""
    for owner in range(at - 1, max(-1, at - 2 - _BETWEEN), -1):
        word = before[owner]
        if word.form in _OWN or word.shown.endswith(_GENITIVE):
            return owner
        if not word.shown[0].islower() or word.form in listed("stops", "determiners", "openers", "prepositions"):
            return None
    return None


def _leads(before: Sequence[Token], at: int, owner: int) -> bool:
    """Whether the words of the owner follow: right behind the noun, behind "that" or a colon, or all of the clause
    behind "in Rahim's view"."""
    after = before[at + 1 :]
    start = _start(before, owner)
    if (after and after[0].form == "that") or _is_view(before, at, owner):
        return True
    if start and before[start - 1].form not in _FRESH:
        return False  # "called Rahim's remarks “…”", "asked about Rahim's reply: “…”"
    return not after or after[-1].shown == ":" or (len(after) == 1 and after[0].shown == ",")


def _leads_on(before: Sequence[Token], at: int, owner: int) -> bool:
    """The same in a sentence without marks: behind "that", or in somebody's view."""
    that = at + 1 < len(before) and before[at + 1].form == "that"
    return that or _is_view(before, at, owner)


def _is_view(before: Sequence[Token], at: int, owner: int) -> bool:
    start = _start(before, owner)
    comma = at + 1 < len(before) and before[at + 1].shown == ","
    return comma and before[at].form in listed("views") and start > 0 and before[start - 1].form == "in"


def _start(before: Sequence[Token], owner: int) -> int:
    """Where the noun phrase begins that the genitive at `owner` ends."""
    start = owner
    if before[owner].form in _OWN:
        return start
    named = before[owner].shown[0].isupper()
    while start and owner - start < _LONG:
        word = before[start - 1]
        if word.shown[0] in MARKS or word.form in listed("openers", "prepositions") or word.form.endswith("ed"):
            break
        if named and not (word.shown[0].isupper() or word.form in listed("articles")):
            break
        start -= 1
        if word.form in listed("determiners"):
            break
    return start


def _span(before: Sequence[Token], owner: int) -> Span:
    word = before[owner]
    cut = 0 if word.form in _OWN else 1 if word.shown[-1] in "'’" else 2
    return Span(before[_start(before, owner)].start, word.end - cut)
