"""A running figure: a toll or a count that grows, told at two times, is updated and not contradicted.

Three signs, one is enough: both claims say of which day they are; a claim says that the count goes on; or between
two texts of different days every such count has grown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.numbers import MONTH, Pair, running, time_of
from audit.crosscheck.periods import Stretch, between
from audit.crosscheck.slips import slip
from audit.crosscheck.stated import Stated
from audit.knowledge import lexicon
from audit.settings import Matching

_FEWEST = 2  # counts that must have grown before the growth itself is a sign


def grown(pairs: Sequence[Pair]) -> frozenset[tuple[str, str]]:
    """Pairs of documents of different days between which every running count has grown, and at least two have."""
    signs: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for one in pairs:
        step = _step(one)
        if step is not None:
            signs[one.a.ref.document, one.b.ref.document].append(step)
    return frozenset(key for key, seen in signs.items() if len(seen) >= _FEWEST and all(seen))


def updated(one: Pair, known: frozenset[tuple[str, str]]) -> bool:
    """Whether the later of two texts gives the higher state of a count that runs on."""
    if not _step(one):
        return False
    texts = (one.a.ref.document, one.b.ref.document)
    said = time_of(one.a, one.x) and time_of(one.b, one.y)
    return bool(said) or texts in known or _runs_on(one.a) or _runs_on(one.b)


def goes_on(one: Pair) -> bool:
    """Whether two reports on one event give two states of a count that runs on: the later day has the higher one.

    Where one of them does not tell its day, the other must say of which day its count is.
    """
    if slip(one.x.interval.point, one.y.interval.point, one.x.printed, one.y.printed) == "moved":
        return False
    step = _step(one)
    if step is not None or not (one.x.measures | one.y.measures) & running():
        return bool(step)
    a, b = _state(one.a, one.x), _state(one.b, one.y)
    said = time_of(one.a, one.x) or time_of(one.b, one.y)
    return (a is None) != (b is None) and said is not None and said.days <= MONTH


def dated(one: Pair, matching: Matching) -> bool:
    """Whether two texts give one running count for two days that they name, the later one higher.

    Days that are printed vouch for the pair, so less of the words need be common than for an accusation.
    """
    said = time_of(one.a, one.x) and time_of(one.b, one.y)
    same = one.x.measures & one.y.measures & running() and one.a.near & one.b.near and not (one.why or one.doubt)
    return bool(said and same) and one.weight == "apart" and one.score >= matching.dated and bool(_step(one))


def raised(one: Pair) -> bool:
    """Whether both give a lower bound, and not the same: "at least 12", then "at least 19"."""
    return one.weight == "weaker" and one.x.interval.high is None and one.y.interval.high is None


def _step(one: Pair) -> bool | None:
    """Whether a running count is higher on the later day; None where it does not run or the days are not known."""
    if not (one.x.measures | one.y.measures) & running():
        return None
    a, b = _state(one.a, one.x), _state(one.b, one.y)
    if a is None or b is None or between(a, b) not in ("earlier", "later"):
        return None
    earlier, later = (one.x, one.y) if a.first < b.first else (one.y, one.x)
    return later.interval.point > earlier.interval.point


def _state(one: Stated, figure: Figure) -> Stretch | None:
    """The day for which a count holds: what the text says, else when it was written; None for a closed year."""
    said = time_of(one, figure)
    if said is not None:
        return said if said.days <= MONTH else None
    return Stretch(one.written, one.written) if one.written else one.latest


def _runs_on(one: Stated) -> bool:
    sentence = one.claim.sentence.of(one.document.text)
    return bool(_marks().search(sentence))


@cache
def _marks() -> re.Pattern[str]:
    words = sorted(lexicon("crosscheck")["running"]["words"], key=lambda word: (-len(word), word))
    return re.compile(r"(?i)\b(?:" + "|".join(map(re.escape, words)) + r")\b")
