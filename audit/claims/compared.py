"""Figures told against something, as claims show them: a rate is one figure, and a difference is no level.

"6.3 deaths per 1,000 births"     6.3, whose unit is "death per 1,000 birth"; the 1,000 count nothing
"97 fewer than in 2022"           97, down

It is made when a claim is shown: comparing claims has its own rules for both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from audit.claims.figures.names import is_labelled, word_before
from audit.claims.figures.nouns import counted
from audit.claims.figures.words import directions, listed, multiples
from audit.model import Quantity

_PER = re.compile(r"(?:[ ][a-z-]{2,20}){0,4}[ ](?:per|for[ ](?:every|each))[ ]")
_LEAST = 10  # what a rate is told per
_MILLION = 1_000_000  # from here on a figure without a noun is an amount: "it cost 152 million more"
_DEGREE = re.compile(r"[ ]([a-z]{4,8})\b")
_THAN = re.compile(r"(?:[ ][a-z]{2,12}){0,3}[ ]than[ ]([a-z]{0,20})")
_CLOSE = re.compile(r"[.,;](?!\d)|\Z")


def compared(text: str, found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities of a claim in order, with rates as one and the movement of what is more or less than another."""
    kept: list[Quantity] = []
    for one in found:
        if kept and _is_base(text, kept[-1], one):
            unit = _per(kept[-1].unit, one)
            if len(kept) > 1 and kept[-2].unit == kept[-1].unit and text[kept[-2].end : kept[-1].start] == " to ":
                kept[-2] = replace(kept[-2], unit=unit)  # "from 7 to 6 per 1,000"
            kept[-1] = replace(kept[-1], unit=unit)
        else:
            kept.append(replace(one, unit="-") if _counts_nothing(text, one) else one)
    moved = ((one, _change(text, one)) for one in kept)
    return tuple(replace(one, change=change) if change else one for one, change in moved)


def _counts_nothing(text: str, one: Quantity) -> bool:
    """Whether a figure is a place or a number in a name: the 105th of 127 countries, "Article 5 covers"."""
    if one.kind == "number" and one.unit.islower():
        before = word_before(text, one.start)
        return before[:1].isupper() and is_labelled(text, one.start)
    return one.kind == "rank"


def _is_base(text: str, left: Quantity, right: Quantity) -> bool:
    """Whether the second is what the first is told per: a round number; "one guard for every 12 men" tells two."""
    if right.kind != "number" or right.low is not None or left.kind in ("percent", "rank"):
        return False
    if right.value < _LEAST or right.value.normalize().as_tuple().digits != (1,):
        return False
    return _PER.fullmatch(text, left.end, right.start) is not None


def _per(unit: str, base: Quantity) -> str:
    """The unit of a rate: death per 1,000 live birth."""
    noun = "" if base.unit == "-" else f" {base.unit}"
    return f"{unit} per {base.value:,f}{noun}".removeprefix("- ")


def _change(text: str, one: Quantity) -> Literal["up", "down"] | None:
    """Whether a count is told as so many more or fewer than another: forty more people are further ones, and not so."""
    degree = _DEGREE.match(text, one.end) if one.kind in ("number", "money", "duration") and not one.change else None
    way = directions("degree").get(degree[1]) if degree else None
    if degree is None or way is None:
        return None
    if degree[1] in listed("changes", "counted_down"):
        return "down"
    noun = counted(text, one.end, single=False)
    beside = _THAN.match(text, degree.end()) or (_THAN.match(text, noun.end) if noun and noun.plural else None)
    if beside:
        return None if beside[1] in multiples() else way  # "another 12 more than doubled theirs"
    amount = one.kind == "money" or (one.unit == "-" and one.value >= _MILLION)
    return way if amount and _CLOSE.match(text, degree.end()) else None
