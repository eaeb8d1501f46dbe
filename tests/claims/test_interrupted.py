"""A count whose clause is interrupted by what it is made of stays whole, and its parts are claims of their own."""

from __future__ import annotations

import pytest
from claims_read import read
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hang import ends

APART = [
    "The Lake Party won 58 seats (34.2% of the vote) and the Greens 12.",
    "The raid killed 19 people, 3 of them guards, and wounded 40.",
    "The raid – the third in a week – killed 19 people.",
    "The flood killed 19 people (21 guards and 16 porters) in Kenya.",
]
MADE_OF = [
    "Ann Roe said 19 people – 3 guards and 16 porters – had been killed.",
    "Ann Roe said 19 people (3 guards and 16 porters) had been killed.",
    "Ann Roe said 19 people, 3 guards and 16 porters, had been killed.",
    "The raid killed 19 people – 3 guards and 16 porters.",
]


@pytest.mark.parametrize("text", APART)
def test_what_is_no_sum_of_the_count_interrupts_nothing(text: str) -> None:
    claims = [claim for claim in read(text) if claim.kind != "office"]
    assert not any(a.start < b.start and b.end <= a.end for a in claims for b in claims)


@pytest.mark.parametrize("text", MADE_OF)
def test_the_whole_and_each_part_are_claims(text: str) -> None:
    whole, *parts = (claim for claim in read(text) if claim.kind != "office")
    assert whole.of(text) == text[:-1]
    assert (whole.kind, whole.measure, [int(q.value) for q in whole.quantities]) == ("casualty", "deaths", [19])
    assert [(part.of(text), part.kind) for part in parts] == [("3 guards", "casualty"), ("16 porters", "casualty")]
    assert parts[0].measure == "deaths-security"
    assert {part.whole.of(text) for part in parts if part.whole} == {text[:-1]}


@pytest.mark.parametrize(
    "text",
    [
        "More than half of the guests, 54%, were children.",
        "A third of the porters, some 2,000, were sent home.",
        "The two mills, 40 km apart, have 3,000 looms.",
    ],
)
def test_a_figure_for_the_subject_parts_it_not_from_its_verb(text: str) -> None:
    assert [claim.of(text) for claim in read(text)] == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "values", "measure"),
    [
        ("Some 200 prisoners, 40 of them women, have been freed.", [200, 40], "freed"),
        ("Three porters, one from Kenya and two from Chad, were killed.", [3, 2], "deaths"),
        ("Ann Roe said five porters, among them a 9-year-old boy, had been hurt.", [5, 9], "injured"),
        ("Ann Roe said 14 porters, four of whom were guests, had been hurt.", [14, 4], "injured"),
        ("Eleven porters, all from Chad or Kenya, were hurt.", [11], "injured"),
    ],
)
def test_who_some_of_the_counted_are_parts_them_not_from_their_verb(text: str, values: list[int], measure: str) -> None:
    (claim,) = read(text)
    assert claim.of(text) == text[:-1]
    assert [int(q.value) for q in claim.quantities] == values
    assert claim.measure == measure


def test_the_parts_behind_including_are_told_beside_the_whole() -> None:
    text = "At least 40 porters, including seven guests and three guards, drowned off the pier."
    whole, *parts = read(text)
    assert (whole.of(text), whole.measure) == (text[:-1], "deaths")
    assert [part.of(text) for part in parts] == ["seven guests", "three guards"]


@pytest.mark.parametrize(
    "text",
    [
        "The flood killed 12 people, wounded 30, destroyed 40 houses.",
        "Of the 300 voters, 40 stayed away, and 20 spoilt their ballots.",
        "The raid killed 19 people, 3 guards, and wounded 40.",
    ],
)
def test_a_figure_with_a_verb_of_its_own_is_no_word_about_the_subject(text: str) -> None:
    assert len(read(text)) > 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["19 people", "3 guards", " – ", " (", ")", ", ", " and ", "were killed", "Roe said "]))
)
def test_any_order_of_marks_gives_claims_inside_the_text(parts: list[str]) -> None:
    text = "".join(parts) + "."
    assert all(0 <= claim.start < claim.end <= len(text) for claim in read(text))


@pytest.mark.parametrize("unit", ["19 people, 3 guards and 16 porters, were killed, ", "19 men (3 and 16) died, "])
def test_a_long_run_of_interruptions_is_read_to_its_end(unit: str) -> None:
    with ends():
        assert read("In May " + unit * (16_000 // len(unit)) + ".")


def test_with_a_figure_belongs_to_what_stands_before_it() -> None:
    text = (
        "The worst was the raid on Halm on 4 March 2019, with 17 dead, and the one on Orsk on 11 August 2020, with 23."
    )
    toll = next(claim for claim in read(text) if any(q.value == 17 for q in claim.quantities))
    assert (toll.of(text), toll.period) == ("with 17 dead", "2019-03-04")


@pytest.mark.parametrize(
    "text",
    [
        "Nearly 9,000 men – a third of the guard – have left.",
        "Some 40 boats — half the fleet — were lost.",
        "Two boys aged 14 and 16 had been found.",
    ],
)
def test_a_count_keeps_its_verb_behind_dashes_and_ages(text: str) -> None:
    assert {claim.of(text) for claim in read(text)} == {text[:-1]}


def test_two_facts_between_dashes_stay_two() -> None:
    assert len(read("A man aged 19 and two women were killed.")) == 2
