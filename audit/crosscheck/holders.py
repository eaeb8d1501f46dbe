"""Whose a figure or a place in an order is: the name at the head of the clause, else the subject that it goes on with.

"Velmark, with 1,280 deaths, …"  ─  "Tessin leads the table, … with 1,280 deaths"
"""

from __future__ import annotations

import re

from audit.crosscheck.couple import Couple
from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.numbers import Pair
from audit.crosscheck.once import once
from audit.crosscheck.places import of_two_orders, place
from audit.crosscheck.stated import Stated
from audit.crosscheck.swapped import anchors

_NAME = re.compile(r"(?:the |The )?([A-Z][\w’'-]{1,30}(?: (?:(?:of|and|the) ){0,2}[A-Z][\w’'-]{1,30}){0,4})(?=[ ,(])")
_OWNED = ("’s", "'s", "s’", "s'")  # "Velmark's army": the army holds it


def two_holders(a: Stated, b: Stated) -> bool:
    """Whether the claims are of two names that both reports know, and neither speaks of the other's as a place."""
    one, other = holder(a), holder(b)
    if not one or not other or keys(one) & keys(other):
        return False
    if one not in b.document.text or other not in a.document.text:
        return False
    return a.claim.place != other and b.claim.place != one


def of_two(p: Pair) -> bool:
    """Whether one value is of two holders; the name right before a figure may be another than the clause begins with:
    "Lund leads, followed by Orsk with 163"."""
    if p.weight != "same" or not two_holders(p.a, p.b):
        return False
    one, other = keys(holder(p.a)), keys(holder(p.b))
    return not (one & _before(p.b, p.y) or other & _before(p.a, p.x))


def _before(one: Stated, figure: Figure) -> frozenset[str]:
    return frozenset().union(*(name for sort, name in anchors(one, figure) if sort == "name"))


def two_first(couple: Couple) -> str:
    """One place in an order that two names have, in words; "" where there is none."""
    one, other = place(couple.a.words), place(couple.b.words)
    if not one or one != other or not two_holders(couple.a, couple.b) or of_two_orders(couple.a, couple.b):
        return ""
    return f"place {one} is of {holder(couple.a)} in one, of {holder(couple.b)} in the other"


def two_ranks_of_one(couple: Couple) -> str:
    """Two places in an order of the one name that both claims begin with, in words; "" where there is none."""
    one, other = place(couple.a.words), place(couple.b.words)
    differ = one and other and one != other and not of_two_orders(couple.a, couple.b)
    same = differ and keys(holder(couple.a)) == keys(holder(couple.b)) != frozenset()
    return f"two places of {holder(couple.a)}: {one} against {other}" if same else ""


@once
def holder(one: Stated) -> str:
    """The name that the clause begins with, or else that of its subject; "" for one that tells what somebody says."""
    if one.claim.attribution is not None or one.claim.kind == "quote":
        return ""
    match = _NAME.match(one.words)
    found = match[1] if match else (one.claim.subject or "").removeprefix("the ")
    known = found and not found.endswith(_OWNED) and found[:1].isupper() and keys(found) <= one.near
    return found if known else ""


def keys(name: str) -> frozenset[str]:
    """The keys of the words of a printed name."""
    return frozenset(name_key(word) for word in name.split() if word[:1].isupper())
