"""A share that one report gives for a thing, and the other for another thing in a sentence that tells of both.

"27 per cent knew where to complain"  ─  "62 per cent said they would know where to complain, but only 27 per cent
                                          thought they could pay a lawyer"

claims with one share ─ no word in common ─ a claim beside it that has the words, and another share ─▶ Judged
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure
from audit.crosscheck.relation import Judged
from audit.crosscheck.said import denied
from audit.crosscheck.side import Side
from audit.crosscheck.stated import Stated
from audit.crosscheck.values import weigh
from audit.model import Span

_SCORE = 0.5
_FEWEST = 2  # words that a share has in common with the claim beside the one that has its digits


def shares_of_another(aligned: Alignment, one: Side, other: Side) -> Iterator[Judged]:
    """Pairs of claims of which the one gives a share to what the other gives another share, beside a claim that has the
    same share for something else."""
    for couple in aligned.couples:
        for p in couple.figures:
            if p.weight != "same" or p.why is not None or p.x.interval.sort != "percent":
                continue
            if found := _beside(p.a, p.x, p.b, p.y, other):
                yield _judged(p.a, p.x, *found)
            elif found := _beside(p.b, p.y, p.a, p.x, one):
                told, figure = found
                yield _judged(told, figure, p.b, p.y)


def _judged(a: Stated, x: Figure, b: Stated, y: Figure) -> Judged:
    spans = Span(x.start, x.end), Span(y.start, y.end)
    return Judged(a, b, "contradicts", f"the share of another thing: {x.printed} against {y.printed}", _SCORE, *spans)


def _beside(mine: Stated, share: Figure, theirs: Stated, same: Figure, side: Side) -> tuple[Stated, Figure] | None:
    """The claim in the sentence of `theirs` that has the words of `mine` and another share, with that share."""
    if share.earlier or same.earlier or len(mine.figures) > 1 or denied(mine):
        return None
    for told in side.claims:
        if told is theirs or told.claim.sentence != theirs.claim.sentence or len(told.figures) > 1 or denied(told):
            continue
        common, own = mine.stems & told.stems, mine.stems & theirs.stems
        if own - told.stems or len(common - theirs.stems) < _FEWEST:
            continue
        figure = next((f for f in told.figures if f.interval.sort == "percent" and not f.earlier), None)
        if figure and weigh(share.interval, figure.interval) == "apart" and not _prints(mine, figure):
            return told, figure
    return None


def _prints(one: Stated, figure: Figure) -> bool:
    """Whether a figure stands in the report of a claim too: then it is told of there as well."""
    return figure.printed.split()[0] in one.document.text
