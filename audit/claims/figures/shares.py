"""Fractions: whether "a third" or "half" is a share of something, and of what."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from audit.claims.figures import names
from audit.claims.figures.context import context, hedge_before
from audit.claims.figures.nouns import Phrase, counted
from audit.claims.figures.number import Number
from audit.claims.figures.units import unit_behind
from audit.claims.figures.words import directions, listed, unit_of

_DEGREE = re.compile(r" ([a-z]{2,8})\b")


@dataclass(frozen=True, slots=True)
class Share:
    """What a fraction is a share of: the `unit`, where its words end, and the kind of figure it makes."""

    unit: str
    stop: int
    kind: str


def share(text: str, number: Number) -> Share | None:
    """The share that a fraction is, or None where it is none: half-staff, the second half, a third man."""
    word = text[number.start : number.end].lower()
    before = names.word_before(text, number.start).lower()
    behind = text[number.end : number.end + 8].lower()
    if word == "half" and (before in listed("numbers", "not_half") or behind[:1] == "-"):
        return None
    whole = _begins_whole(behind)
    if word.startswith("every "):
        return Share("-", number.end, "fraction") if behind.startswith(" of ") else _each(text, number)
    if word[0].isdigit() and " " not in word and not behind.startswith(" of"):
        return None
    firm = "-" in word or word[0].isdigit() or any(link in word for link in (" in ", " out of ", " of "))
    stated = before in listed("numbers", "before_share") or hedge_before(text, number.start) is not None
    stated = stated or _moved(text, number) or _to_a_degree(text, number.end)
    if not (firm or stated or behind.startswith(" of") or (word == "half" and whole)):
        return None
    phrase = counted(text, number.end, single=False)
    if whole and not (phrase and phrase.plural):
        behind_article = number.end + 1 + len(text[number.end + 1 : number.end + 9].split(None, 1)[0])
        measured = unit_behind(text, behind_article, bare=True)
        if measured and measured.unit.kind in ("percent", "points"):
            return Share(measured.unit.name, measured.end, measured.unit.kind)
        phrase = phrase or counted(text, behind_article, single=False)
    return _of(number, phrase)


def _each(text: str, number: Number) -> Share | None:
    """Every third victim; but every third day is how often something was."""
    phrase = counted(text, number.end, single=True)
    if phrase is None or phrase.plural or unit_of(phrase.unit) or phrase.unit[0].isupper():
        return None
    return Share(phrase.unit, phrase.end, "fraction")


def _moved(text: str, number: Number) -> bool:
    """Whether a movement is stated by the fraction, with no noun behind it: a fall of two thirds, rose a quarter."""
    noun = counted(text, number.end, single=False)
    return noun is None and context(text, number.start, number.end, amount=True).change is not None


def _to_a_degree(text: str, end: int) -> bool:
    """Whether it says by how much something is more or less: a fifth fewer than, a third more attacks; but not which of
    a row is more so: a third more deadly attack."""
    degree = _DEGREE.match(text, end)
    if degree is None or degree[1] not in directions("degree"):
        return False
    if degree[1] not in ("more", "less"):
        return True
    phrase = counted(text, degree.end(), single=False) or counted(text, degree.end(), single=True)
    return phrase is None or phrase.plural or " " not in phrase.unit


def _begins_whole(behind: str) -> bool:
    """Whether a determiner follows: half the wells, half a mile."""
    first = behind.split()
    return behind[:1] == " " and bool(first) and first[0] in listed("nouns", "determiners")


def _of(number: Number, phrase: Phrase | None) -> Share:
    if phrase is None or phrase.unit.endswith(("ed", "ing")) or phrase.unit in directions("degree"):
        return Share("-", number.end, "fraction")
    first, _, rest = phrase.unit.partition(" ")
    if rest and first in directions("degree"):
        phrase = replace(phrase, unit=rest)  # "a third less aid"
    unit = unit_of(phrase.unit)
    if unit and unit.kind != "money" and not phrase.plural:
        return Share(unit.name, phrase.end, "number")
    return Share(phrase.unit, phrase.end, "fraction")
