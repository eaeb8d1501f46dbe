"""Who is counted, and what became of them: not those who did it, and not what they were before."""

from __future__ import annotations

import pytest
from claims_read import read

from audit.claims.measures import found
from audit.claims.words import words


def counted(text: str) -> list[tuple[int, str | None]]:
    """Each first figure of the claims of a text with its measure."""
    return [(int(claim.quantities[0].value), claim.measure) for claim in read(text) if claim.quantities]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine farmers were shot dead by gunmen.", "deaths"),
        ("Nine people were killed by the border guards in Brask.", "deaths"),
        ("Nine students died in a fight between policemen and rebels.", "deaths"),
        ("Nine corpses were found by the police.", "deaths"),
        ("Nine villagers died in a police cell.", "deaths"),
        ("Nine soldiers were killed by rebels.", "deaths-security"),
        ("Nine rebels were killed by soldiers.", "deaths-militant"),
        ("Nine men from the border guards were killed.", "deaths-security"),
        ("Nine people were killed in Brask, most of them civilians.", "deaths-civilian"),
        ("Nine bodies identified as soldiers lay there, dead.", "deaths-security"),
        ("The army lost nine soldiers.", "deaths-security"),
        ("Nine traders were wounded by soldiers.", "injured"),
    ],
)
def test_who_did_it_is_not_who_is_counted(text: str, expected: str) -> None:
    assert counted(text) == [(9, expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four of the injured later died in Brask.", [(4, "deaths")]),
        ("Four of those wounded died of their burns.", [(4, "deaths")]),
        ("Seventy were hurt, four of whom later died.", [(70, "injured"), (4, "deaths")]),
        ("The fire injured seventy, four of them fatally.", [(70, "injured"), (4, "deaths")]),
        ("The four victims were killed on the spot.", [(4, "deaths")]),
        ("Four of the injured are in hospital.", [(4, "injured")]),
        ("Seventy were hurt, four of them children.", [(70, "injured"), (4, "injured")]),
        ("There were four victims.", [(4, "casualties")]),
    ],
)
def test_what_became_of_them_counts_and_not_what_they_were(text: str, expected: list[tuple[int, str]]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 80 people were killed or wounded.", [(80, "casualties")]),
        ("About 80 people are dead or missing.", [(80, "casualties")]),
        ("Some 80 guards were killed or captured.", [(80, "casualties")]),
        ("The raid killed or wounded 80 people.", [(80, "casualties")]),
        ("The raid killed 30 or 40 people.", [(30, "deaths")]),
        ("The raid killed 30 people and wounded 80.", [(30, "deaths"), (80, "injured")]),
        ("The raid left 30 guards dead and wounded 80 others.", [(30, "deaths-security"), (80, "injured")]),
    ],
)
def test_either_of_two_harms_is_a_casualty(text: str, expected: list[tuple[int, str]]) -> None:
    assert counted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The storm cost 80 lives", ["deaths"]),
        ("The storm cost many young lives", ["deaths"]),
        ("Eighty lives were lost", ["deaths"]),
        ("The painter lives in Brask with three dogs", []),
        ("Ms Tarn, 73, lives there with her sister", []),
        ("The play Seven Lives ran in 12 towns", []),
    ],
)
def test_who_lives_somewhere_is_not_dead(text: str, expected: list[str]) -> None:
    assert [row.id for _, _, row in found(words(text)) if row.role] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town lost half its population.", "population"),
        ("The valley has lost a fifth of its inhabitants.", "population"),
        ("The army lost a fifth of its soldiers.", "deaths-security"),
    ],
)
def test_a_town_that_lost_a_share_of_its_people_has_not_buried_them(text: str, expected: str) -> None:
    assert [claim.measure for claim in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mast is 46 metres tall.", "size"),
        ("The mast stands 46 metres from the quay.", "distance"),
        ("He has to pay court costs of $400.", "court-costs"),
        ("The ticket costs $400.", "price"),
        ("Two of the nine members voted to hold rates.", "votes"),
        ("About 2,200 of 5,000 registered voters cast a ballot.", "turnout"),
        ("There are 5,000 registered voters.", "registered-voters"),
        ("The flood drove 4,000 people out of their homes.", "displaced"),
        ("The flood destroyed 4,000 homes.", "buildings"),
        ("The witnesses told of 20 shots.", None),
        ("The court heard 20 witnesses.", "witnesses"),
        ("The fire left 40 others, mostly women, with burns.", "injured"),
        ("The flood covered a third of the country.", None),
        ("The bank is at work in 20 countries.", "countries"),
    ],
)
def test_the_noun_that_tells_what_is_counted(text: str, expected: str | None) -> None:
    assert [claim.measure for claim in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels captured two villages.", None),
        ("The rebels captured two officers.", "detainees"),
        ("The guard freed nine towns.", None),
        ("The guard freed nine hostages.", "freed"),
        ("Gunmen killed 12 in two attacks.", "deaths"),
        ("Police arrested 12 in three raids.", "detainees"),
        ("Fighting in three villages killed 12 people.", "deaths"),
        ("Two suspects aged 19 and 24 had been arrested.", "detainees"),
        ("Police looked for a man aged 24.", "age"),
        ("Sixty countries recorded at least one death.", "countries"),
    ],
)
def test_where_and_in_how_many_raids_is_not_how_many(text: str, expected: str | None) -> None:
    assert [claim.measure for claim in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Police arrested 30 Chinese.", "Chinese"),
        ("Some 40 Sudanese fled.", "Sudanese"),
        ("There were 10 Thais on the bus.", "Thai"),
        ("There were 300 Rohingya in the boat.", "Rohingya"),
        ("The raid killed 12 Houthis.", "Houthi"),
        ("They flew 12 British planes.", "British plane"),
        ("The firm bought 30 Chinese long-range buses.", "Chinese long-range bus"),
    ],
)
def test_a_people_is_counted_also_where_one_and_many_are_told_alike(text: str, unit: str) -> None:
    assert [quantity.unit for claim in read(text) for quantity in claim.quantities] == [unit]


@pytest.mark.parametrize(
    "text", ["A French 75 was poured.", "He lives at 10 Dutch Street.", "In 2012 French voters chose."]
)
def test_a_people_in_a_name_counts_nobody(text: str) -> None:
    assert [quantity.unit for claim in read(text) for quantity in claim.quantities if quantity.unit.istitle()] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deaths from attacks rose by 4%.", "deaths"),
        ("Deaths from terrorist attacks rose by 4%.", "deaths"),
        ("Attacks on refugees rose by 4%.", "attacks"),
        ("Attacks rose and deaths fell by 4%.", "deaths"),
    ],
)
def test_of_deaths_from_attacks_the_deaths_are_counted(text: str, expected: str) -> None:
    assert read(text)[-1].measure == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five inmates died in a riot at Marn.", "deaths"),
        ("Eight patients have died at Marn.", "deaths"),
        ("Nine of the detainees were injured.", "injured"),
        ("Five inmates injured a guard.", "detainees"),
        ("Five inmates escaped after the riot.", "detainees"),
    ],
)
def test_what_befell_those_whose_noun_is_a_measure_comes_first(text: str, expected: str) -> None:
    assert {claim.measure for claim in read(text)} == {expected}
