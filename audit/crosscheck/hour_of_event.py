"""The hour at which it happened, where two reports on one event tell it in no like words.

"The bus was hit at 06:40"     "This occurred at 16.40 hours"     "It was twenty to seven, and people were asleep"

claims of a report that tell when something happened, or what the hour was ─ one time in each report? ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.crosscheck.happened import sort_of
from audit.crosscheck.hours import apart, clocks, of_another_time
from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_TIME = re.compile(r"\d\d:\d\d")
_WAS = re.compile(r"(?i)^(?:it|the (?:hour|time)) (?:was|is) ")
_MOST = 4  # claims of one report: more is a chronicle


def two_hours(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give two hours for what happened, each report one only."""
    mine, others = _told(ours), _told(theirs)
    if len({clock for _, clock in mine}) != 1 or len({clock for _, clock in others}) != 1:
        return
    for a, _ in mine[:_MOST]:
        for b, _ in others[:_MOST]:
            if _one_sort(a, b) and (words := apart(a, b)):
                whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                yield Judged(a, b, "contradicts", words, _SCORE, *whole)


@once
def _told(one: Side) -> tuple[tuple[Stated, str], ...]:
    """The claims that tell the time of what happened, with the time."""
    found = []
    for claim in one.claims:
        times = clocks(claim)
        if len(times) == 1 and _TIME.fullmatch(times[0]) and _tells(claim):
            found.append((claim, times[0]))
    return tuple(found)


def _tells(one: Stated) -> bool:
    """Whether a claim tells when something happened, here and for the first time, or what the hour was."""
    elsewhere = not one.tokens.isdisjoint(lexicon("crosscheck")["elsewhere"]["words"])
    if one.claim.modality or elsewhere or of_another_time(one):
        return False
    return sort_of(one.words) is not None or _WAS.match(one.words) is not None


def _one_sort(a: Stated, b: Stated) -> bool:
    """Whether what happened may be one thing: the match began, and the stand collapsed."""
    one, other = sort_of(a.words), sort_of(b.words)
    return not (one and other) or one == other
