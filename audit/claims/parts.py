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
_GIVEN = re.compile(r"(?P<by>,\sor|\s\(|,\sthat\sis,?)\s?(?:just\s|only\s)?", re.IGNORECASE)
_CLOSED = re.compile(r"(?:[,;]|\))(?!\d|\s(?:of|in|for|from|among)\b)")  # "100 (53%) of the 190 with a record"
_OUT_OF = re.compile(r"\b(?:of|among)\s(?:the\s|its\s|their\s|all\s|his\s|her\s|our\s){0,2}\Z", re.IGNORECASE)
_THEN = re.compile(r"(?:\s[\w’'-]{1,20}){0,6},\s(?:only\s|just\s|some\s|about\s)?")
_OF_WHICH = re.compile(r"(?:\s[\w’'-]{1,20}){0,4},?\sof\s(?:which|whom|these|those)\s(?:only\s|just\s|some\s)?")
_AND = re.compile(r",?\s(?:and|to|but)\s(?:to\s)?")
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
        for at in range(len(inside) - 2):
            found = _share(text, inside[at : at + 3])
            if found is None or _respectively(text, inside, at):
                continue
            part, whole, stated = found
            value = float(100 * part.value / whole.value) if whole.value else 0.0
            low, high = interval(text, stated, 1.0)
            if part.value <= whole.value and not low - 0.01 <= value <= high + 0.01:
                yield Share(min(part.start, whole.start), stated.end, part, whole, stated, value)


def _share(text: str, three: Sequence[Quantity]) -> tuple[Quantity, Quantity, Quantity] | None:
    """Part, whole and percentage, where the three figures are said to be these."""
    one, other, third = three
    if one.kind == other.kind == "number" and third.kind == "percent":
        by = _SHARE.fullmatch(text, other.end, third.start)
        if by and _OF.fullmatch(text, one.end, other.start) and not _other_base(text, third, by["by"]):
            return one, other, third
        by = _GIVEN.fullmatch(text, other.end, third.start)
        return (other, one, third) if by and _of_whole(text, one, other) and _closed(text, third) else None
    if one.kind == "percent" and other.kind == third.kind == "number":
        by = _BRACKET.fullmatch(text, one.end, other.start)
        if by and _OF.fullmatch(text, other.end, third.start) and not _other_base(text, one, by["by"]):
            return other, third, one
    return None


def _of_whole(text: str, whole: Quantity, part: Quantity) -> bool:
    """ "Of the 80 schools surveyed, 20", "80 schools, of which 20"."""
    first = _OUT_OF.search(text, max(0, whole.start - 24), whole.start)
    return bool(
        (first and _THEN.fullmatch(text, whole.end, part.start)) or _OF_WHICH.fullmatch(text, whole.end, part.start)
    )


def _closed(text: str, stated: Quantity) -> bool:
    """Whether nothing more is said of what the percentage is of."""
    return _CLOSED.match(text, stated.end) is not None


def _respectively(text: str, inside: Sequence[Quantity], at: int) -> bool:
    """Whether another percentage follows and another "a of b" goes before: the first is then of the first pair."""
    three, after = inside[at : at + 3], inside[at + 3] if at + 3 < len(inside) else None
    paired = at >= 2 and _OF.fullmatch(text, inside[at - 2].end, inside[at - 1].start) is not None
    follows = after is not None and after.kind == "percent" and _AND.fullmatch(text, three[2].end, after.start)
    return paired and bool(follows)


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
