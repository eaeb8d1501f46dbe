"""The weekday on which it happened, where two reports on one event tell it in no like words.

"an army helicopter crashed … on Thursday"     "It all happened on Wednesday around teatime"

claims of a report that tell what sort of thing happened, or only that "it happened" ─ one weekday in each? ─▶ Judged
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.crosscheck.happening import sorts_in
from audit.crosscheck.once import once
from audit.crosscheck.relation import Judged
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.weekdays import named_day
from audit.crosscheck.words import fold
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_HIT = "hit"  # what a drone, a quake or a storm does: no sort of its own
_IT = "it"  # the sort of what is only pointed to
_HAPPENED = re.compile(
    r"(?i)^(?:(?P<it>it|this|that)(?: all)?|the (?P<what>[a-z-]{3,15}(?: [a-z-]{3,15})?)[^,.;:]{0,60}?)"
    r" (?:happened|occurred|took place|came|(?:has|had) (?:happened|occurred|taken place))\b"
)
_MOST = 4  # claims of one report: more is a chronicle

_Told = dict[str, list[tuple[Stated, str]]]


def two_weekdays(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event that give two weekdays for what happened, each report one only."""
    mine, others = _told(ours), _told(theirs)
    for sort, other in ((x, y) for x in mine for y in others if x == y or (_IT in (x, y) and x != y)):
        one, two = ({day for _, day in told} for told in (mine[sort], others[other]))
        if len(one) == len(two) == 1 and one != two:
            for a, x in mine[sort][:_MOST]:
                for b, y in others[other][:_MOST]:
                    whole = (Span(side.claim.start, side.claim.end) for side in (a, b))
                    words = f"it happened on {x.capitalize()} in one, on {y.capitalize()} in the other"
                    yield Judged(a, b, "contradicts", words, _SCORE, *whole)


@once
def _told(one: Side) -> _Told:
    """The claims that tell a weekday of what happened, by its sort."""
    found: _Told = {}
    for claim in one.claims:
        here = claim.tokens.isdisjoint(lexicon("crosscheck")["elsewhere"]["words"])
        day = named_day(claim) if here and claim.claim.dates and not claim.claim.modality else ""
        if day:
            for sort in sorted(_sorts(claim)):
                found.setdefault(sort, []).append((claim, day))
    return found


def _sorts(one: Stated) -> frozenset[str]:
    """The sort of happening that a claim tells of: by its verb ("crashed"), or as its subject ("the collapse came")."""
    found = _HAPPENED.match(one.words)
    if found is None:
        hit = frozenset([_HIT]) if one.claim.act in lexicon("crosscheck")["set_aside"]["blows"] else frozenset()
        return sorts_in({fold(one.claim.act)}) | hit if one.claim.act else frozenset()
    if found["it"]:
        return frozenset([_IT])
    return sorts_in({fold(word) for word in found["what"].lower().split()})
