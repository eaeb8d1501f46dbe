"""Two figures that changed places: "the Front 905, the Brigade 640" here, "the Front 640, the Brigade 905" there.

Every digit stands in both reports, so no figure is missing; what differs is the name or the measure each belongs to.

    figures ─ anchor (the name before it, what it measures) ─▶ same anchor, other value ─▶ the other value elsewhere?
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from audit.crosscheck.couple import Alignment
from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.numbers import Pair
from audit.crosscheck.running import of_size
from audit.crosscheck.side import value_of
from audit.crosscheck.stated import Stated
from audit.crosscheck.words import fold

_BOTH = 2  # figures of a pair
_LEAST = 10  # a lesser number stands beside every name
_REACH = 48  # characters before a figure in which the name that it belongs to stands
_NAME = re.compile(r"[A-Z][\w'’-]{1,30}(?:\s(?:of|and|the|for|al-)?\s?[A-Z][\w'’-]{1,30}){0,4}")
_NUMBER = re.compile(r"\d")

Anchor = tuple[str, frozenset[str]]


def swapped(aligned: Alignment) -> Iterator[Pair]:
    """Pairs of one anchor whose values stand crosswise with those of another anchor."""
    pairs = [p for c in aligned.couples for p in c.figures if p.x.interval.sort == p.y.interval.sort]
    accusing = [p for p in pairs if _accuses(p)]
    if not accusing:
        return
    asked = {key for p in accusing for key in ((p.a.ref.document, value_of(p.y)), (p.b.ref.document, value_of(p.x)))}
    held: defaultdict[tuple[str, str], set[Anchor]] = defaultdict(set)
    for p in pairs:
        if "-" in p.x.printed or "-" in p.y.printed:
            continue  # "the 13-inch model" is a kind
        for one, figure in ((p.a, p.x), (p.b, p.y)):
            key = one.ref.document, value_of(figure)
            if key in asked:
                held[key] |= anchors(one, figure)
    if not held:
        return
    for p in accusing:
        if _crosswise(p, held, aligned.orphans(p)):
            yield p


def _accuses(p: Pair) -> bool:
    """Whether the figures are of one size and cannot both hold."""
    if p.weight != "apart" or p.x.earlier != p.y.earlier:
        return False
    return min(p.x.interval.point, p.y.interval.point) >= _LEAST and of_size(p)


def _crosswise(p: Pair, held: dict[tuple[str, str], set[Anchor]], orphans: int) -> bool:
    """Whether what `p` gives to one anchor goes to another one, the other way round, in the two reports. `orphans` of
    its figures have no counterpart of their measure."""
    one, other = anchors(p.a, p.x), anchors(p.b, p.y)
    for shared in sorted(one & other, key=_order):
        here = {a for a in held.get((p.a.ref.document, value_of(p.y)), ()) if a[0] == shared[0]} - {shared}
        there = {a for a in held.get((p.b.ref.document, value_of(p.x)), ()) if a[0] == shared[0]} - {shared}
        elsewhere = held.get((p.b.ref.document, value_of(p.x)))
        alone = shared[0] == "measure" and elsewhere is not None and shared not in elsewhere
        if here & there or (alone and here and orphans == _BOTH and not (p.why or p.doubt)):
            return True
    return False


def anchors(one: Stated, figure: Figure) -> frozenset[Anchor]:
    """The name right before the figure, and what it measures."""
    asked = anchors, one.claim.sentence.start
    if asked not in figure.answers:  # a figure meets many others
        figure.answers[asked] = _anchors(one, figure)
    found: frozenset[Anchor] = figure.answers[asked]
    return found


def _anchors(one: Stated, figure: Figure) -> frozenset[Anchor]:
    text, start = one.document.text, max(one.claim.sentence.start, figure.start - _REACH)
    before = text[start : figure.start]
    before = before[max((number.end() for number in _NUMBER.finditer(before)), default=0) :]
    found: set[Anchor] = {("measure", figure.measures)} if figure.measures and figure.firm else set()
    names = list(_NAME.finditer(before))
    words = (word for word in names[-1].group().split() if word[:1].isupper() and fold(word)) if names else ()
    name = frozenset(name_key(word) for word in words)
    if name:
        found.add(("name", name))
    return frozenset(found)


def _order(anchor: Anchor) -> tuple[str, list[str]]:
    return anchor[0], sorted(anchor[1])
