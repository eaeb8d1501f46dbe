from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.crosscheck.directed import turned_about


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Ilse Venn beat Kordes 6-2.", "Venn defeated Anna Kordes 6-2 in the semi-final."),
        ("Ilse Venn beat Kordes 6-2.", "Kordes was beaten by Venn 6-2."),
        ("Hask bought Ostrel in 1998.", "In 1998 Ostrel was acquired by Hask."),
        ("Hask bought Ostrel in 1998.", "Brask bought Hask in 1998."),
    ],
)
def test_the_same_way_round(claim: str, evidence: str) -> None:
    assert turned_about(claim, evidence) is None
    assert compare(claim, evidence).relation != "contradicts"


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Ilse Venn beat Kordes 6-2.", "Kordes beat Venn 6-2 in the semi-final."),
        ("Ilse Venn beat Kordes 6-2.", "Venn was beaten by Kordes 6-2."),
        ("Hask bought Ostrel in 1998.", "In 1998 Hask was acquired by Ostrel."),
    ],
)
def test_the_other_way_round(claim: str, evidence: str) -> None:
    found = compare(claim, evidence)
    assert found.relation == "contradicts", found.reason
    assert found.claim_span and found.evidence_span


@pytest.mark.parametrize("text", ["A beat B " * 5_000, "Venn was " * 9_000, "Aa " * 30_000])
def test_hostile_texts(text: str) -> None:
    turned_about(text, text)
