from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    (
        "In 1998 Prime Minister Ada Lund opened the canal.",
        "In 2006 Prime Minister Bo Karst closed the canal.",
        "updates",
    ),
    (
        "Prime Minister Ada Lund of Norway spoke in 1998.",
        "Former Prime Minister Ada Lund of Norway spoke in 1998.",
        "agrees",
    ),
    ("President Ada Lund opened the canal in 1998.", "Governor Bo Karst closed the canal in 1998.", "silent"),
    ("President Ada Lund came to the canal in 1998.", "President Bo Karst came to the canal in 1998.", "silent"),
    ("President Karsowa signed 11 decrees.", "President Kharsova signed eleven decrees.", "agrees"),
    # must be
    (
        "In 1998 Ada Lund was prime minister of Norway.",
        "In 1998 Bo Karst was prime minister of Norway.",
        "contradicts",
    ),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_who_holds_an_office_and_when(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason


def test_an_update_names_both_holders() -> None:
    found = compare(*CASES[0][:2])
    assert "Ada Lund against Bo Karst" in found.reason
    assert found.claim_span and "Ada Lund" in found.claim_span.of(CASES[0][0])
    assert found.evidence_span and "Bo Karst" in found.evidence_span.of(CASES[0][1])
