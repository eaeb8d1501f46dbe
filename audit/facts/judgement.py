"""What a row of facts says of a stretch of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from audit.model import Relation, Span

Topic = Literal["figure", "office-holder", "name", "date"]  # the names of the checks that report them


@dataclass(frozen=True, slots=True)
class Judgement(Span):
    """The row `fact` (an id; `exact` is the row in words) agrees with the stretch, contradicts it or updates it.

    `right` is what should stand there. `firm` is false where the row forbids an error.
    """

    topic: Topic
    fact: str
    exact: str
    source: str
    relation: Relation
    reason: str
    firm: bool = True
    right: str | None = None
