"""Changes: what is said of a movement, and whether that follows from its two ends.

    Ends ("from A to B") + Move ("up 45%", "a fall of a third", "doubled") ─▶ Change: stated and computed
    Ends + verb ─▶ Turn: the verb says the opposite

A figure stands for the interval its printed precision and its hedges allow; only what lies outside is a conflict.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from audit.claims.counts import Group
from audit.claims.ends import CONJUNCTION, Ends, by_to, ends, on_base, told
from audit.claims.intervals import Interval, interval
from audit.claims.measures import found, related
from audit.claims.moves import Move, direction, moves, words_of
from audit.claims.words import words
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_APART = 60  # characters between the ends and what is said of the change
_LEAD = 90  # characters before the ends in which the verb stands that moves them
_SLACK = 1.0  # points: writers round the rounded
_ELABORATES = re.compile(r"(?:,|\s[–—-])?\s?with\s(?P<what>[^,.;:]{2,50}?)\s(?P<verb>[a-z]{3,15}ing)\s\Z")
_PRONOUN = re.compile(
    r"[\s,:;.–—-]{1,3}(?:they|it|these|those|this|that|the\s(?:number|figure|total|count)s?)"
    r"\s(?:was|were|went|had\s\w{1,15}|is|are|[a-z]{3,12})\s(?:up\s|down\s)?(?:from\s)?\Z",
    re.IGNORECASE,
)
_NOMINAL = re.compile(
    r"(?:\s[\w\s’'-]{1,40})?[,–—(-]\s?(?:or\s|that\sis,?\s|which\s(?:is|was)\s|representing\s|meaning\s|i\.e\.\s)?",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"(?:\s[\w’'-]{1,15}){0,4}[.;]\s(?:[Tt]hat|[Tt]his|[Ii]t)\s"
    r"(?:is|was|represents|represented|means|meant|amounts\sto|amounted\sto|makes|made)\s(?:nearly\s|about\s|almost\s)?"
)
_ELSEWHEN = re.compile(r"[^.;\n]{0,20}\s(?:on|from|since|over|against|compared|than|in|within|for|a\syear)\b")
_THAN_OTHERS = re.compile(  # "30 per cent more than its rival"
    r"\sthan\s(?!(?:in|at|on|during|last|before|previously|earlier|a|the\s(?:year|month|week|quarter|previous))\b|\d)"
)
_COMPARED = re.compile(
    r"\b(?:which|that|this)\s(?:is|was|are|were)\s(?P<way>less|fewer|lower|smaller|more|higher|greater|larger)\sthan\sthe\s"
)
_WHEN = re.compile(
    r"\b(?:between|from)?\s?[A-Z][a-z]{2,8}\s(?:\d{4}\s)?(?:and|to)\s[A-Z][a-z]{2,8}\b"
    r"|\b(?:year|quarter|month|week|day|decade|season)s?\s(?:before|earlier|after|ago)\b"
)
_CLAUSE = re.compile(r"[;:]|\b(?:but|while|whereas)\b")
_BREAK = re.compile(r"[;.!?]|\b(?:with|to)\b\s\w")


@dataclass(frozen=True, slots=True)
class Change(Span):
    """A statement of change beside its ends: what was said, what follows from the ends (both in the move's unit)."""

    ends: Ends
    move: Move
    low: float
    high: float

    @property
    def agrees(self) -> bool:
        """Whether what was said can be true of the ends."""
        slack = 0.0 if self.move.kind == "count" else _SLACK
        return self.low <= self.move.high + slack and self.high >= self.move.low - slack

    @property
    def reversed(self) -> bool:
        """Whether the ends move the other way."""
        return self.high < 0 if self.move.direction == "up" else self.low > 0


def movements(text: str, grouped: Sequence[Group]) -> tuple[Change, ...]:
    """Every statement of change in `text` that stands beside its ends, in order; each statement once."""
    said = moves(text, [one for group in grouped for one in group.figures])
    every = sorted(
        [*ends(text, grouped), *by_to(text, grouped, said), *on_base(text, grouped, said), *told(text, grouped)]
    )
    found_: dict[Move, Change] = {}
    starts = [move.start for move in said]
    for one in every:
        for move in said[bisect_left(starts, one.start - 2 * _APART) : bisect_right(starts, one.end + _APART)]:
            inside = one.how == "by-to" and move.kind == "count"
            if not inside and not _same(move, one) and _attached(text, one, move):
                found_.setdefault(move, _change(text, one, move))
    return tuple(sorted(found_.values()))


def _same(move: Move, one: Ends) -> bool:
    """Whether the percentage of the move is itself one of the ends ("rose 3% to 8% from 5%")."""
    return any(move.start <= end.start < move.end for end in (one.old, one.new)) and move.kind != "count"


def _attached(text: str, one: Ends, move: Move) -> bool:
    if move.end <= one.start:
        gap = text[move.end : one.start]
        return len(gap) <= _APART and _leads(text, gap, one, move)
    if one.start <= move.start < one.end:
        return True
    gap = text[one.end : move.start]
    if move.noun and _NEXT.fullmatch(gap):
        return not _ELSEWHEN.match(text, move.end)
    return move.start < one.sentence.end and len(gap) <= _APART and _nominal(text, gap, move)


def _nominal(text: str, gap: str, move: Move) -> bool:
    """ ", a fall of 15%", "(up 45%)", ", or 45%" after the ends; or ", almost doubling"."""
    if _THAN_OTHERS.match(text, move.end):
        return False
    fits = move.noun or move.kind in ("factor", "percent", "fraction", "points")
    return fits and _NOMINAL.fullmatch(gap) is not None and CONJUNCTION.search(_bare(gap).removesuffix("or ")) is None


def _leads(text: str, gap: str, one: Ends, move: Move) -> bool:
    """Whether the ends after the move are the move's own: nothing between changes the subject."""
    if _PRONOUN.fullmatch(gap):
        return True
    if move.start < one.sentence.start:
        return False
    elaborates = _ELABORATES.fullmatch(gap)
    if elaborates:
        subject = text[one.sentence.start : move.start]
        return direction(elaborates["verb"]) == move.direction and alike(subject, elaborates["what"])
    bare = _bare(gap)
    return not (CONJUNCTION.search(bare) or found(words(bare)) or _BREAK.search(bare))


def _bare(gap: str) -> str:
    """The words without the months and years that say when."""
    return _WHEN.sub("", gap)


def alike(one: str, other: str) -> bool:
    """Whether two stretches count the same thing: by their measures, else by a noun they share."""
    mine, yours = words(one), words(other)
    ids, others = {row.id for _, _, row in found(mine)}, {row.id for _, _, row in found(yours)}
    if ids and others:
        return any(related(a, b) for a in sorted(ids) for b in sorted(others))
    shared = {word.lower.rstrip("s") for word in mine} & {word.lower.rstrip("s") for word in yours}
    return any(len(word) > 4 for word in shared)


def _change(text: str, one: Ends, move: Move) -> Change:
    old, new = interval(text, one.old), interval(text, one.new)
    plain = move.kind in ("points", "count")
    low, high = (new[0] - old[1], new[1] - old[0]) if plain else growth(old, new)
    return Change(min(one.start, move.start), max(one.end, move.end), one, move, low, high)


def growth(old: Interval, new: Interval) -> Interval:
    """The growth in per cent from one interval to the other; everything where the first may be zero."""
    if old[0] <= 0 or new[0] < 0:
        return float("-inf"), float("inf")
    return (new[0] / old[1] - 1) * 100, (new[1] / old[0] - 1) * 100


@dataclass(frozen=True, slots=True)
class Turn(Span):
    """A verb that moves a figure one way while its ends move the other."""

    verb: Span
    stated: Literal["up", "down"]
    ends: Ends


def turns(text: str, grouped: Sequence[Group]) -> Iterator[Turn]:
    """The movements whose verb says the opposite of their ends, in order."""
    for one in ends(text, grouped):
        verb = _verb(text, one) if one.how in ("from-to", "to-from", "which") else _governing(text, one)
        if verb is None or _ranks().search(text, one.sentence.start, one.sentence.end):
            continue
        old, new, stated = interval(text, one.old), interval(text, one.new), direction(verb.of(text))
        if (stated == "up" and new[1] < old[0]) or (stated == "down" and new[0] > old[1]):
            yield Turn(one.start, one.end, verb, stated, one)


def _verb(text: str, one: Ends) -> Span | None:
    """The nearest word of movement before the second end, in the same sentence and clause."""
    start = max(one.sentence.start, one.start - _LEAD)
    last = max(one.old.start, one.new.start) if one.how in ("to-from", "which") else one.start
    start = one.old.end if one.how == "which" else start
    for match in _CLAUSE.finditer(text, start, one.start):
        start = match.end()
    hits = [Span(*match.span()) for match in _movement().finditer(text, start, last)]
    return hits[-1] if hits else None


def _governing(text: str, one: Ends) -> Span | None:
    """The verb of "rose to 3.6 billion, compared with 4.1 billion", of "fell: 120 in 2021, 90 in 2022"."""
    if one.how == "years":
        match = _colon().search(text, max(one.sentence.start, one.start - _LEAD), min(one.old.start, one.new.start))
        return Span(*match.span("word")) if match else None
    if one.how != "against":
        return None
    match = _to().search(text, max(one.sentence.start, one.start - _LEAD), one.start)
    return Span(*match.span("word")) if match else None


@cache
def _to() -> re.Pattern[str]:
    adverbs = words_of("adverbs")
    return re.compile(
        rf"\b(?P<word>{words_of('up', 'down')})\s(?:{adverbs}\s){{0,2}}to\s(?:[a-z]+\s){{0,2}}[$€£]?\Z", re.IGNORECASE
    )


@cache
def _colon() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<word>{words_of('up', 'down')})(?:\s{words_of('adverbs')})?:\s[$€£]?\Z", re.IGNORECASE)


