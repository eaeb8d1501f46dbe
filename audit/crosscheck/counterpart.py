"""What the evidence has for a figure of the claim, and how the two weigh.

Figure ─┬─ the figures whose words are likest ─▶ the one that bears it out, or the likest one that does not
        ├─ parts that make it together (`audit.crosscheck.summed`)
        └─ a move that it tells the size of (`audit.crosscheck.endpoints`)

Digits decide only among figures whose words are as like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from audit.crosscheck.endpoints import borne_out, shared
from audit.crosscheck.figure import Figure
from audit.crosscheck.match import affinity, doubted, of_group, told_apart
from audit.crosscheck.multiples import by_growth
from audit.crosscheck.summed import sums
from audit.crosscheck.values import Interval, Weight, far, weigh
from audit.model import Span
from audit.settings import Matching

RESCUE: Weight = "weaker"
CLOSE = 10  # part of a figure by which another one may differ that stands for it

_AND = re.compile(r"(?:\s[A-Za-z’'-]{1,30}){1,3},?\s(?:and|or)\s")  # between two figures under one bound

Found = tuple[Figure, Figure, Weight]


def counterpart(
    figure: Figure, texts: tuple[str, str], others: Sequence[Figure], sentences: Sequence[Span], matching: Matching
) -> Found | None:
    """The figure of the evidence that counts the same thing, with how it weighs; None where it is not clear. `texts`
    are the claim and the evidence, `others` and `sentences` those of the evidence."""
    claim, evidence = texts
    move = borne_out(figure, evidence, others)
    if move and shared(figure, claim, evidence) >= matching.moved:
        return move
    figure, others = by_growth(figure, others)
    found = _likest(figure, others, matching)
    return found and _added(found, evidence, others, sentences)


def coordinated(found: Found, claim: str, figures: Sequence[Figure]) -> Found:
    """The same; of "more than 3 million readers and 500 shops" the shops may stand under the bound of the readers."""
    figure, other, weight = found
    before = max((f for f in figures if f.end <= figure.start), key=lambda f: f.end, default=None)
    comparator = before.quantity.comparator if before else "="
    if weight != "apart" or before is None or comparator not in "<>" or figure.quantity.comparator != "=":
        return found
    nouns = before.counted and figure.counted  # "over 40 killed and 12 injured" are no two nouns
    if not nouns or not _AND.fullmatch(claim, before.end, figure.start):
        return found
    point = figure.interval.point
    bound = replace(
        figure.interval, low=point if comparator == ">" else None, high=point if comparator == "<" else None
    )
    kept = _weigh(bound, other.interval) == "within" and not far(bound, other.interval)
    return (figure, other, "within") if kept else found


def _added(found: Found, text: str, others: Sequence[Figure], sentences: Sequence[Span]) -> Found:
    """The counterpart; or parts of which the evidence gives no whole, where these together bear the figure out."""
    figure = found[0]
    if found[2] != "apart" or any(_close(figure, other) for other in others):
        return found
    for total in sums(figure, text, others, sentences):
        weight = _weigh(figure.interval, total.interval)
        if weight in ("same", "within") and _close(figure, total):
            return figure, total, weight
    return found


def _close(figure: Figure, other: Figure) -> bool:
    """Whether a figure is so near another one that a bound on the one says something of the other."""
    off = abs(other.interval.point - figure.interval.point)
    return figure.interval.sort == other.interval.sort and off * CLOSE <= abs(figure.interval.point)


def _likest(figure: Figure, others: Sequence[Figure], matching: Matching) -> Found | None:
    """The figure of the evidence that counts the same thing, with how it weighs; None where it is not clear."""
    scored = sorted(((affinity(figure, other), -at, other) for at, other in enumerate(others)), key=lambda s: s[:2])
    scored = of_group(figure, [s for s in scored if s[0] >= matching.affinity])
    if not scored:
        return None
    best = [s[2] for s in scored if s[0] >= scored[-1][0] - matching.tie]
    weights = [(_weigh(figure.interval, other.interval), other) for other in reversed(best)]
    same = next((other for weight, other in weights if weight == "same"), None)
    if same:
        return figure, same, "same"
    weights = [
        (weight, other) for weight, other in weights if weight != "within" or not far(figure.interval, other.interval)
    ]
    weights = [("weaker" if w == "near" and not _rounds(figure, other) else w, other) for w, other in weights]
    good = [pair for pair in weights if pair[0] in ("within", "near")]
    if good:  # a bound is easily kept: every counterpart must keep it
        kept = len(good) == len(weights) and not _broken(figure, good[0][1], others)
        return (figure, good[0][1], good[0][0]) if kept else None
    if not weights or scored[-1][0] < matching.compared:
        return None
    group = [s[2] for s in scored] if scored[-1][2].roles & figure.roles else others
    found = _rescued(figure, group) or (figure, weights[0][1], weights[0][0])
    return None if found[2] in ("apart", "edge") and doubted(figure, found[1]) else found


def _broken(figure: Figure, kept: Figure, others: Sequence[Figure]) -> bool:
    """Whether a bound that one figure keeps is broken by another one that is nearer to it: "under $79 million" is kept
    by the 68 million of one country, and broken by the 81 million of all."""
    gap = abs(kept.interval.point - figure.interval.point)
    if not figure.interval.open or not gap:
        return False
    for other in others:
        off = abs(other.interval.point - figure.interval.point)
        broken = _weigh(figure.interval, other.interval) in ("apart", "edge") and told_apart(figure, other) is None
        if broken and off < gap and off * CLOSE <= abs(figure.interval.point):
            return True
    return False


def _rescued(figure: Figure, others: Sequence[Figure]) -> Found | None:
    """A figure elsewhere in the evidence that bears the claim's out closely: then the likest counterpart is another
    figure of its sentence, and no contradiction."""
    for other in others:
        weight = _weigh(figure.interval, other.interval)
        close = abs(other.interval.point - figure.interval.point) * CLOSE <= abs(figure.interval.point)
        if weight in ("same", "within") and close and figure.earlier == other.earlier and not told_apart(figure, other):
            return figure, other, RESCUE
    return None


def _weigh(claim: Interval, evidence: Interval) -> Weight:
    """How the evidence stands to the claim, a bound against a bound by what is printed: who writes "over 730" has
    counted some 730, which bears "over 700" and "under 800" out, and not "over 750"."""
    if not (claim.open and evidence.open) or claim.sort != evidence.sort or claim.point == evidence.point:
        return weigh(claim, evidence)
    return weigh(claim, replace(evidence, low=evidence.point, high=evidence.point))


def _rounds(figure: Figure, other: Figure) -> bool:
    """Whether the claim may be the rounder of the two: a claim that knows more digits than its evidence is not borne
    out by it."""
    return figure.interval.rounded >= other.interval.rounded or "~" in (
        figure.quantity.comparator,
        other.quantity.comparator,
    )
