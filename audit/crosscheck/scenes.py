"""Where one dated act took place, or where a thing was bound for, in two reports on one event.

"signed on 22 July in a palace in Ankara"  ─  "signed on 22 July, with Istanbul as host"
"left on 1 August, bound for Lebanon"      ─  "left on 1 August, its destination the port of Tripoli"
"""

from __future__ import annotations

import re

from audit.crosscheck.countries import country_of
from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold
from audit.similarity import likeness

_MOST = 2_000  # characters of a claim that are looked at
_SPELLING = 0.6  # letters of two names from which one may be a form of the other
_NAME = r"(?P<name>[A-Z][\w’'-]{2,30}(?: [A-Z][\w’'-]{2,30}){0,2})"
_SORT = r"(?:town|city|village|port|resort|suburb|capital|district)"
_AT = re.compile(
    rf"(?:\b(?:in|at|near|outside) (?:the )?(?:(?:[a-z-]{{2,15}} ){{0,2}}{_SORT} of )?"
    rf"|\bwith (?=[A-Z][\w’' -]{{2,40}} as host)|, (?=[A-Z][\w’' -]{{2,40}} hosting)){_NAME}"
)
_TO = re.compile(
    r"\b(?:bound|headed|heading|destined|making) (?:for|to) (?:the )?|\bdestination(?: is| was|,)? (?:the )?"
    r"|\b(?:its|their) way to (?:the )?"
)
JOURNEYS = frozenset({"visit", "trip", "journey", "tour", "voyage", "travels", "holiday"})
_VISIT = re.compile(
    rf"\b(?:{'|'.join(sorted(JOURNEYS))})(?: [a-z]{{2,12}}){{0,2}}? (?:to|in|through|of|across) " + _NAME
)
_NAMES = re.compile(rf"(?:(?:[A-Z]?[a-z-]{{1,14}} ){{0,2}}{_SORT} of )?{_NAME}")


def two_scenes(couple: Couple) -> str:
    """The place that each report gives to one act of one day, or to one journey, in words; "" where there is none, or
    where one report knows both."""
    if not couple.one_day:
        return ""
    for places in (_places, _ends):
        one, other = places(couple.a), places(couple.b)
        if len(one) == len(other) == 1 and _apart(one[0], other[0], couple):
            return f"{one[0]} against {other[0]}"
    return ""


def two_visits(couple: Couple) -> str:
    """The country, or the town, to which each report says that one person's journey led, in words; "" where there is
    none, or where one report knows both."""
    if not couple.a.names & couple.b.names:
        return ""
    one, other = visited(couple.a), visited(couple.b)
    if len(one) != 1 or len(other) != 1 or bool(country_of(one[0])) != bool(country_of(other[0])):
        return ""
    return f"{one[0]} against {other[0]}" if _apart(one[0], other[0], couple) else ""


def _apart(one: str, other: str, couple: Couple) -> bool:
    known = _known(one, couple.b) or _known(other, couple.a)
    return not known and name_key(one) != name_key(other) and likeness(one.lower(), other.lower()) < _SPELLING


def _known(name: str, report: Stated) -> bool:
    return any(part in report.document.text for part in name.split())


@of_words
def _places(one: Stated) -> list[str]:
    """The towns that a claim sets something in; a country holds many of them."""
    text = one.words[:_MOST]
    found = [match for match in _AT.finditer(text) if not country_of(match["name"]) and fold(match["name"].split()[0])]
    within = [match for match in found if match.group().startswith("in ")]  # "at Corvin Palace in Dalm"
    return list(dict.fromkeys(match["name"] for match in within or found))


@of_words
def visited(one: Stated) -> list[str]:
    """Where a journey led that a claim tells of."""
    return [match["name"] for match in _VISIT.finditer(one.words[:_MOST])]


@of_words
def _ends(one: Stated) -> list[str]:
    """Where the thing that a claim tells of was bound for."""
    text = one.words[:_MOST]
    found = (_NAMES.match(text, match.end()) for match in _TO.finditer(text))
    return [match["name"] for match in found if match]
