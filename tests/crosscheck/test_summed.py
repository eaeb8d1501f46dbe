from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("Eleven people drowned in the canal.", "Eight sailors and three passengers drowned in the canal.", "agrees"),
    ("The choir won 12 prizes.", "The choir won 3 large, 4 small and 5 honorary prizes.", "agrees"),
    ("Over 100 people drowned.", "In the night 61 sailors and 43 passengers drowned.", "agrees"),
    # must not be borne out by adding a whole to its part, or what is told of two things
    ("Forty people drowned in the canal.", "In the canal 26 people drowned, including 14 sailors.", "contradicts"),
    ("Over 30 people drowned.", "There are 20 drowned, 12 in Ostrel and 8 in Hask.", "contradicts"),
    ("Thirty people drowned in the canal.", "Eight sailors and three passengers drowned in the canal.", "contradicts"),
    ("The shop sold 33 books.", "The shop sold 25 books and 8 lamps.", "contradicts"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_what_the_parts_make_together(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason


def test_the_span_is_over_all_parts() -> None:
    evidence = "Eight sailors and three passengers drowned in the canal."
    found = compare("Eleven people drowned in the canal.", evidence)
    assert found.evidence_span and found.evidence_span.of(evidence) == "Eight sailors and three"
