"""Clauses within clauses: what is contradicted as a whole is not borne out by its parts.

"Judge Pask", inside a quotation that the other report has in other words, is the same judge; but who reads
"corroborated" there takes it for the quotation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from audit.crosscheck.differing import differing
from audit.crosscheck.relation import Judged
from audit.crosscheck.stated import Stated
from audit.model import Claim, Span


def settled(found: Sequence[Judged]) -> list[Judged]:
    """The judgements without the agreements of claims that differ in something, and of clauses that lie within, or
    around, a pair that contradicts."""
    against: defaultdict[tuple[str, str], list[tuple[Claim, Claim]]] = defaultdict(list)
    for one in found:
        if one.relation == "contradicts":
            against[one.a.ref.document, one.b.ref.document].append((one.a.claim, one.b.claim))
    if not found:
        return []
    differ: dict[tuple[Stated, Stated], bool] = {}
    return [one for one in found if one.relation != "agrees" or not (_denied(one, against) or _differ(one, differ))]


def _differ(one: Judged, known: dict[tuple[Stated, Stated], bool]) -> bool:
    """Whether the claims differ in something: asked once of two that agree in several ways."""
    pair = one.a, one.b
    if pair not in known:
        known[pair] = bool(differing(*pair))
    return known[pair]


def _denied(one: Judged, against: dict[tuple[str, str], list[tuple[Claim, Claim]]]) -> bool:
    pairs = against.get((one.a.ref.document, one.b.ref.document), ())
    return any(_nested(one.a.claim, a) and _nested(one.b.claim, b) for a, b in pairs)


def _nested(one: Span, other: Span) -> bool:
    inside = other.start <= one.start and one.end <= other.end
    return inside or (one.start <= other.start and other.end <= one.end)
