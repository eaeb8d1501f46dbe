from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare

SPARED = [
    ("Customs held 31 lorries in Ostrel.", "Customs held 58 lorries in Branmark.", "two places"),
    ("Frost spoiled 12 orchards in the United Kingdom.", "Frost spoiled 90 orchards in Poland.", "two places"),
    ("Hail broke 70 roofs in the village.", "Hail broke 1,150 roofs in the district.", "two settings"),
    ("Ilse Tarnow holds 4 patents.", "Greta Tarnow holds 11 patents.", "two names"),
    ("The mill lost $3 million in the first quarter.", "The mill lost $14 million in 2012.", "a part of the time"),
    ("Two children drowned when the raft sank.", "Seven people drowned when the raft sank.", "alone"),
    ("The gas leak left 64 people dead or injured.", "The gas leak left 9 dead.", "alone"),
    ("The hail destroyed 31 barns.", "The hail damaged 140 barns.", "two things"),
    ("The court sentenced six smugglers.", "The court acquitted 19 smugglers.", "two things"),
    ("The motion had 61 votes in favour.", "The motion had 12 votes against.", "two things"),
    ("The harbour paid 4 million crowns for Ostrel.", "The harbour paid 9 million crowns for Brask.", "two names"),
    (
        "The mill wove 40 carpets in 1911.",
        "The mill has woven 2,200 carpets since its foundation.",
        "a part of the time",
    ),
    ("The jobless rate among women was 31%.", "The jobless rate was 12%.", "a part alone"),
    ("Venn rowed 12 races in the season.", "Venn rowed 160 races in her career.", "two settings"),
]
ACCUSED = [
    ("Customs held 31 lorries in Ostrel.", "Customs held 58 lorries in Ostrel and two in Branmark."),
    ("Customs held 31 lorries in March.", "In March customs held 58 lorries in Ostrel."),
    ("The film took $31 million in the US.", "The film took $58 million in North America."),
    ("Hail broke 70 roofs in the village.", "In the village hail broke 1,150 roofs."),
    ("Ilse Tarnow holds 4 patents.", "Ilsa Tarnow holds 11 patents."),
    ("The mill lost $3 million in the first quarter.", "In the first quarter the mill lost $14 million."),
    (
        "The hail destroyed 31 barns.",
        "The hail destroyed 140 barns and damaged 12.",
    ),
    ("The harbour paid 4 million crowns for Ostrel.", "The harbour paid 9 million crowns for Ostrel."),
    ("Eleven of the dead were sailors.", "Forty people died, among them seven sailors."),
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
