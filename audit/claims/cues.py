"""The words of attribution: reporting verbs with their stance, the word lists around them, and words as tokens.

Everything here is read from lexicons/cues.toml; `audit.claims.noun_phrases` finds who speaks.
"""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import accumulate
from operator import add
from typing import NamedTuple

from audit import knowledge
from audit.claims.words import Kept
from audit.model import Span

WORD = re.compile(r"([^\s,;:!?()\[\]“”\"—–―<]{1,60}|</?[a-z]{1,6}>|[,;:!?()\[\]“”\"—–―<])")
MARKS = ',;:!?)]“”"—–―<-'  # a hyphen begins no word: it stands for a dash


class Token(NamedTuple):
    """A word or mark: where it stands, as printed, and in small letters without a stop or apostrophe at its end."""

    start: int
    end: int
    shown: str
    form: str


def words(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of text[start:end]."""
    parts = WORD.split(text[start:end])  # white space and words, in turn
    at = list(accumulate(map(len, parts), initial=start))
    fields = map(add, zip(at[1::2], at[2::2], strict=False), map(_FORMS.__getitem__, parts[1::2]))
    return list(map(_MADE, fields))


def _read(shown: str) -> tuple[str, str]:
    """The fields of a token behind its place."""
    return shown, shown.rstrip(".'’").lower()


_FORMS = Kept(_read)
_MADE = partial(tuple.__new__, Token)  # this is where the time of quotations and attributions goes


@cache
def listed(*names: str) -> frozenset[str]:
    """The words of the lists `names` of lexicons/cues.toml."""
    lists = knowledge.lexicon("cues")["words"]
    return frozenset(word for name in names for word in lists[name])


@cache
def verbs() -> dict[str, str]:
    """Form of a reporting verb → stance."""
    return {form: stance for stance, forms in knowledge.lexicon("cues")["verbs"].items() for form in forms}


@cache
def every_verb() -> dict[str, str]:
    """The same, and the verbs that say who speaks only next to the words."""
    near = {form: row["stance"] for row in knowledge.lexicon("cues")["classes"] for form in row["verbs"]}
    return near | verbs()


@cache
def only_quoted() -> frozenset[str]:
    """Verbs that attribute quotations, and a sentence only before "that" or a colon."""
    near = {form for row in knowledge.lexicon("cues")["classes"] if row["that"] for form in row["verbs"]}
    return frozenset(knowledge.lexicon("cues")["only_quoted"]["verbs"]) | (near - verbs().keys())


@cache
def clear_verbs() -> frozenset[str]:
    """Verbs that attribute a sentence without more."""
    return frozenset(verbs()) - only_quoted()


@cache
def past_forms() -> frozenset[str]:
    """Irregular past forms of verbs."""
    return frozenset(knowledge.lexicon("verbs")["past"]["words"])


@cache
def phrases() -> re.Pattern[str]:
    """Any phrase of attribution: "according to"."""
    names = sorted(knowledge.lexicon("cues")["phrases"], key=len, reverse=True)
    return re.compile(r"\b(?:{})\b".format("|".join(name.replace(" ", r"\s") for name in names)), re.IGNORECASE)


@cache
def phrase_words() -> frozenset[str]:
    """Words one of which every phrase of attribution has."""
    return frozenset(max(name.split(), key=len) for name in knowledge.lexicon("cues")["phrases"])


def stance_of_phrase(printed: str) -> str:
    """The stance of a phrase that `phrases` has found."""
    return str(knowledge.lexicon("cues")["phrases"][re.sub(r"\s", " ", printed.lower())])


def ends_sentence(text: str, word: Span | Token) -> bool:
    """Whether a full stop at the end of the word ends a sentence: not after Mr., U.S. or an initial."""
    if text[word.end - 1 : word.end] != ".":
        return False
    short = text[word.start : word.end].rstrip(".").lower()
    if short in listed("abbreviations") or len(short) == 1:
        return False
    following = text[word.end : word.end + 3]
    return not following[:1].strip() and not following.lstrip(" \xa0")[:1].islower()
