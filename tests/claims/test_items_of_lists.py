"""Figures that share a verb, a noun or a sentence with others: whose each is, and what it counts."""

from __future__ import annotations

import pytest
from claims_read import read


def told(text: str) -> list[tuple[str | None, str | None, int]]:
    """Subject, measure and first figure of each claim of a text that has a figure."""
    return [(one.subject, one.measure, int(one.quantities[0].value)) for one in read(text) if one.quantities]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya counted 799 deaths, Uganda 336.",
            [("Kenya", "deaths", 799), ("Uganda", "deaths", 336)],
        ),
        (
            "The guard lost 40 soldiers and the navy 12.",
            [("guard", "deaths-security", 40), ("navy", "deaths", 12)],
        ),
        (
            "Kenya committed 83 per cent of the violations; border forces 7.",
            [("Kenya", "violations", 83), ("border forces", "violations", 7)],
        ),
        (
            "The storm killed 40 people in the north and 12 in the south.",
            [("storm", "deaths", 40), ("storm", "deaths", 12)],
        ),
        (
            "The storm killed three people, a total of 12 this year.",
            [("storm", "deaths", 3), ("storm", "deaths", 12)],
        ),
    ],
)
def test_an_item_without_a_verb_goes_on_counting_of_its_own_name(
    text: str, expected: list[tuple[str, str, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The Lake Party won 30 seats; nine went to the Greens.", ["Lake Party", "Greens"]),
        ("The Lake Party took 48 seats and 15 went to smaller groups.", ["Lake Party", "smaller groups"]),
        ("The Lake Party won 51 seats to the Greens' 40.", ["Lake Party", "Greens"]),
        ("The Lake Party took 46.2 per cent to the Hill Union's 33.9.", ["Lake Party", "Hill Union"]),
        ("The Lake Party won 30 seats and lost nine.", ["Lake Party", "Lake Party"]),
        ("The Lake Party won 51 seats against last year's 40.", ["Lake Party"]),
    ],
)
def test_what_goes_to_others_is_theirs(text: str, subjects: list[str]) -> None:
    assert [claim.subject for claim in read(text)] == subjects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There were 40 deaths and 90 injuries in 2020, against 30 and 75 in 2019.",
            [("deaths", 40, "2020"), ("injured", 90, "2020"), ("deaths", 30, "2019"), ("injured", 75, "2019")],
        ),
        (
            "There were 40 deaths and 90 injuries, compared with 30 and 75 in 2019.",
            [("deaths", 40, None), ("injured", 90, None), ("deaths", 30, "2019"), ("injured", 75, "2019")],
        ),
        (
            "There were 12 murders and 40 fires, up from nine and 31.",
            [("deaths", 12, None), (None, 40, None), ("deaths", 9, None), (None, 31, None)],
        ),
        (
            "There were 40 deaths in 2020, against 30 in 2019.",
            [("deaths", 40, "2020"), ("deaths", 30, "2019")],
        ),
    ],
)
def test_figures_abreast_of_others_count_what_those_do(text: str, expected: list[tuple[str, int, str]]) -> None:
    found = [(one.measure, int(one.quantities[0].value), one.period) for one in read(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 14 people as 300 others fled.", [("Gunmen", "deaths", 14), (None, "displaced", 300)]),
        ("Gunmen killed 14 people as some 300 men prayed.", [("Gunmen", "deaths", 14), (None, "people", 300)]),
        ("The storm killed 14 as it crossed two islands.", [("storm", "deaths", 14)]),
        ("The town has as many as 40 wells.", [("town", None, 40)]),
    ],
)
def test_what_others_did_meanwhile_is_a_claim_of_its_own(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm made a profit of $9m on revenue of $90m.", [("profit", 9_000_000), ("revenue", 90_000_000)]),
        ("The profit doubled to $9m on sales up to $90m.", [("profit", 2), ("revenue", 90_000_000)]),
        ("The firm spent $9m on 12 schools.", [("budget", 9_000_000)]),
        ("The firm cut its sales from $9m to $8m.", [("revenue", 9_000_000)]),
    ],
)
def test_an_amount_on_another_is_a_claim_of_its_own(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(measure, value) for _, measure, value in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said 5 nurses and 3 guards were wounded.", ["injured", "injured-security"]),
        ("The office said 19 soldiers and 44 rebels died in May.", ["deaths-security", "deaths-militant"]),
        ("The court said 14 children and 6 teachers had been killed.", ["deaths", "deaths"]),
        ("Gunmen attacked 5 nurses and 3 guards were wounded.", [None, "injured-security"]),
        ("The mob abducted 197 and 126 starved in the camp.", ["hostages", None]),
    ],
)
def test_a_verb_behind_two_subjects_is_of_both(text: str, expected: list[str | None]) -> None:
    assert [claim.measure for claim in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the worst flood since 1953, when 1,836 people drowned.", "1953"),
        ("It was the deadliest quake since 1998, when 4,000 died.", "1998"),
        ("The flood killed 12, the most since 1953.", None),
        ("The flood of 1953, when 1,836 people drowned, was worse.", "1953"),
    ],
)
def test_the_toll_of_an_earlier_disaster_is_of_its_own_year(text: str, expected: str | None) -> None:
    assert read(text)[0].period == expected
