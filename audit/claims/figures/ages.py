"""Figures without a unit that tell how old somebody is.

"aged 12"   "an electrician of 24, died"   "Ann Roe, 43, said"   "two girls, 6 and 9,"   "who was 31"   "retired at 61"
"""

from __future__ import annotations

import re

from audit.claims.events import forms, past_forms
from audit.claims.figures.nouns import singular
from audit.claims.figures.number import Number
from audit.claims.figures.words import listed
from audit.knowledge import lexicon

OLDEST = 120
_NOON = 12  # "left school at 12" may tell the hour
_BEFORE = 64  # characters in which stands who is so old
_AGE = re.compile(r"\b(?:[Aa]ged?|[Aa]ges?(?: of| ranged| ranging| were)?)(?: from| between)? \Z")
_AGE_WORDS = 24  # characters before a figure in which that stands
_SOMEBODY = re.compile(r"\b(?:[Aa]n?|the) (?:[a-z-]{3,12} )?([a-z]{3,15}) of \Z")
_AFTER_OF = re.compile(r"[,;.)–—]|[ ](?:who|was|were|is|from|and|died|named|called|had|has)\b")
_IS = re.compile(
    r"\b(?:[Hh]e|[Ss]he|who|I) (?:is|was|turns|turned|would be|will be)(?: now| just| only| then| already)? \Z"
    r"|\b[Aa]verage age (?:[a-z]{2,12} ){0,4}(?:is|was) \Z"
)
_EXTREME = re.compile(
    r"\b[Tt]he (?:youngest|oldest|eldest)(?: [\w’'-]{1,20}){0,6} (?:is |was |being )?(?:aged |only |just )?\Z"
    r"|\b[Tt]he (?:youngest|oldest|eldest) \Z"
)
_ENDS = re.compile(r"[.;,](?!\d)|\Z|[ ](?:when|at the time|and)\b|[ ]years old\b")
_AT = re.compile(r"\b([a-z]{3,12}) (?:([a-z]{3,12}) )?at (?:just |only )?\Z")
_AT_ENDS = re.compile(r"[.;,](?!\d)|\Z|[ ](?:in|after|from|of|to|and)\b(?![ ](?:\d|the (?:morning|evening|afternoon)))")
_NAMED = re.compile(r"(?:\b(?:in|at|near|around|outside) )?(?:[A-Z][\w’'-]{1,20} ){0,2}[A-Z][\w’'-]{1,20}, \Z")
_FULL = re.compile(
    r"(?!(?:In|At|On|Near|Around|Outside|From|To|The|By|With|For|And|But) )[A-Z][\w’'-]{1,20} [A-Z]"
)  # a first name and a last one
_LIST = re.compile(r", \d{1,4},? and \Z")  # "Halm, 31, and Brask, 24, voted against"
_SHORT = 14  # characters before a name in which that stands
_ON = re.compile(r",[ ](?:and[ ](?=(?:his|her)\b))?([a-z]{1,12})\b")
_PEOPLE = re.compile(r"\b([a-z]{3,15}), \Z")
_SOME_ONE = re.compile(
    r"(?:\A|[.!?:”\"] |\n)(?:An?|The) (?:[a-z-]{3,12} )?[a-z]{3,15}, \Z"
)  # "A cleaner, 45, was hurt"
_OF_ONE = frozenset(("was", "is", "has", "had", "who", "died", "said"))
_ONE_ON = re.compile(r",[ ](?!(?:or|and)\b)[a-z]")
_MANY_ON = re.compile(r"(?:,[ ]|[ ]and[ ]|,[ ]and[ ])\d{1,2}(?:,|[ ]and[ ])(?!\d{3})")
_NEXT = (", ", " and ", ", and ", " or ")


def is_age(text: str, number: Number, start: int, end: int) -> bool:
    """Whether the figure from `start` to `end`, which has no unit of its own, is how old somebody is."""
    if _AGE.search(text, max(0, start - _AGE_WORDS), start):
        return True
    noun = _SOMEBODY.search(text, max(0, start - _BEFORE), start)
    if noun is not None and noun[1] in listed("nouns", "aged") and _AFTER_OF.match(text, end):
        return True
    if number.form != "digits" or number.grouped or number.scale != 1 or not 0 < number.value <= OLDEST:
        return False
    if _EXTREME.search(text, max(0, start - _BEFORE), start) and _ENDS.match(text, end):
        return True
    if _IS.search(text, max(0, start - _BEFORE), start) and _ENDS.match(text, end):
        return True
    return _at(text, number, start, end) or _beside(text, start, end)


def _at(text: str, number: Number, start: int, end: int) -> bool:
    """Whether it is the age at which somebody did something once in a life: died at 77, left school at 16."""
    found = _AT.search(text, max(0, start - _BEFORE), start) if number.value > _NOON else None
    if found is None or not _AT_ENDS.match(text, end):
        return False
    table = lexicon("nouns")["once"]
    return (found[2] or found[1]) in table["words"] or f"{found[1]} {found[2]}" in table["words"]


def _beside(text: str, start: int, end: int) -> bool:
    """Whether it stands between commas behind a person: "Ann Roe, 43, said", "two girls, 6 and 9, were found"."""
    on = _ON.match(text, end)
    named = _NAMED.search(text, max(0, start - _BEFORE), start) if on else None
    goes = on is not None and (
        on[1] in lexicon("nouns")["aged_on"]["words"] or on[1] in forms() or on[1] in past_forms()
    )
    goes = goes or bool(on and on[1] in listed("nouns", "aged_full_on") and named and _FULL.match(named[0]))
    if goes and named and named[0][0].isupper():
        return not _LIST.search(text, max(0, named.start() - _SHORT), named.start())
    if on and on[1] in _OF_ONE and _SOME_ONE.search(text, max(0, start - _BEFORE), start):
        return True
    people = _PEOPLE.search(text, max(0, start - _BEFORE), start)
    if people is None:
        return False
    one = people[1] in listed("nouns", "aged")
    many = not one and singular(people[1]) in listed("nouns", "aged")
    return bool((one and _ONE_ON.match(text, end)) or (many and _MANY_ON.match(text, end)))


def goes_on(text: str, last_end: int, start: int) -> bool:
    """Whether only a comma or "and" stands between an age and the next figure: aged 6, 9 and 11."""
    return text[last_end:start] in _NEXT
