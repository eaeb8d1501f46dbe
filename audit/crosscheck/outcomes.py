"""What became of those who were taken, missing or trapped: a later report that tells of it updates an earlier one.

"abducted at least 60 pupils" (7 October)     "thirty-one were released on Wednesday" (17 October)

claims of two reports ─ what they count, by rows of measures ─ one follows the other, and was written later ─▶ Judged
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from audit.crosscheck.figure import Figure
from audit.crosscheck.measured import general
from audit.crosscheck.numbers import Pair
from audit.crosscheck.once import once
from audit.crosscheck.periods import between
from audit.crosscheck.relation import Judged
from audit.crosscheck.running import SIZE_OF_ONE
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.taken import closed, written
from audit.knowledge import lexicon
from audit.model import Span

_SCORE = 0.5
_MOST = 6  # claims of one report that count such people: more is a chronicle

_Counts = Mapping[str, list[tuple[Stated, Figure]]]


def became_of(ours: Side, theirs: Side) -> Iterator[Judged]:
    """Pairs of claims of two reports on one event of which the earlier one counts who was taken or missing, and the
    later one who was found or freed."""
    mine, others = _counts(ours), _counts(theirs)
    for before, after in _rows():
        if _given_by_both(mine, others, after):
            continue  # 131 were saved in both: none of them is one of those who were still missing
        for a, x in mine.get(before, ())[:_MOST]:
            for b, y in others.get(after, ())[:_MOST]:
                if _follows(a, x, b, y):
                    yield _judged(a, x, b, y)
        for b, y in others.get(before, ())[:_MOST]:
            for a, x in mine.get(after, ())[:_MOST]:
                if _follows(b, y, a, x):
                    yield _judged(a, x, b, y)


def _given_by_both(mine: _Counts, others: _Counts, measure: str) -> bool:
    """Whether both reports give one count of those."""
    one, other = ({f.interval.point for _, f in some.get(measure, ())} for some in (mine, others))
    return bool(one & other)


def follow(p: Pair) -> bool:
    """Whether two figures count people at two ends of one matter: who was trapped, and who was saved."""
    return any(
        (before in p.x.measures and after in p.y.measures) or (before in p.y.measures and after in p.x.measures)
        for before, after in _rows()
    )


def _judged(a: Stated, x: Figure, b: Stated, y: Figure) -> Judged:
    words = f"what became of them: {x.printed} in one, {y.printed} in the other"
    return Judged(a, b, "updates", words, _SCORE, Span(x.start, x.end), Span(y.start, y.end))


def _follows(one: Stated, x: Figure, other: Stated, y: Figure) -> bool:
    """Whether the other report was written later, and tells of no more people than the first one by far."""
    first, last = written(one), written(other)
    later = first is not None and last is not None and between(first, last) == "earlier"
    return later and y.interval.point <= x.interval.point * SIZE_OF_ONE


@once
def _counts(one: Side) -> dict[str, list[tuple[Stated, Figure]]]:
    """The claims that count people in one of the ways of the rows, by the measure."""
    found: defaultdict[str, list[tuple[Stated, Figure]]] = defaultdict(list)
    for claim in one.claims:
        measure = general(claim.claim.measure) if claim.claim.measure else ""
        if measure in _measures() and not (claim.claim.negated or claim.claim.modality):
            figure = next((f for f in claim.figures if measure in f.measures or len(claim.figures) == 1), None)
            if figure is not None and figure.interval.sort == "number" and not closed(claim, figure):
                found[measure].append((claim, figure))
    return dict(found)


@cache
def _rows() -> list[tuple[str, str]]:
    return [(before, after) for row in lexicon("crosscheck")["outcomes"] for before in row["of"] for after in row["to"]]


@cache
def _measures() -> frozenset[str]:
    return frozenset(measure for pair in _rows() for measure in pair)
