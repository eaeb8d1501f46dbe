"""What one claim says of another, before it becomes a link: the relation, the reason and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from audit.crosscheck.stated import Stated
from audit.frozen import quick
from audit.model import Relation, Span

# Of several aspects of one pair of claims the weightiest is told.
WEIGHT: dict[Relation, int] = {"contradicts": 3, "updates": 2, "agrees": 1, "silent": 0}


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair of claims with what they say of each other, and the stretches it rests on if they are smaller."""

    a: Stated
    b: Stated
    relation: Relation
    reason: str
    score: float
    a_span: Span | None = None
    b_span: Span | None = None


quick(Judged)


def weightiest(found: list[Judged]) -> Judged:
    """The judgement that is told: by relation, then by score."""
    return max(found, key=lambda judged: (WEIGHT[judged.relation], judged.score, judged.reason))
