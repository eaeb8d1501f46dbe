"""Ages and anniversaries beside the years they are counted from.

    "(1931–1999) died at the age of 85"   "born in 1931 … died in 1999, aged 85"
    "founded in 1931 … its 50th anniversary in 1999"

Who died, or what has its anniversary, is the one who was born or founded only where nobody else comes between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.knowledge import lexicon
from audit.model import Span
from audit.text.places import first_words, matches

_YEAR = r"(?:1[0-9]\d\d|20\d\d)"
_AGE = r"(?:aged|at\s(?:the\s)?age(?:\sof)?|at)\s(?P<age>\d{2,3})\b(?!\s?(?:%|per|m\b|km|a\.m|p\.m)|[.:]\d|\s[A-Z])"
_OTHERS = re.compile(r"\b(?:his|her|their|its|whose|who|which|that|father|mother|wife|husband|son|daughter)\b")
_DEAD = re.compile(
    rf"\((?:born\s)?(?P<from>{_YEAR})\s?[–-]\s?(?P<to>{_YEAR})\)"
    rf"(?P<gap>[^.;\n(A-Z]{{0,60}}?)\bdied\b(?P<rest>[^.;\n]{{0,60}}?)\b{_AGE}"
)
_BORN = re.compile(
    rf"\bborn\s[^.;\n]{{0,60}}?\b(?P<from>{_YEAR})\b(?P<gap>[^;\n]{{0,90}}?)"
    rf"(?:\band|\b[Hh]e|\b[Ss]he|,)\s(?:\w+ly\s|later\s)?died\s(?P<rest>[^.;\n]{{0,60}}?)"
    rf"(?:\b(?P<to>{_YEAR})\b,?\s{_AGE}"
    rf"|\b{_AGE.replace('?P<age>', '?P<early>')},?\sin\s(?:[A-Z][a-z]+\s)?(?P<until>{_YEAR})\b)"
)
_LEAST = 12  # years of age; "died at 10" is an hour as often


@dataclass(frozen=True, slots=True)
class Lifespan(Span):
    """`said`, an age or the number of an anniversary, between the years `first` and `last`."""

    first: int
    last: int
    number: int

    @property
    def years(self) -> int:
        """How many years lie between."""
        return self.last - self.first


def lifespans(text: str) -> Iterator[Lifespan]:
    """The ages and anniversaries that the years beside them belie, each as the span of its number, in order."""
    found = [*_ages(text), *_anniversaries(text)]
    yield from sorted(found, key=lambda one: one.start)


def _ages(text: str) -> Iterator[Lifespan]:
    spans = list(_DEAD.finditer(text)) if " died" in text else []
    spans += matches(_BORN, text, frozenset(("born",))) if " died" in text else []
    for match in spans:
        name = "age" if match["age"] else "early"
        last = match.groupdict().get("until") or match["to"]
        one = Lifespan(*match.span(name), int(match["from"]), int(last), int(match[name]))
        alone = not _OTHERS.search(match["gap"]) and not _OTHERS.search(match["rest"]) and "born" not in match["gap"]
        if alone and one.number >= _LEAST and one.years >= 0 and one.number not in (one.years, one.years - 1):
            yield one


def _anniversaries(text: str) -> Iterator[Lifespan]:
    for match in matches(_founded(), text, first_words(lexicon("relative_dates")["founded"])):
        one = Lifespan(*match.span("number"), int(match["from"]), int(match["to"]), int(match["number"]))
        alone = not re.search(rf"\b(?:{_YEAR}|which|who|whose|that)\b", match["gap"])
        if alone and one.years > 0 and abs(one.years - one.number) > 1:
            yield one


@cache
def _founded() -> re.Pattern[str]:
    words = "|".join(sorted(lexicon("relative_dates")["founded"], key=lambda one: (-len(one), one)))
    return re.compile(
        rf"\b(?:{words})\s(?:[\w’'-]+\s){{0,4}}?in\s(?P<from>{_YEAR})\b(?P<gap>[^\n]{{0,120}}?)\bits\s"
        rf"(?P<number>\d{{1,3}})(?:st|nd|rd|th)\s(?:anniversary|birthday),?\sin\s(?:[A-Z][a-z]+\s)?(?P<to>{_YEAR})\b(?!\s(?:as|of)\b)"
    )
