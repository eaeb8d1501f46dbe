"""Number words that count nothing: pronouns, parts of names, and what is said not to be.

"one of them"  "the two who fled"  "One Direction"     "not one village"  "not seven but four"  "Flight 370 carries"
"""

from __future__ import annotations

import re
from functools import cache

from audit.claims.events import forms
from audit.claims.figures import names
from audit.claims.figures.nouns import Phrase
from audit.claims.figures.number import Number
from audit.claims.figures.words import hedges, listed

NEAR = 80  # characters before "one" in which a "not" stands
_COMPOUND = re.compile(r"[-‐]([a-z]{2,10})")
_NEXT = re.compile(r"[ ]([a-z]{3,12})\b")
_RANGE = re.compile(r"[ -](?:to|or)[ -](?:two|three|four|\d)")
_DOES = re.compile(
    r"[ ](?:the|an?|all|every|each|his|her|its|their|it|him|them"
    r"|(two|three|four|five|six|seven|eight|nine|ten|[$€£]?\d[\d,.]{0,12}))(?!\w)"
)
_HOURS = 12
_HOUR_WORDS = 24  # characters before an hour in which its minutes stand
_PAST_HOUR = re.compile(r"(?i)\b(?:half|quarter|minutes?|five|ten|twenty|twenty-five) past \Z")
_TO_HOUR = re.compile(r"(?i)\b(?:quarter|minutes?) to \Z")
_HOUR_ENDS = re.compile(
    r"[,.;:)]|\Z|[ ](?:in the (?:early )?(?:morning|afternoon|evening)|at night|on|and|when|local|[ap]\.?m)\b"
)
_NOT = "not "
_NOT_ONE = re.compile(r"\b(?:not|never|without)(?:[ ][a-z]{2,12}){1,3}[ ]\Z")
_BUT = re.compile(r"(?:[ ][a-z-]{2,14}){0,3},?[ ]but[ ](?:about |some |only |at least )?(?:\d|[a-z]{3,9}\b)")


def denied(text: str, number: Number) -> bool:
    """Whether another number is set in the place of this one: "not seven but four persons"."""
    if text[max(0, number.start - len(_NOT)) : number.start].lower() != _NOT:
        return False
    return _BUT.match(text, number.end) is not None


def is_hour(text: str, number: Number) -> bool:
    """Whether the number is an hour that words tell: "half past six", "a quarter to nine in the evening"."""
    if not (number.form in ("word", "digits") and 1 <= number.value <= _HOURS):
        return False
    before = text[max(0, number.start - _HOUR_WORDS) : number.start]
    if _PAST_HOUR.search(before):
        return True
    return _TO_HOUR.search(before) is not None and _HOUR_ENDS.match(text, number.end) is not None


def is_compound(text: str, end: int) -> bool:
    """Whether a hyphen joins the figure to a noun that it counts: a 15-member council."""
    word = _COMPOUND.match(text, end)
    return word is not None and word[1] in listed("nouns", "compounds")


def _nominal(text: str, end: int) -> bool:
    """Whether an adjective that stands for people follows: the eight dead."""
    word = _NEXT.match(text, end)
    return word is not None and word[1] in listed("nouns", "people")


def points_back(text: str, number: Number, phrase: Phrase | None) -> bool:
    """Whether a number word is a pronoun, a name or a first part: no one, the two, One Direction, two-door."""
    word = text[number.start : number.end]
    before = names.word_before(text, number.start).lower()
    if text[number.end : number.end + 1] in ("-", "‐"):
        if is_compound(text, number.end):
            return False
        if text[number.end + 1 : number.end + 2] in (",", " ") or text.startswith("to-", number.end + 1):
            return False  # four-, five- and six-room flats
        return phrase is None or not phrase.plural or number.value == 1
    if before in ("under-", "over-"):
        return phrase is None or not phrase.plural  # under-five mortality
    if number.value == 1 and number.scale == 1:
        if _RANGE.match(text, number.end):
            return False
        mid = word[0].isupper() and before and before[-1] not in '.!?:”"'
        if before == "not" or _NOT_ONE.search(text, max(0, number.start - NEAR), number.start):
            return True  # "not one village", "have not reported one death"
        return bool(phrase is None or mid or before in listed("nouns", "anaphora") or before.endswith("-"))
    named = phrase is not None and phrase.plural and phrase.end > number.end  # "the two who fled" names nothing
    if named or _nominal(text, number.end):
        return False
    return before in listed("nouns", "anaphora") or (word[0].isupper() and bool(before) and before[-1].isalnum())


def acts(text: str, number: Number, end: int) -> bool:
    """Whether the one word from the figure to `end` is the verb of a name that ends with the figure, and no noun that
    it counts: "Flight 370 carries 239 people", "Kestrel 1 weighed 84 kilograms"."""
    before, word = names.word_before(text, number.start), text[number.end + 1 : end]
    low = before.lower()
    named = before[:1].isupper() and before[-1:].isalpha() and not number.grouped and number.scale == 1
    if not (named and word.isalpha() and word.islower() and word.endswith(("s", "ed"))):
        return False
    labelled = low in listed("numbers", "labels")
    common = low in listed("nouns", "stop") or low in listed("numbers", "months") or low in _starts()
    object_ = _DOES.match(text, end) if labelled or not common else None
    if object_ and object_[1]:
        return True
    told = word in forms() and word not in listed("verbs", "nouns")  # else the number alone makes it a claim
    return told and (labelled or object_ is not None)


@cache
def _starts() -> frozenset[str]:
    """Words that open a sentence with a figure behind them and are no names: hedges, number words."""
    return frozenset((*listed("nouns", "determiners"), *listed("numbers", "openings"), *hedges("before")))
