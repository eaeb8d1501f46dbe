"""What stands between quotation marks and is nobody's speech: titles, names, words held at arm's length."""

from __future__ import annotations

import re

from audit.claims.cues import every_verb, listed
from audit.model import Span

WORDS = 4  # words that make a quotation of a phrase in marks when nobody is named
_NEAR = 24  # characters before the mark in which the word that announces a title or a term stands
_LAST = re.compile(r"([\w-]{1,20}),?[ \xa0]{0,2}\Z")
MARKS = "“”\"'‘’«»„`‚‹›″＂"


def is_speech(text: str, pair: Span, *, said: bool, called: bool = False) -> bool:
    """Whether the words between a pair of marks are speech. `said`: somebody is named for them; `called`: something
    is called so by them."""
    content = pair.of(text).strip(MARKS)
    if not any(character.isalnum() for character in content):
        return False
    long = content.split()
    titled = all(word[0].isupper() or len(word) < 4 or not word[0].isalpha() for word in long)
    if _announced(text, pair.start, titled=titled, short=len(long) < WORDS, said=said):
        return False
    if said:
        return not (titled and not called and _named_work(text, pair, long))
    return len(long) >= WORDS and not titled


def _named_work(text: str, pair: Span, long: list[str]) -> bool:
    """Whether a phrase in capitals is the title of a work, behind a word ("in his book “The Long Way,” he says")."""
    before = text[max(0, pair.start - 2) : pair.start]
    capitals = sum(word[0].isupper() for word in long)
    inside = len(before) == 2 and before[0].isalpha() and before[1] == " "
    return inside and capitals >= 2 and (capitals >= 3 or (capitals == len(long) and not _led(text, pair.start)))


def _led(text: str, start: int) -> bool:
    """Whether the word before the mark leads to what somebody says or calls another: said “Not Me”, called her “The
    Fox”."""
    match = _LAST.search(text, max(0, start - _NEAR), start)
    last = match[1].lower() if match else ""
    return last in every_verb() or last in listed("objects", "pronouns", "naming", "terms", "openers", "articles")


def _announced(text: str, start: int, *, titled: bool, short: bool, said: bool) -> bool:
    """Whether the words before the mark say that a title ("her book,"), a name ("called") or a term ("the so-called")
    follows."""
    before = text[max(0, start - _NEAR) : start]
    comma = before.rstrip()[-1:] == ","
    match = _LAST.search(before)
    if match is None:
        return False
    last = match[1].lower()
    if last in listed("works"):
        return titled or not said
    if comma:
        return False
    return (titled and last in listed("naming")) or (short and last in listed("terms"))
