from __future__ import annotations

import pytest
from claims_read import read

SUBJECTS = [
    ("Norland recorded 950 deaths in 2019.", "Norland"),
    ("The Lake Party won 40 seats.", "Lake Party"),
    ("The contract ran to 65 pages.", "contract"),
    ("The number of attacks rose to 3,050.", None),
    ("Deaths in Norland rose to 950.", "Norland"),
    ("Across the valley, Norland counted 12 storms.", "Norland"),
    ("They counted 12 storms.", None),
    ("The storms in Karavel killed 224 people.", "storms"),
    ("The last Chilean soldier left on 4 May 2021.", "last Chilean soldier"),
    ("Two weeks before the vote, the Lake Party lost 40 seats.", "Lake Party"),
    ("Just a few days after the flood, Norland closed the pass.", "Norland"),
    ("On Monday, 5 March 2025, the Lake Party lost 40 seats.", "Lake Party"),
    ("Tuesday’s storm in Karavel killed 12 people.", "Tuesday’s storm"),
    ("Some 4,000 people crossed the river.", None),
    ("The new house first met on 14 May 2021.", "new house"),
    ("The group also abducted 12 people.", "group"),
    ("Founded in 1987 by Ann Roe, the Lake Front left the union in 1991.", "Lake Front"),
    ("Born in Karavel in 1961, Ann Roe joined the army at 18.", "Ann Roe"),
    ("Earlier the ministry had put the toll at 35.", "ministry"),
    ("Signed in 1991, the treaty has 40 parties.", "treaty"),
    ("The average of sub-Saharan Africa fell from 33 to 32.", "sub-Saharan Africa"),
    ("Households, she added, have saved 12% of it.", "Households"),
    ("Households, Ann Roe said, have saved 12% of it.", "Households"),
    ("Hit by floods in 2021, Norland asked for 40 million euros.", "Norland"),
    ("The royal family left on 4 May 2021.", "royal family"),
    ("The army claims to have killed 30 rebels.", "army"),
    ("Damage claims rose to 4,000 in May.", "Damage claims"),
    ("Attacks blamed on the Lake Front fell to 40 in 2021.", "Lake Front"),
    ("Deaths caused by floods fell to 40 in 2021.", None),
    ("Attacks claimed by nobody rose to 40 in 2021.", None),
]
PLACES = [
    ("The flood killed 12 people in Karavel.", "Karavel"),
    ("The flood killed 12 people in the United States.", "United States"),
    ("In Karavel the flood killed 12 people and injured 40.", "Karavel"),
    ("The Norway Institute counted 12 deaths.", None),
    ("Norway counted 12 deaths.", "Norway"),
    ("The flood killed 12 people in May 2021.", None),
    ("Oslo counted 12 deaths.", "Oslo"),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_subject(text: str, expected: str | None) -> None:
    assert read(text)[0].subject == expected


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_place(text: str, expected: str | None) -> None:
    assert {claim.place for claim in read(text)} == {expected}


def test_pronoun_takes_over_the_subject() -> None:
    claims = read("Norland was hit in 2021. It counted 12 storms, up from 10 the year before.")
    assert {claim.subject for claim in claims} == {"Norland"}


def test_subject_of_the_first_clause_holds_for_the_next() -> None:
    claims = read("The hearing lasted 3 weeks and called 60 witnesses.")
    assert [claim.subject for claim in claims] == ["hearing", "hearing"]


def test_the_time_of_a_relative_clause_is_its_own() -> None:
    first, second = read("Inflation, which peaked at 11 percent in October 2022, is back at 2 percent.")
    assert (first.period, second.period) == ("2022-10", None)
    first, second = read("In 2022 the storm killed 12 people, who were asleep, and injured 40.")
    assert (first.period, second.period) == ("2022", "2022")


def test_periods() -> None:
    first, second = read("The storm killed 12 people in 2023, against 40 the year before.")
    assert (first.period, second.period) == ("2023", "2022")
    (claim,) = read("The toll rose from 210 in 2019 to 340 in 2021.")
    assert claim.period == "2019/2021"
    claims = read("Norland counted 815 deaths, 20 per cent fewer than in 2018.")
    assert all(claim.period is None for claim in claims)
    assert read("The toll was 12.")[0].period is None
    assert [c.period for c in read("On 4 May 2021 the flood killed 12 people and injured 40.")] == ["2021-05-04"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry plans to hire 300 teachers.", "ministry"),
        ("The council aims to build 40 homes.", "council"),
        ("Ministers hope to hire 300 teachers.", "Ministers"),
        ("Traders expect it to fall by 12 per cent.", None),
        ("Since 2018 it has lost 40 ships.", None),
        ("Last year she sold 40 boats.", None),
        ("Tarn, born in Brask, has written 12 books.", "Tarn"),
        ("The highest figure since records began was 40.", "highest figure"),
        ("The worst year the town has seen was 2011.", "worst year"),
        ("The letter it spoke of named 12 men.", "letter"),
        ("The first man up the hill was 40 years old.", "first man up the hill"),
        ("This month the Lake Party won 12 seats.", "Lake Party"),
        ("The army and the police arrested 12 men.", "army and the police"),
        ("Ann Roe, whom she followed, had 12 deputies.", "Ann Roe"),
        ("The peace plan to be signed has 12 points.", "peace plan"),
        ("The plans of the ministry named 300 teachers.", "plans"),
    ],
)
def test_the_subject_ends_before_what_it_wills_and_when(text: str, expected: str | None) -> None:
    assert read(text)[0].subject == expected
