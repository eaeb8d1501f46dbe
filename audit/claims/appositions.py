"""The name behind an office, set off by commas: "the judge, Nadia Rahim," and what tells a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from audit.claims.cues import MARKS, Token, ends_sentence, listed
from audit.knowledge import lexicon
from audit.model import Span

NAME = 4  # words of a name behind an office
TITLE = 2  # words of "the Minister"


def apposed(text: str, head: Sequence[Token], behind: Sequence[Token]) -> list[Token]:
    """The name between the comma behind a nameless head ("the judge") and the mark that ends it; empty if none is."""
    head = head[max((at + 1 for at, word in enumerate(head) if word.shown == ","), default=0) :]
    if not head or not (head[-1].shown[0].islower() or (head[0].form in listed("articles") and _is_title(head))):
        return []
    name = list(takewhile(is_name, behind))
    last = next((at for at, word in enumerate(name) if ends_sentence(text, word)), len(name))
    name = name[: last + 1]  # "said the judge, Nadia Rahim. Rain is forecast"
    if not 1 < len(name) <= NAME or not (name[0].shown[0].isupper() and name[-1].shown[0].isupper()):
        return []
    after = behind[len(name)].shown if len(name) < len(behind) else "."
    return name if after[0] in MARKS or ends_sentence(text, name[-1]) else []


def _is_title(head: Sequence[Token]) -> bool:
    """Whether words behind "the" name an office: "the Minister", "the Permanent Representative of Norland"."""
    return len(head) == TITLE or any(word.form in ("of", "for") for word in head[TITLE:-1])


def apposed_name(text: str, speaker: Span) -> Span | None:
    """The name in a speaker such as "the judge, Nadia Rahim"."""
    comma = text.find(", ", speaker.start, speaker.end)
    return Span(comma + 2, speaker.end) if comma > 0 and text[comma + 2].isupper() else None


def behind_office(text: str, sentence: Sequence[Token], verb: int) -> Span | None:
    """The name between an office and the verb at `verb`: "The chairman, General Idris Mahel, asked the public"."""
    comma = next((at for at in range(verb - 2, 0, -1) if sentence[at].shown == ","), 0)
    name = apposed(text, sentence[:comma], sentence[comma + 1 : verb]) if comma else []
    return Span(name[0].start, name[-1].end) if name and comma + len(name) == verb - 2 else None


def is_name(word: Token) -> bool:
    """Whether the word can be in the name of a person: a capital, or "de", "von", "al"."""
    return word.shown[0].isupper() or word.form in _particles()


@cache
def _particles() -> frozenset[str]:
    """Words in lower case inside the name of a person: de, von, al."""
    return frozenset(lexicon("names")["joining"]["persons"])