@cache
def _movement() -> re.Pattern[str]:
    factors = "|".join(word for row in lexicon("directions")["factors"] for word in row["words"])
    return re.compile(rf"\b(?:{words_of('up', 'down', 'rise', 'drop')}|{factors})\b", re.IGNORECASE)


@cache
def _ranks() -> re.Pattern[str]:
    """Words of rankings, where a smaller number is the better one."""
    return re.compile(rf"\b{words_of('ranks')}\b")


def moved_before(text: str, at: int) -> bool:
    """Whether a word of movement stands shortly before `at`: "fell from 2015 to 1987" may count boats."""
    return _moved().search(text[max(0, at - 40) : at]) is not None


@cache
def _moved() -> re.Pattern[str]:
    return re.compile(rf"\b{words_of('up', 'down')}\s(?:[a-z]+\s){{0,2}}from\s\Z", re.IGNORECASE)


def comparisons(text: str, grouped: Sequence[Group]) -> Iterator[tuple[Span, Quantity, Quantity]]:
    """ "318 …, which is less than the 265 …": a comparison that the two only figures of its sentence refute."""
    for group in grouped:
        if len(group.figures) != 2 or group.figures[0].kind != group.figures[1].kind:
            continue
        first, second = group.figures
        match = _COMPARED.search(text, max(first.end, second.start - 40), second.end)
        if match is None:
            continue
        more = match["way"] in lexicon("directions")["more"]
        mine, other = interval(text, first), float(second.value)
        if (more and mine[1] < other) or (not more and mine[0] > other):
            yield Span(match.start("way"), second.end), first, second
