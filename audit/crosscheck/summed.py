"""A count that the evidence gives in parts: "nine people died" ─ "six students and three teachers died".

figures of one sentence, one after another, of one sort ─ added up ─▶ one figure over all of them
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from audit.crosscheck.figure import Figure
from audit.crosscheck.match import told_apart
from audit.crosscheck.numbers import Pair
from audit.crosscheck.stated import Stated
from audit.frozen import changed
from audit.model import Span

_MOST = 6  # parts of one sum
_GAP = 60  # characters between two parts
_FEWEST = 2
_ADDED = ("number", "money")  # sorts whose figures add up


def sums(figure: Figure, text: str, others: Sequence[Figure], sentences: Sequence[Span]) -> Iterator[Figure]:
    """The figures that parts of one sentence of `text` make together, each over all of its parts, where nothing says
    that the parts are of other things than `figure`; a whole and its parts are never added."""
    for sentence in sentences:
        inside = [f for f in others if sentence.start <= f.start < sentence.end]
        for first in range(len(inside)):
            run = _run(figure, text, inside[first : first + _MOST])
            if _whole(run, others):
                continue
            for last in range(_FEWEST, len(run) + 1):
                yield _total(text, run[:last])


def adds_up(p: Pair) -> bool:
    """Whether one figure is what the other's sentence gives in parts: eleven hurt, nine lightly and two gravely."""
    for figure, other in ((p.x, p.b), (p.y, p.a)):
        made = sums(figure, other.document.text, other.told, [other.claim.sentence])
        if any(total.interval.point == figure.interval.point for total in made):
            return True
    return _grown_to(p.x, p.b, p.y) or _grown_to(p.y, p.a, p.x)


def _grown_to(figure: Figure, other: Stated, start: Figure) -> bool:
    """Whether one figure is the other and what its sentence adds to it, or takes off: "had reached 71 and have risen by
    23 since" are 94."""
    steps = [f for f in other.told if f.quantity.change and not (f.level or f.earlier) and f.start > start.end]
    moved = (s.interval.point if s.quantity.change == "up" else -s.interval.point for s in steps)
    sorts = all(s.interval.sort == start.interval.sort for s in steps)
    return sorts and any(start.interval.point + step == figure.interval.point for step in moved)


def _run(figure: Figure, text: str, inside: Sequence[Figure]) -> list[Figure]:
    """The figures from the first one on that may be parts of one count."""
    run: list[Figure] = []
    for one in inside:
        if not _adds(figure, one) or (run and not _follows(text, run[-1], one)):
            break
        run.append(one)
    return run


def _adds(figure: Figure, one: Figure) -> bool:
    sort, theirs = one.interval.sort, figure.counted
    plain = not (one.part or one.known or one.earlier or one.summand or one.quantity.change or one.interval.open)
    noun = not (theirs and one.counted and one.counted != theirs)  # 25 books and eight lamps are no 33 books
    return plain and noun and sort.split()[0] in _ADDED and told_apart(changed(figure, roles=frozenset()), one) is None


def _whole(run: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """Whether the evidence may give the whole itself: a figure larger than every part, or one that the rest make."""
    if len(run) < _FEWEST:
        return True
    points = [f.interval.point for f in run]
    made = {sum(points[1:last], Decimal(0)) for last in range(_FEWEST, len(run) + 1)}
    larger = any(f.interval.sort == run[0].interval.sort and f.interval.point > max(points) for f in others)
    return larger or points[0] in made


def _follows(text: str, before: Figure, one: Figure) -> bool:
    """Whether a figure is named in one breath with the one before it, and not as its part or beside its whole."""
    between = text[before.end : one.start]
    return one.start - before.end <= _GAP and (" and " in between or "," in between) and not set(":;()") & set(between)


def _total(text: str, run: Sequence[Figure]) -> Figure:
    point = sum((f.interval.point for f in run), Decimal(0))
    low = sum((f.interval.low or Decimal(0) for f in run), Decimal(0))
    high = sum((f.interval.high or Decimal(0) for f in run), Decimal(0))
    first, last = run[0], run[-1]
    whole = changed(first.interval, low=low, high=high, point=point, rounded=Decimal(0))
    return changed(first, end=last.end, interval=whole, printed=" ".join(text[first.start : last.end].split()))
