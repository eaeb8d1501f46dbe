"""Whether two figures of two reports on one event bear each other out by chance as likely as not.

"130 people were lifted off" ─ "130 camp beds"          people, and things
"31 captured alive"          ─ "31 civilians killed"    the living, and the dead
"fell by 4%"                 ─ "4% of the staff"        a round figure, and no word in common
"""

from __future__ import annotations

from functools import cache

from audit.claims.ages import is_age
from audit.crosscheck.couple import Couple
from audit.crosscheck.numbers import Pair
from audit.crosscheck.people_or_things import one_sort, people_and_things
from audit.crosscheck.slips import digits_of
from audit.knowledge import lexicon
from audit.settings import Matching

_ROUND = ("number", "percent", "points")  # sorts whose round values are everywhere


def by_chance(p: Pair, couple: Couple, matching: Matching) -> bool:
    """Whether the two figures agree and nothing beside them says that they are of one thing."""
    if dead_and_alive(p):
        return True
    if p.share < matching.kin_things and people_and_things(p.x, p.y):
        return True
    return _round(p) and _unlikened(p, couple, matching)


def dead_and_alive(p: Pair) -> bool:
    """Whether one of two plain numbers counts the dead, and the other those who came away with their lives."""
    one, other = p.x.measures, p.y.measures
    if p.x.interval.sort != "number" or not (one and other) or one & other or is_age(p.x.quantity):
        return False
    sides = (p.x, p.y), (p.y, p.x)
    return any(x.measures & _dead() and y.measures & _alive() and y.firm for x, y in sides)


def _round(p: Pair) -> bool:
    """Whether a figure has one digit beside its noughts: "a third", "4%", 2,000."""
    return p.x.interval.sort in _ROUND and max(len(digits_of(f.printed).strip("0")) for f in (p.x, p.y)) <= 1


def _unlikened(p: Pair, couple: Couple, matching: Matching) -> bool:
    """Whether two figures have no word or measure in common, nor count one sort of thing, nor stand beside one name; or
    are shares in two claims of which another is liker."""
    if p.x.interval.sort != "number" and not couple.best:
        return True
    if p.share >= matching.kin_round or p.x.measures & p.y.measures or p.x.head & p.y.head or one_sort(p.x, p.y):
        return False
    if p.x.interval.sort == "number":
        return not couple.a.near & couple.b.near
    return p.x.quantity.change is None or p.x.quantity.change != p.y.quantity.change


@cache
def _dead() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["measure_rows"]["dead"])


@cache
def _alive() -> frozenset[str]:
    return frozenset(lexicon("crosscheck")["measure_rows"]["alive"])
