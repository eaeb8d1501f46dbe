"""The two ends of a movement: what a figure was before, and what it is after.

"from A to B"   "to B from A"   "B, against A"   "A in 2023 and B in 2024"   "by D to B"   "B, D fewer than A"
"which stood at A in May, fell to B"   "last year A; this year B"   "in 2023 A; in 2024 B"
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Literal

from audit.claims.counts import Group
from audit.claims.intervals import last_digit
from audit.claims.measures import found, related
from audit.claims.moves import Move, direction, words_of
from audit.claims.words import words
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_GAP = 70  # characters between two ends, "517 in the whole of 2023 to 1,099"
_SOFT = (
    r"(?:(?:the|an?|about|around|some|roughly|just|only|nearly|almost|over|under|more|less|than|at|least|record|new"
    r"|high|low|of|estimated|close)\s){0,3}[$€£]?"
)
_LAST = (
    r"(?:the\s(?:previous|prior|last)\s(?:year|month|quarter|week)[’']s\s|last\s(?:year|month|quarter|week)[’']s\s)?"
)
_BASE = re.compile(
    rf"\s(?P<by>from|on|over|than|compared\s(?:with|to)|as\s(?:many|much|high|large)\sas)\s{_LAST}{_SOFT}|\s(?:the\s)?[$€£]?"
)
_FROM = re.compile(rf"\bfrom\s{_SOFT}\Z", re.IGNORECASE)
_TO = re.compile(rf"(?:\s[^.;:!?\n]{{0,60}})?\bto\s{_SOFT}", re.IGNORECASE)
_BACK_FROM = re.compile(
    rf"(?P<between>(?:,?\s[^.,;:!?\n]{{0,40}}?)?),?\s(?P<way>up\s|down\s|an?\s\w{{3,12}}\s)?from\s(?:the\s\w{{1,12}}\s)?{_SOFT}",
    re.IGNORECASE,
)
_BEFORE_TO = re.compile(rf"\bto\s{_SOFT}\Z", re.IGNORECASE)
_AGAINST = re.compile(
    r"[^.;:!?\n]{0,60}?,?\s(?:against|compared\s(?:with|to)|versus)\s(?:the\s|only\s|just\s){0,2}[$€£]?", re.IGNORECASE
)
_YEARS = re.compile(r"(?:\s[a-z]{3,15})?\sin\s(\d{4})(?:,?\sand|,)\s[$€£]?")
_YEAR = re.compile(r"(?:\s[a-z]{3,15})?\sin\s(\d{4})\b")
_WHICH = re.compile(rf",\swhich\s(?:had\s|has\s)?(?:stood\sat|been(?:\sat)?|was(?:\sat)?|were|averaged)\s{_SOFT}\Z")
_TIME = (
    r"(?:\s(?:in\s\d{4}|last\s\w{3,9}|(?:a|one)\s\w{3,9}\s(?:ago|earlier|before)|the\s\w{3,9}\s(?:before|earlier)))?"
)
_LAST_THIS = (
    re.compile(r"\b[Ll]ast\s(?P<of>year|month|week|quarter|season)\b,?[^.;:,!?\n]{0,40}\Z"),
    re.compile(
        r"[^.;:,!?\n]{0,30}[.;,]\s(?:but\s|and\s)?[Tt]his\s(?P<of>year|month|week|quarter|season)\b,?[^.;:,!?\n]{0,40}"
    ),
)
_IN_YEARS = (
    re.compile(r"\b[Ii]n\s(?P<of>\d{4}),?\s[^.;:,!?\n]{0,40}\Z"),
    re.compile(
        r"[^.;:,!?\n]{0,30}(?:[.;,]|,?\s(?:and|but|while))\s(?:and\s|but\s)?[Ii]n\s(?P<of>\d{4}),?\s[^.;:,!?\n]{0,40}"
    ),
)
_NAME = re.compile(r"\b[A-Z][\w’'-]+")
_TO_NEXT = re.compile(r"[^.;:!?\n,]{0,60}\sto\s")
_BY_TO = re.compile(r"(?:\s[a-z-]{3,15}){0,2}\sto\s(?:[a-z]+\s){0,2}", re.IGNORECASE)
_SCORE = re.compile(r"[-–:/]\d|\d[-–/:]\Z")
CONJUNCTION = re.compile(
    r"\b(?:and|while|but|whereas|although|though|as|when|whose|which|who|after|before|because|or)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Ends(Span):
    """The two ends of a movement: `old` before, `new` after. `how` tells which words join them."""

    sentence: Span
    old: Quantity
    new: Quantity
    how: Literal["from-to", "to-from", "against", "years", "by-to", "base", "which", "told"]


def ends(text: str, grouped: Sequence[Group]) -> tuple[Ends, ...]:
    """The movements of `text` whose two ends are printed side by side, in order."""
    result: list[Ends] = []
    for group in grouped:
        for one, other in pairwise(group.figures):
            joined = _joined(text, Span(group.start, group.end), one, other)
            if joined and one.kind == other.kind and _plain(text, one) and _plain(text, other):
                result.append(joined)
    return tuple(result)


def _joined(text: str, sentence: Span, one: Quantity, other: Quantity) -> Ends | None:
    if other.start - one.end > _GAP:
        return None
    gap = text[one.end : other.start]
    before = text[max(sentence.start, one.start - 30) : one.start]
    lead = _FROM.search(before)
    if lead and _TO.fullmatch(gap):
        return Ends(one.start - len(before) + lead.start(), other.end, sentence, one, other, "from-to")
    if _turned(text, sentence, one, other, before):
        return Ends(one.start, other.end, sentence, other, one, "to-from")
    if _AGAINST.fullmatch(gap):
        return Ends(one.start, other.end, sentence, other, one, "against")
    if _WHICH.search(before) and _which_to().fullmatch(gap):
        return Ends(one.start, other.end, sentence, one, other, "which")
    years, after = _YEARS.fullmatch(gap), _YEAR.match(text, other.end)
    if years and after and years[1] != after[1]:
        old, new = (one, other) if years[1] < after[1] else (other, one)
        return Ends(one.start, after.end(), sentence, old, new, "years")
    return None


def _turned(text: str, sentence: Span, one: Quantity, other: Quantity, before: str) -> bool:
    """Whether "to B from A" or "B, up from A" stands here, and both count the same thing."""
    back = _BACK_FROM.fullmatch(text, one.end, other.start)
    if back is None or CONJUNCTION.search(back["between"]):
        return False
    behind = text[other.end : min(sentence.end, other.end + 24)].partition(",")[0]
    moved = back["way"] is not None and direction(back["way"].split()[-1]) is not None
    return (moved or _BEFORE_TO.search(before) is not None) and not _unlike(text[sentence.start : one.start], behind)


def _unlike(one: str, other: str) -> bool:
    """Whether two stretches name measures, and different ones ("deaths up to 1,260 from 318 attacks")."""
    mine, yours = ({row.id for _, _, row in found(words(part))} for part in (one, other))
    return bool(mine and yours) and not any(related(a, b) for a in sorted(mine) for b in sorted(yours))


def _plain(text: str, one: Quantity) -> bool:
    """Whether the figure stands alone: no score, no ratio, no negative number."""
    before, after = text[max(0, one.start - 2) : one.start], text[one.end : one.end + 2]
    return not (_SCORE.search(before) or _SCORE.match(after) or before.endswith(("-", "–", "−", "/", ":")))


def by_to(text: str, grouped: Sequence[Group], said: Sequence[Move]) -> Iterator[Ends]:
    """ "rose by 11 to 29": the old end is not printed; it is computed and stands at the place of the difference."""
    counted = {move.end: move for move in said if move.kind == "count"}
    for group in grouped:
        for one, other in pairwise(group.figures):
            move = counted.get(one.end)
            if move and one.kind == other.kind and _BY_TO.fullmatch(text, one.end, other.start):
                value = other.value - one.value if move.direction == "up" else other.value + one.value
                old = Quantity(one.start, one.end, value, value, value, other.unit, "=", None, other.kind)
                yield Ends(move.start, other.end, Span(group.start, group.end), old, other, "by-to")


def on_base(text: str, grouped: Sequence[Group], said: Sequence[Move]) -> Iterator[Ends]:
    """ "1,260 deaths, up by half from 840", "58 seats, nine fewer than the 67 of 2020": the new end stands before the
    move, if only one figure does."""
    starts = [move.start for move in said]
    for group in grouped:
        for move in said[bisect_left(starts, group.start) : bisect_left(starts, group.end)]:
            after = [one for one in group.figures if one.start > move.end]
            based = after and _BASE.fullmatch(text, move.end, after[0].start)
            bare = based and based["by"] is None
            if not based or (bare and move.kind != "factor") or _TO_NEXT.match(text, after[0].end):
                continue
            one = after[0]
            before = [other for other in group.figures if other.end <= move.start and other.kind == one.kind]
            if len(before) == 1 and _plain(text, one) and (move.kind != "count" or move.noun):
                sentence = Span(group.start, group.end)
                yield Ends(before[0].start, one.end, sentence, _unhedged(text, one), before[0], "base")


def told(text: str, grouped: Sequence[Group]) -> Iterator[Ends]:
    """ "Last year there were 400 cases; this year there were 600", "In 2023 it had 400 cases. In 2024 it had 600"."""
    every = [(one, group) for group in grouped for one in group.figures]
    for (one, group), (other, last) in pairwise(every):
        same = one.kind == other.kind and other.unit in ("-", one.unit) and other.start - one.end <= 2 * _GAP
        if not same or not (_plain(text, one) and _plain(text, other)):
            continue
        before = text[max(group.start, one.start - 2 * _GAP) : one.start]
        for lead, gap in (_LAST_THIS, _IN_YEARS):
            first, then = lead.search(before), gap.fullmatch(text, one.end, other.start)
            in_order = (
                first and then and (first["of"] == then["of"] if lead is _LAST_THIS[0] else first["of"] < then["of"])
            )
            if (
                in_order
                and then
                and _same_names(text, before + text[one.end : then.start("of")], then.end("of"), other)
            ):
                yield Ends(one.start, other.end, Span(last.start, last.end), one, other, "told")


def _same_names(text: str, before: str, start: int, other: Quantity) -> bool:
    """Whether the second clause names nobody and no place that the first does not: each has figures of its own."""
    behind = re.split(r"[,.;:]", text[other.end : other.end + _GAP])[0]
    return set(_NAME.findall(text[start : other.start] + behind)) <= set(_NAME.findall(before))


@cache
def _which_to() -> re.Pattern[str]:
    """ " in May, dropped sharply to " between the ends of "which stood at A in May, dropped sharply to B"."""
    months = "|".join(name.capitalize() for name in lexicon("calendar")["months"])
    time = rf"(?:\sin\s(?:{months})(?:\s\d{{4}})?|{_TIME[3:-2]})?"
    moved = rf"{words_of('up', 'down')}(?:\s{words_of('adverbs')})?"
    return re.compile(rf"(?:\s[a-z]{{3,15}})?{time},\s(?:[a-z]{{3,12}}ly\s)?{moved}\sto\s{_SOFT}")


def _unhedged(text: str, one: Quantity) -> Quantity:
    """The figure as a plain one: "than" before it compares and does not bound it."""
    loose = Decimal(str(last_digit(text, one) / 2))
    return replace(one, low=one.value - loose, high=one.value + loose)
