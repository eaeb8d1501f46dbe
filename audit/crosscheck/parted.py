"""Two figures of two reports on one event that are of two things of one sort: a part and its whole, two places, two
quakes, two groups of the wounded.

"In Lemnia 707 people died"               ─  "the toll is 3,880: 2,760 in Sarvia and 1,120 in Lemnia"
"26 of the wounded were in danger"        ─  "of whom 14 are still in hospital"
"The first quake had a magnitude of 7.2"  ─  "A second quake of magnitude 6.6 followed"
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from audit.claims.ages import is_age
from audit.crosscheck.categories import persons
from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.numbers import Pair
from audit.crosscheck.persons import ages
from audit.crosscheck.stated import Stated

_FURTHER = re.compile(
    r"(?i)\b(?:second|third|another|further)\s(?:quake|earthquake|blast|explosion|bomb|bombing|attack)\b"
    r"|\b(?:second|third)\sone\b|\baftershocks?\b"
)
_REACH = 100  # characters before a figure in which the name stands that has it
_HOLDS = re.compile(
    r"([A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}),?(?: (?:who|which))?"
    r"(?: (?:has|have|had|is|was|with|on|got|gets|received|counts|polled|won))?(?: (?:about|some|only|nearly))? \Z"
)
_ANOTHER = re.compile(r"(?:A (?:second|third|fourth|further)|Another|The (?:other|second|third)) [a-z]")
_SOME = Decimal("0.67")  # of all, up to which a group is some of them and no other count of them
_AGE = "year of age"
_LETTER = re.compile(r"\d{1,6}[A-Za-z]{1,3}")


def two_of_a_sort(p: Pair) -> bool:
    """Whether one is of a further thing, or they are of two parts, whatever digits they have."""
    if _further(p.a.words) != _further(p.b.words) or bool(_ANOTHER.match(p.a.words)) != bool(_ANOTHER.match(p.b.words)):
        return True
    return p.x.part and p.y.part and not (p.x.head & p.y.head or same_noun(p) or p.x.roles & p.y.roles)


def parted(p: Pair, alone: bool = False) -> bool:
    """Whether one is a part of what the other counts, or they are of two places or holders, or one is an age. `alone`:
    neither has a counterpart in the other report."""
    if two_holders(p):
        return True
    placed = bool(p.x.place) and p.x.place == p.y.place
    if p.x.place and p.y.place and not placed and p.slip is None:
        return True
    if (p.x.quantity.unit == _AGE) != (p.y.quantity.unit == _AGE) or _some(p) or _of_so_many(p):
        return True
    ways = {figure.part or figure.summand for figure in (p.x, p.y)}
    named = alone and not (p.x.place or p.y.place) and bool(p.own[0] & p.own[1])  # "90 by the Front", "80 held by it"
    return len(ways) > 1 and not (p.x.roles & p.y.roles or p.x.narrow & p.y.narrow or placed or named)


def two_holders(p: Pair) -> bool:
    """Whether the names right before the figures are two, of which one report has both: "Orsk has 210,000 inhabitants
    and is larger than Velmar", "Velmar with 110,000"."""
    one, other = _holder(p.a, p.x), _holder(p.b, p.y)
    if not (one and other) or not _keys(one, p.a).isdisjoint(_keys(other, p.b)):
        return False
    return one in p.b.document.text or other in p.a.document.text


def _holder(one: Stated, figure: Figure) -> str:
    """The name right before a figure that has it: "Velmar with 110,000", "Ann Roe, who is 41"."""
    found = _HOLDS.search(one.document.text, max(one.claim.sentence.start, figure.start - _REACH), figure.start)
    return found[1] if found and _keys(found[1], one) else ""


def _keys(name: str, one: Stated) -> frozenset[str]:
    return frozenset(map(name_key, name.split())) & one.names


def same_noun(p: Pair) -> bool:
    """Whether both figures count one noun."""
    return bool(p.x.counted) and p.x.counted == p.y.counted


def _some(p: Pair) -> bool:
    """Whether the lesser figure is of a group, and can be some of the others: five children among nine dead."""
    less, more = sorted((p.x, p.y), key=lambda figure: figure.interval.point)
    group = bool(less.roles) and not more.roles and p.slip is None and not same_noun(p)
    return group and less.interval.point <= more.interval.point * _SOME


def _of_so_many(p: Pair) -> bool:
    """Whether only one of them is so many of so many: "twelve of the 34", and "at least 20"."""
    totals = {figure.quantity.total is None for figure in (p.x, p.y)}
    return len(totals) > 1 and not (same_noun(p) or p.x.roles & p.y.roles or p.slip)


@lru_cache(maxsize=4096)
def _further(words: str) -> bool:
    """Whether a claim tells of a second thing of its sort."""
    return _FURTHER.search(words) is not None


def two_kinds(p: Pair) -> bool:
    """Whether the figures name two kinds of a thing, as an adjective does: "the 13-inch model", "a 61W charger"; also
    two persons by their ages ("a 24-year-old"), unless there is one of them: "the driver, a 24-year-old"."""
    return _kind(p.x) and _kind(p.y) and not (is_age(p.x.quantity) and is_age(p.y.quantity) and _the_same(p))


def _one_person(a: Stated, b: Stated) -> bool:
    """Whether both claims name one person: "Ann Roe" and "Roe", and not "Ann Roe" and "Karl Roe"."""
    ours, theirs = (list(map(side.named, side.persons)) for side in (a, b))
    return any(x & y and (x <= y or y <= x) for x in ours for y in theirs)


def _the_same(p: Pair) -> bool:
    """Whether both claims call one person the same, as there is only one: "the driver", "the 42-year-old driver"."""
    called = (word for word in p.a.tokens & p.b.tokens if not word.endswith("s") and persons(word))
    the = [re.compile(rf"(?i)\bthe (?:[\w-]+ )?{word}\b") for word in called]
    return any(one.search(p.a.words) and one.search(p.b.words) for one in the)


def _kind(figure: Figure) -> bool:
    joined = "-" in figure.printed and "-" in figure.printed.strip("-") and figure.printed[:1].isdigit()
    return joined or (figure.interval.sort == "number" and _LETTER.fullmatch(figure.printed) is not None)


def two_ages(p: Pair) -> bool:
    """Whether the figures are ages, between which a birthday may lie."""
    return p.x.interval.point in ages(p.a.words).values() and p.y.interval.point in ages(p.b.words).values()


def ages_of_two(p: Pair) -> bool:
    """Whether the figures are ages, and the claims neither name a person in common nor call somebody the same: "the
    victims, aged 29 and 34", "a 22-year-old was arrested"."""
    if not (is_age(p.x.quantity) and is_age(p.y.quantity)) or (p.x.interval.ends and p.y.interval.ends):
        return False
    return not _one_person(p.a, p.b) and not any(
        persons(word) and not word.endswith("ed") for word in p.a.tokens & p.b.tokens
    )
