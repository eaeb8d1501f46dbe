from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("Herring catches fell from 310 to 120.", "Herring catches shrank to 120, from 310 before.", "agrees"),
    ("Herring catches fell 14%.", "A fall of 14% in herring catches was told.", "agrees"),
    ("The fare rose to 30 crowns.", "The fare rose by 12 crowns in the spring.", "silent"),
    # and by how much it moved is not where it came to
    ("The fare rose to 30 crowns.", "The fare rose by 30 crowns in the spring.", "silent"),
    ("The fare rose to 30 crowns.", "In the spring the fare was raised to 30 crowns.", "agrees"),
    ("Herring catches fell from 310.", "Herring catches fell from 310 to 120.", "agrees"),
    # must be
    ("Herring catches fell to 310.", "Herring catches fell from 310 to 120.", "contradicts"),
    ("Herring catches fell from 120 to 310.", "Herring catches fell from 310 to 120.", "contradicts"),
    ("Herring catches fell 14%.", "Herring catches rose 14%, the harbour office said.", "contradicts"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_equal_figures_of_two_directions(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason
