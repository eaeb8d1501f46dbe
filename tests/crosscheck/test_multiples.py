"""How many times a count grew beside by how many per cent."""

from __future__ import annotations

import pytest
from test_kin_reports import said

from audit.crosscheck.compare import compare
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("Thefts doubled in 2023.", "Thefts rose by 104 per cent in 2023.", "agrees"),
    ("Thefts nearly doubled in 2023.", "Thefts rose by 94 per cent in 2023.", "agrees"),
    ("Thefts more than doubled.", "Thefts rose by 130 per cent.", "agrees"),
    ("The grant was halved.", "The grant was cut by 50 per cent.", "agrees"),
    ("A twofold increase in thefts was recorded.", "Thefts rose by 98 per cent.", "agrees"),
    ("Thefts doubled in 2023.", "Thefts made up 19 per cent of all offences in 2023.", "silent"),
    ("Thefts doubled in 2023.", "Thefts doubled in 2023, while burglaries rose by 19 per cent.", "agrees"),
    ("Burglaries doubled in 2023.", "Thefts rose by 19 per cent in 2023.", "silent"),
    # must be
    ("Thefts doubled in 2023.", "Thefts rose by 19 per cent in 2023.", "contradicts"),
    ("Thefts doubled in 2023.", "Thefts fell by 12 per cent in 2023.", "contradicts"),
    ("Thefts more than doubled.", "Thefts rose by 30 per cent.", "contradicts"),
    (
        "The ferry carried 558 cars, nearly twice as many as a year earlier.",
        "The ferry carried 558 cars, 19 per cent more than the year before.",
        "contradicts",
    ),
    ("The grant was halved.", "The grant was cut by 12 per cent.", "contradicts"),
    ("Thefts fell by a third.", "Thefts were halved.", "contradicts"),
    ("A tenfold increase in thefts was recorded.", "Thefts rose by 40 per cent.", "contradicts"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_times_beside_per_cent(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason


def test_both_ways_round() -> None:
    assert compare("Thefts rose by 98 per cent.", "Thefts doubled.").relation == "agrees"
    assert compare("Thefts rose by 60 per cent.", "Thefts doubled.").relation == "contradicts"


def test_reports_bear_each_other_out_and_are_not_accused_across_two_counts() -> None:
    assert "agrees" in [relation for relation, _ in said("Output was halved in Brask.", "Output in Brask fell by 50%.")]
    told = said("Thefts more than doubled in Brask.", "Across the land thefts rose by three per cent to 3,492.")
    assert "contradicts" not in [relation for relation, _ in told]
