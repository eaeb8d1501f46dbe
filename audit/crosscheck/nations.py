"""Whose countrymen or whose figure: "Germany, with 2.6 million, ranks fourth", "the fourth-largest host is France".

claims ─ the one country that each names beside the figure, or before the person ─▶ two of them ─▶ words
"""

from __future__ import annotations

import re
from functools import cache

from audit.crosscheck.countries import countries
from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.once import of_words, once
from audit.crosscheck.slips import digits_of
from audit.crosscheck.stated import Stated

_MOST = 2_000  # characters of a claim that are looked at
_BEHIND = 60  # characters behind a country in which the name of its president begins
_COUNTRIES = frozenset({"countries", "index-rank"})
_DIGITS = 2  # of a figure that two reports hardly give to two countries by chance


def two_owners(couple: Couple) -> str:
    """A telling figure that both reports give, and the one country that stands beside it in each, in words; "" where
    there is none."""
    for p in couple.figures:
        if p.weight != "same" or p.why or p.doubt or len(digits_of(p.x.printed).strip("0")) < _DIGITS:
            continue
        if any(f.firm and not f.measures.isdisjoint(_COUNTRIES) for f in (p.x, p.y)) or p.x.interval.sort == "rank":
            continue
        one, other = _beside(p.a, p.x), _beside(p.b, p.y)
        if len(one) == len(other) == 1 and one != other:
            return f"{min(one)} in one, {min(other)} in the other"
    return ""


def _beside(one: Stated, figure: Figure) -> frozenset[str]:
    """The countries that the sentence of a claim prints, and whose names stand beside a figure."""
    if not owned(figure):
        return frozenset()
    near = figure.names & _by_key().keys()
    printed = _pattern().findall(one.claim.sentence.of(one.document.text)[:_MOST])
    return frozenset(_by_key()[name] for name in near) & {countries()[word] for word in printed}


def owned(figure: Figure) -> bool:
    """Whether the name of a country stands beside a figure."""
    return not _by_key().keys().isdisjoint(figure.names)


@cache
def _by_key() -> dict[str, str]:
    """The countries of one word by the key of their name."""
    return {name_key(word): country for word, country in countries().items() if " " not in word}


def two_nations(couple: Couple) -> str:
    """Two countries of one person: "the Norwegian Jens Holt", "the Dane Jens Holt"; "" where there is none."""
    mine, theirs = countrymen(couple.a), countrymen(couple.b)
    for name in sorted(mine.keys() & theirs.keys()):
        if mine[name] != theirs[name]:
            return f"{mine[name]} in one, {theirs[name]} in the other"
    return ""


@of_words
def nations(one: Stated) -> dict[str, str]:
    """The countries that a claim names, by the word it names them with."""
    return {found: countries()[found] for found in _pattern().findall(one.words[:_MOST])}


@once
def countrymen(one: Stated) -> dict[str, str]:
    """By the last name of each person that a claim names the country whose word stands right before the name, be it
    with an office between."""
    found: dict[str, str] = {}
    text = one.document.text
    for person in one.persons:
        if not one.claim.start <= person.start < one.claim.end:
            continue
        before = text[max(one.claim.start, person.start - _BEHIND) : person.end]
        named = _of_person().findall(before)
        if named:
            found[name_key(person.of(text).split()[-1])] = countries()[named[-1]]
    return found


@cache
def nation_words() -> frozenset[str]:
    """The first words of the names of countries and of their people, in lower case."""
    return frozenset(word.lower().split()[0] for word in countries())


@cache
def _of_person() -> re.Pattern[str]:
    """A country's word, and up to three words of an office between it and a name."""
    name = r"(?=[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}\Z)"
    return re.compile(rf"\b({_words()})(?:['’]s)?(?: [a-z]{{3,15}}){{0,3}} {name}")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words()})\b")


@cache
def _words() -> str:
    return "|".join(re.escape(word) for word in sorted(countries(), key=lambda word: (-len(word), word)))
