"""The unit that a sentence says once: "waits 58 days, down from 71", "5.4 billion crowns, up from 4.9".

quantities of a sentence ─ a bare number behind "up from" or "against" ─▶ with the unit and scale of the one before it
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from audit.crosscheck.values import measured
from audit.model import Quantity

_BY = re.compile(r"\bby (?:about |some |just |only |nearly |almost |over )?\Z")
_NEAR = 16  # characters before a figure in which "by" stands
_GAP = 80  # characters between the two figures
_BACK = re.compile(
    r"[ ,a-z’'-]{0,60}[ ,(](?:up from|down from|from|against|compared with|compared to)"
    r"(?: (?:about|some|just|only|nearly|almost|over))? \Z"
)
_FROM = re.compile(r"\bfrom (?:[a-z]{2,8} ){0,2}\Z")
_TO = re.compile(r" to (?:about |some |just |only |nearly |almost |over )?\Z")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_LEAST = 1000  # a bare number from which on nothing is left out


def with_units(text: str, quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of one sentence, in order: a bare one that another with a unit is set against has that unit."""
    out: list[Quantity] = []
    for one in quantities:
        out.append(_with_unit(text, out[-1], one) if out else one)
    return out


def _with_unit(text: str, before: Quantity, bare: Quantity) -> Quantity:
    if bare.unit != "-" or bare.kind != "number" or bare.value is None or before.value is None:
        return bare
    if not (before.kind in ("money", "duration") or measured(before)) or bare.start - before.end > _GAP:
        return bare
    if "point" in before.unit.split() and "percentage" in before.unit.split():
        return bare
    if _BY.search(text, max(0, before.start - _NEAR), before.start):
        return bare  # "rose by 5 days, from 19 to 24": by how much is no state
    if bare.value >= _LEAST or not (_BACK.fullmatch(text, before.end, bare.start) or _from_to(text, before, bare)):
        return bare
    scale = _scale(text, before)
    return replace(
        bare,
        unit=before.unit,
        kind=before.kind,
        value=bare.value * scale,
        low=None if bare.low is None else bare.low * scale,
        high=None if bare.high is None else bare.high * scale,
    )


def _from_to(text: str, before: Quantity, bare: Quantity) -> bool:
    """Whether the one is where a move begins and the other where it ends: "from 60 points to 58.3"; not "60 euros to
    twelve"."""
    start = _FROM.search(text, max(0, before.start - 2 * _NEAR), before.start)
    return start is not None and _TO.fullmatch(text, before.end, bare.start) is not None


def _scale(text: str, one: Quantity) -> Decimal:
    """By how much the value of a figure is more than its printed number: "5.4 billion" a thousand million times."""
    printed = _NUMBER.search(text, one.start, one.end)
    if printed is None or not one.value:
        return Decimal(1)
    try:
        scale = one.value / Decimal(printed[0].replace(",", ""))
    except (InvalidOperation, ZeroDivisionError):
        return Decimal(1)
    return scale if scale == 10 ** max(len(str(int(scale))) - 1, 0) else Decimal(1)
