"""Parts and wholes: shares, and parts that are more than their whole.

    "11 of 16, or 59%"   "17 killed, including 20 soldiers"

Every relation is returned only where it does not hold; the intervals of `audit.claims.intervals` are allowed for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from audit.claims.counts import Group
from audit.claims.intervals import interval
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_OF = re.compile(r"\s(?:out\s)?of\s(?:the\s|its\s|their\s|all\s){0,2}", re.IGNORECASE)
_FIRM_OF = re.compile(r"\s(?:out\sof|of\sthe|of\sits|of\stheir)\s(?:the\s)?", re.IGNORECASE)
_SHARE = re.compile(r"[^.;:\n]{0,50}?(?P<by>,?\sor|,|\s?\(|\s[–—-]|,?\sthat\sis,?)\s?(?:[a-z]+\s){0,2}", re.IGNORECASE)
_BRACKET = re.compile(r"\s?(?P<by>\()")
_INCLUDING = re.compile(
    r"[^.;:!?\n]{0,60}?,?\s(?:including|among\sthem|of\swhom|of\sthem)\s(?:at\sleast\s|about\s|some\s|the\s){0,2}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Share(Span):
    """ "a of b, or c%": the percentage `stated`, and `value` from the other two."""

    part: Quantity
    whole: Quantity
    stated: Quantity
    value: float


@dataclass(frozen=True, slots=True)
class Excess(Span):
    """A part that is more than its whole."""

    part: Quantity
    whole: Quantity


def shares(text: str, grouped: Sequence[Group]) -> Iterator[Share]:
    """ "11 of 16 articles, or 59%": percentages that are not the part over the whole."""
    for group in grouped:
        inside = group.figures
        for one, other, third in zip(inside, inside[1:], inside[2:], strict=False):
            if one.kind == other.kind == "number" and third.kind == "percent":
                part, whole, stated, by = one, other, third, _SHARE.fullmatch(text, other.end, third.start)
            elif one.kind == "percent" and other.kind == third.kind == "number":
                part, whole, stated, by = other, third, one, _BRACKET.fullmatch(text, one.end, other.start)
            else:
                continue
            if not by or not _OF.fullmatch(text, part.end, whole.start) or _other_base(text, stated, by["by"]):
                continue
            value = float(100 * part.value / whole.value) if whole.value else 0.0
            low, high = interval(text, stated, 1.0)
            if part.value <= whole.value and not low - 0.01 <= value <= high + 0.01:
                yield Share(part.start, stated.end, part, whole, stated, value)


def _other_base(text: str, stated: Quantity, by: str) -> bool:
    """Whether the percentage is of something else: "58 of 151 seats (34.2% of the vote)"."""
    return (
        by.strip() in ("(", ",")
        and re.match(r"\s(?:of|in|for|more|fewer|less|up|down|higher|lower)\b", text[stated.end : stated.end + 12])
        is not None
    )


def excesses(text: str, grouped: Sequence[Group]) -> Iterator[Excess]:
    """Parts that are more than their whole: "20 of the 17", "17 killed, including 20 soldiers"."""
    for group in grouped:
        inside = group.of_kind("number")
        for at, (one, other) in enumerate(pairwise(inside)):
            if _FIRM_OF.fullmatch(text, one.end, other.start) and _more(text, one, other):
                yield Excess(one.start, other.end, one, other)
                continue
            people = _people(text, one) and _people(text, other)
            included = people and _INCLUDING.fullmatch(text, one.end, other.start)
            if included and all(_more(text, other, whole) for whole in inside[: at + 1]):
                yield Excess(one.start, other.end, other, one)


def _more(text: str, part: Quantity, whole: Quantity) -> bool:
    return interval(text, part)[0] > interval(text, whole)[1]


def _people(text: str, one: Quantity) -> bool:
    """Whether the figure counts people, by the words just after it or its unit."""
    after = re.findall(r"[a-z]+", text[one.end : one.end + 40].lower())[:4]
    listed = _counted()
    return any(word in listed for word in (*after, *one.unit.lower().split(), *one.of(text).lower().split()))


@cache
def _counted() -> frozenset[str]:
    return frozenset(lexicon("directions")["people"])
