"""Per cent and percentage points taken for each other.

"turnout rose 3.1% to 68.4%"   "deaths came down by 15 percentage points"   "71% and 94%, a gap of 23 per cent"
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from audit.claims.counts import Group
from audit.claims.measures import found
from audit.claims.moves import moves, words_of
from audit.claims.words import words
from audit.knowledge import lexicon
from audit.model import Quantity, Span

_TO = re.compile(r"\sto\s(?:(?:a|about|just|the)\s){0,2}")
_SAME = 0.6  # points between the printed difference and the computed one, both rounded


@dataclass(frozen=True, slots=True)
class Confusion(Span):
    """A figure in the wrong unit. `meant`: points (per cent was printed) or percent (points were printed)."""

    figure: Quantity
    meant: Literal["points", "percent"]


def confusions(text: str, grouped: Sequence[Group]) -> Iterator[Confusion]:
    """The places of `text` where one unit stands for the other, in order of sentence."""
    said = moves(text, [one for group in grouped for one in group.figures])
    starts = [move.start for move in said]
    for group in grouped:
        shares = group.of_kind("percent")
        for one in group.figures:
            at = bisect_right(starts, one.start) - 1
            move = said[at] if at >= 0 and one.start < said[at].end else None
            subject = text[group.start : move.start] if move else ""
            after = next((other for other in shares if _TO.fullmatch(text, one.end, other.start)), None)
            if move and one.kind == "percent" and after and not move.noun and _is_rate(subject):
                yield Confusion(move.start, after.end, one, "points")
            elif (
                move
                and one.kind == "points"
                and not shares
                and _is_count(subject)
                and not _is_rate(text[group.start : one.start])
            ):
                yield Confusion(one.start, one.end, one, "percent")
            elif one.kind == "percent" and (start := _gap(text, one, shares)) is not None:
                yield Confusion(start, one.end, one, "points")


def _gap(text: str, one: Quantity, shares: Sequence[Quantity]) -> int | None:
    """Where "a gap of 23 per cent" begins, if two percentages before it are that far apart."""
    lead = _noun().search(text, max(0, one.start - 24), one.start)
    before = [other for other in shares if other.end <= one.start][-2:]
    if lead is None or len(before) < 2 or abs(abs(before[0].value - before[1].value) - one.value) > _SAME:
        return None
    return lead.start()


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"\b(?:an?\s)?{words_of('gaps')}\sof\s(?:about\s|some\s|nearly\s|almost\s)?\Z", re.IGNORECASE)


def _is_rate(subject: str) -> bool:
    """Whether a measure in per cent is named: its change can be told in points."""
    return re.search(rf"\b{words_of('rates')}\b", subject, re.IGNORECASE) is not None


def _is_count(subject: str) -> bool:
    """Whether only things that are counted are named."""
    ids = {row.id for _, _, row in found(words(subject))}
    return bool(ids) and ids <= set(lexicon("directions")["counted"])
