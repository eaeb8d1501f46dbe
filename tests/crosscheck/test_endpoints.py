from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("The herd doubled in five years.", "The herd grew from 310 to 633 in five years.", "agrees"),
    ("The herd grew by a third.", "The herd grew from 300 to 399.", "agrees"),
    ("The herd more than doubled.", "The herd grew from 300 to 840.", "agrees"),
    ("Rent was up 20 per cent to 600 crowns.", "Rent rose from 500 crowns to 600 crowns.", "agrees"),
    ("The list gained 6 percentage points.", "The list rose from 11% to 17%.", "agrees"),
    ("Rent fell by 41%.", "Rent fell from 500 crowns to 300 crowns.", "silent"),  # a slip, or another rounding
    ("The harvest of plums grew by 80%.", "In Hask the number of ferries rose from 4 to 9.", "silent"),
    # must be
    ("The herd doubled in five years.", "The herd grew from 310 to 410 in five years.", "contradicts"),
    ("The herd grew by 70%.", "The herd grew from 300 to 399.", "contradicts"),
    ("Rent rose by 40%.", "Rent fell from 500 crowns to 300 crowns.", "contradicts"),
    ("The list gained 9 percentage points.", "The list rose from 11% to 17%.", "contradicts"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_how_much_a_count_moved_beside_its_ends(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason


def test_the_span_is_over_both_ends() -> None:
    evidence = "The herd grew from 310 to 633 in five years."
    found = compare("The herd doubled in five years.", evidence)
    assert found.evidence_span and found.evidence_span.of(evidence) == "310 to 633"
