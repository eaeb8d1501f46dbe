"""The names of a claim, each with the word before it: what stands behind one word in two claims is one thing or two.

"The march started on Slavia Square"   ─  "The march started on Republic Square"     two squares
"Brandt blamed Sarvia for the delay"   ─  "Brandt blamed Lemnia for the delay"       two to blame
"in Kano on Monday"                    ─  "in Nigeria on Monday"                     the one may lie in the other
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from audit.crosscheck.countries import country_of
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.similarity import likeness

_NAME = re.compile(
    r"(?P<before>[A-Za-z][\w'’-]{0,30})(?P<joint>[ ,(]{1,3})(?P<name>[A-Z][\w'’-]{2,30}(?: [A-Z][\w'’-]{2,30}){0,3})"
)
_TOWN = re.compile(r"\bin (?:the )?(?:[a-z-]{2,15} ){0,2}(?:town|city|village|port|resort|suburb|capital) of \Z")
_TOWARDS = "towards"
_WHITHER = re.compile(
    r"(?i)\b(?:towards?|(?:in|into) the direction of|bound for|heading for|headed for)"
    r"(?: the)?(?: (?:[a-z]{2,10} )?(?:border|frontier|line) (?:with|of|to))?(?: the)? \Z"
)
_LEAD = 60  # characters before a name in which that stands
_SPELLING = 0.6  # letters of two names from which one may be a form of the other: a matter of names
_MOST = 4_000  # characters of a claim that are looked at


def two_behind(a: Stated, b: Stated) -> str:
    """Two names behind one word, neither of which the other claim has, in words; "" where there are none."""
    return _two(a, b, named(a))


def two_places(a: Stated, b: Stated) -> str:
    """The same behind a word of place: "in", "at", "from"."""
    return _two(a, b, [(before, name) for before, name in named(a) if before in _places()])


def two_ways_out(a: Stated, b: Stated) -> str:
    """The same of where somebody went: "towards the Malian border", "in the direction of Niger"."""
    return _two(a, b, [(before, name) for before, name in named(a) if before == _TOWARDS])


def _two(a: Stated, b: Stated, mine: Sequence[tuple[str, str]]) -> str:
    for before, x in mine:
        for before_, y in named(b) if mine else ():
            if before == before_ and x != y and (own := unlike(x, y)) and not (_has(b, own[0]) or _has(a, own[1])):
                return f"{x} against {y}"
    return ""


def unlike(x: str, y: str) -> tuple[str, str]:
    """What two names have each for itself: two squares have their last word in common. Empty where one may be a form of
    the other, lie within the other, or be its initials."""
    one, other = x.split(), y.split()
    while len(one) > 1 and len(other) > 1 and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    x, y = " ".join(one), " ".join(other)
    if bool(country_of(x)) != bool(country_of(y)):
        return "", ""  # a town may lie in that country
    if likeness(x.lower(), y.lower()) >= _SPELLING or _initials(x) or _initials(y):
        return "", ""
    return x, y


def _has(one: Stated, name: str) -> bool:
    return not name or any(part in one.words for part in name.split())


@of_words
def named(one: Stated) -> tuple[tuple[str, str], ...]:
    """The names of a claim with the word before each, in order; a title that stands for its holder is none."""
    text = one.words[:_MOST]
    found = (m for m in _NAME.finditer(text) if fold(m["name"].split()[0]) and m["name"].lower() not in _titles())
    return tuple((_preposition(text, m), m["name"]) for m in found)


def _preposition(text: str, found: re.Match[str]) -> str:
    """The word before a name; "in" also for "in the lakeside town of", "towards" also for "in the direction of"."""
    before = found["before"].lower()
    if _WHITHER.search(text, max(0, found.start("name") - _LEAD), found.start("name")):
        return _TOWARDS
    town = before == "of" and _TOWN.search(text, max(0, found.start("name") - _LEAD), found.start("name"))
    return "in" if town else before


def _initials(name: str) -> bool:
    return name.isupper() and len(name) > 1


@cache
def _titles() -> frozenset[str]:
    """Titles that stand for who holds the office, and name nobody: "the Minister"."""
    titles = (form.lower() for row in lexicon("offices")["title"] for form in row["wordings"])
    return frozenset([*titles, *(word for row in lexicon("crosscheck")["works"]["words"] for word in row)])


@cache
def _places() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["behind"]["places"])
