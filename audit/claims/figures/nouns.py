"""The noun phrase that a figure counts, in the singular: "1,100 public housing estates" → "public housing estate"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.claims.events import forms
from audit.claims.figures.words import listed, nouns, numbers
from audit.frozen import quick

LONGEST = 5  # words of a noun phrase
LOOKED_AT = 12  # words behind a figure: fillers and adverbs are passed over

_TOKEN = re.compile(r"(?:[ \u00a0-]|\n(?=[a-z]))[\"“‘']?([^\W_](?:[\w.’'&/-]{0,28}[\w’'])?)")
_OF = re.compile(r"[ ]of(?=[ ][^\W\d_])")
_OBJECT = re.compile(r"[ ](?:it|him|them|us|me)\b")
_NEXT = re.compile(r"[ ](?:[A-Z][a-z]{2,20}[ ])?([A-Za-z]{3,20})\b")
_VERBAL = re.compile(r"[ ](?:the|an?|his|her|their|its|him|them|it|[A-Z])\b")
_SAYS_WHAT = re.compile(r"[ ](?:that|the|an?|no|how|what|who|why|[$€£]?\d)\b|[ ][$€£]\d")
_FIGURE = re.compile(r"[ ][$€£]?\d")
_CLASS_OF = re.compile(r"[ ]of(?=[ ][a-z])")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A counted noun phrase: the `unit` it makes, where it ends, and whether it is the plural that a count needs."""

    unit: str
    end: int
    plural: bool
    partitive: bool = False  # behind "of the": one of the wells


quick(Phrase)


def counted(text: str, at: int, *, single: bool) -> Phrase | None:
    """The noun phrase that begins behind a figure at `at`; `single` where the figure is one."""
    at, partitive = _lead(text, at)
    words: list[str] = []
    end, pending, plural = at, False, False
    for word, stop in _tokens(text, at):
        low = word.lower()
        if low == "and" and words and not plural and not pending:
            pending = True
            continue
        if low == "who" and not words and not single:
            return Phrase(nouns("irregular")["who"], at, plural=True)
        if not words and low in listed("nouns", "before_plural") and _noun_follows(text, stop):
            words.append(word)
            continue
        if low == "lives" and not plural and (not words or (not single and not partitive)):
            words, end, plural = [*words, word], stop, True
            break
        if len(words) >= LONGEST or _ends_before(word, low) or (plural and not _goes_on(text, word, words[-1], stop)):
            break
        if single and not partitive and words and _closes_single(low, words):
            break
        end, pending = stop, False
        if not _skipped(low, first=not words):
            words.append(word)
            plural = _is_plural(low)
    if plural and (_is_verb(text, words[-1], end) or _second_plural(text, words, end)):
        words.pop()
        plural = bool(words) and _is_plural(words[-1].lower())
    words = _without_participle(words, plural=plural)
    if not plural and (people := _people(text, at, words)):
        return Phrase(words[0], people, plural=True, partitive=partitive)
    if not words:
        return None
    end = end - 1 if text[end - 1] in ".'’" else end
    return Phrase(_unit(text, words, end), end, plural, partitive)


def _people(text: str, at: int, words: list[str]) -> int:
    """Where the name of a people ends that is all there is of a phrase in no plural, or stands before its verb: "30
    Chinese", "40 Sudanese fled"; 0 where there is none."""
    if not words or words[0] not in listed("nouns", "peoples") or any(word[0].isupper() for word in words[1:]):
        return 0
    end = at + 1 + len(words[0])
    verb = len(words) == 1 or words[1].endswith("ed") or words[1] in forms()
    return end if verb and text[at + 1 : end] == words[0] else 0


def _noun_follows(text: str, at: int) -> bool:
    """Whether a plural follows, so that the word before is its adjective: 40 live rounds, 200 displaced families."""
    word = _NEXT.match(text, at)
    return word is not None and _is_plural(word[1].lower()) and word[1].lower() not in listed("nouns", "stop")


def _is_verb(text: str, word: str, end: int) -> bool:
    """Whether the last word of a phrase is a verb with its object: 19 fouls proves it, twelve accused the minister."""
    if word.endswith("ed"):
        return word.islower() and _VERBAL.match(text, end) is not None
    return _OBJECT.match(text, end) is not None and word.lower() not in nouns("irregular")


def _second_plural(text: str, words: list[str], end: int) -> bool:
    """Whether a form in -s behind a plural is its verb, with a figure behind it: each of the 14 camps holds 3,000."""
    pair = [word.lower() for word in words[-2:]]
    return len(pair) == 2 and all(map(_is_plural, pair)) and _FIGURE.match(text, end) is not None


