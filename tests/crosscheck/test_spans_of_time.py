from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("Orla Venn was curator in 1974.", "Orla Venn was curator from 1969 to 1981.", "agrees"),
    ("The canal was dug between 1904 and 1911.", "The canal was dug from 1904 until May 1911.", "agrees"),
    ("The canal was dug in 1904.", "The canal was dug from 1904 on.", "agrees"),
    # must never be agreement
    ("The canal was dug from 1904 to 1911.", "The canal was dug from 1904 to 1908.", "contradicts"),
    ("Orla Venn was curator in 1984.", "Orla Venn was curator from 1969 to 1981.", "contradicts"),
    ("The canal was dug in 1904 and filled in 1950.", "The canal was dug in 1904 and filled in 1961.", "silent"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_dates_that_are_the_ends_of_a_span(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason
