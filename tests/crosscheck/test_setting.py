from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare

SPARED = [
    ("Customs held 31 lorries in Ostrel.", "Customs held 58 lorries in Branmark.", "two places"),
    ("Frost spoiled 12 orchards in the United Kingdom.", "Frost spoiled 90 orchards in Poland.", "two places"),
    ("Hail broke 70 roofs in the village.", "Hail broke 1,150 roofs in the district.", "two places"),
    ("Ilse Tarnow holds 4 patents.", "Greta Tarnow holds 11 patents.", "two names"),
    ("The mill lost $3 million in the first quarter.", "The mill lost $14 million in 2012.", "a part of the time"),
    ("Two children drowned when the raft sank.", "Seven people drowned when the raft sank.", "alone"),
    ("The gas leak left 64 people dead or injured.", "The gas leak left 9 dead.", "alone"),
]
ACCUSED = [
    ("Customs held 31 lorries in Ostrel.", "Customs held 58 lorries in Ostrel and two in Branmark."),
    ("Customs held 31 lorries in March.", "In March customs held 58 lorries in Ostrel."),
    ("The film took $31 million in the US.", "The film took $58 million in North America."),
    ("Hail broke 70 roofs in the village.", "In the village hail broke 1,150 roofs."),
    ("Ilse Tarnow holds 4 patents.", "Ilsa Tarnow holds 11 patents."),
    ("The mill lost $3 million in the first quarter.", "In the first quarter the mill lost $14 million."),
    ("Nine children drowned when the raft sank.", "Seven people drowned when the raft sank."),
]


@pytest.mark.parametrize(("claim", "evidence", "why"), SPARED)
def test_unlike_figures_of_two_settings_deny_nothing(claim: str, evidence: str, why: str) -> None:
    for one, other in ((claim, evidence), (evidence, claim)):
        found = compare(one, other)
        assert found.relation == "silent", found.reason
        assert why in found.reason


@pytest.mark.parametrize(("claim", "evidence"), ACCUSED)
def test_unlike_figures_of_one_setting_deny_each_other(claim: str, evidence: str) -> None:
    assert compare(claim, evidence).relation == "contradicts"