def _lead(text: str, at: int) -> tuple[int, bool]:
    """Where the phrase begins behind "of the", and whether there was one."""
    of = _OF.match(text, at)
    if of is None:
        return at, False
    at = of.end()
    for word, stop in _tokens(text, at):
        if word.isdecimal() and text[of.end() : at].endswith(("'s", "’s")):
            return stop, True  # "11 of the city's 16 bus depots"
        if word.lower() not in listed("nouns", "determiners") and not word.endswith(("'s", "’s")):
            break
        at = stop
    return at, True


def _tokens(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The words from `at` on that only blanks or hyphens part, with their ends."""
    for _ in range(LOOKED_AT):
        token = _TOKEN.match(text, at)
        if token is None:
            return
        at = token.end()
        yield token[1], at


def _ends_before(word: str, low: str) -> bool:
    """Whether the phrase ends before this word."""
    if low == "us" and word == "US":
        return False
    if low == "and" or low in listed("nouns", "stop") or low in numbers("ones") or low in numbers("tens"):
        return True
    return low.endswith(("'s", "’s")) or not word[0].isalpha()


def _closes_single(low: str, words: list[str]) -> bool:
    """Whether the phrase behind "one" ended with the word before: its verb follows, or its noun has been said."""
    if _is_plural(low) or low.endswith(("ed", "ing")):
        return True
    last = words[-1]
    return last[0].islower() and not last.endswith(_endings()) and last not in listed("nouns", "plain")


def _skipped(low: str, *, first: bool) -> bool:
    """Whether a word stands before the noun and is no part of it: more, nearly, decently."""
    if low in listed("nouns", "filler"):
        return first or low == "most"
    return low.endswith("ly") and len(low) > 4 and low not in listed("nouns", "ly")


def _goes_on(text: str, word: str, last: str, end: int) -> bool:
    """Whether a phrase that has a plural goes on with the word that ends at `end`: "96 United Nations staff", "20 sales
    managers"; but not "2,014 adults suggests", "40 Danes want"."""
    low = word.lower()
    if low in listed("nouns", "verbs") or (low in listed("nouns", "verbs_too") and _SAYS_WHAT.match(text, end)):
        return False
    if _is_plural(low):
        return True
    named = last[0].isupper() and not last[-2:-1].isdigit()  # "twenty F-16s flew" ends, "96 United Nations staff" not
    return named and word[0].islower() and not word.endswith("ed") and _noun_follows(text, end)


def _without_participle(words: list[str], *, plural: bool) -> list[str]:
    """A phrase without a plural ends before a participle: "12 page report labelled"."""
    if plural:
        return words
    for place, word in enumerate(words):
        if place and word.endswith("ed") and word.islower() and "-" not in word:
            return words[:place]
    return words


@cache
def _endings() -> tuple[str, ...]:
    return tuple(sorted(listed("nouns", "adjectives")))


def _is_plural(low: str) -> bool:
    if low in nouns("irregular"):
        return True
    return (
        len(low) > 3
        and low.endswith("s")
        and not low.endswith(("ss", "us", "is", "'s", "’s"))
        and low not in listed("nouns", "singular")
    )


def _unit(text: str, words: list[str], end: int) -> str:
    """The unit that the words make: adjectives in their base form, the head in the singular."""
    rest = [base for base in map(_base, words[:-1]) if base]
    noun = singular(words[-1])
    if noun.lower() in listed("nouns", "classifiers"):
        of = _CLASS_OF.match(text, end)
        inner = counted(text, of.end(), single=False) if of else None
        if inner and not inner.partitive:
            return " ".join([*rest, noun, inner.unit])
    return " ".join([*rest, noun])


def _base(word: str) -> str:
    """An adjective without its degree: best → good, earliest → early."""
    low = word.lower()
    if low in nouns("degrees"):
        return nouns("degrees")[low]
    if not low.endswith("est") or len(low) < 6 or low in listed("nouns", "not_degrees") or word[0].isupper():
        return word
    stem = low[:-3]
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "sl" else stem


def singular(noun: str) -> str:
    """The singular of an English noun, in the case it came in; a noun that is no plural is left alone."""
    low = noun.lower()
    if len(noun) > 2 and noun[-1] == "s" and noun[:-1].isupper():
        return noun[:-1]
    if low in nouns("irregular"):
        base = nouns("irregular")[low]
        return base.capitalize() if noun[0].isupper() and base != "-" else base
    if not _is_plural(low):
        return noun
    if low.endswith("ies") and len(low) > 4:
        return f"{noun[:-3]}y"
    if low.endswith(("sses", "xes", "ches", "shes", "zzes", "oes")):
        return noun[:-2]
    return noun[:-1]
