"""What two claims share that only names somebody, and figures that are told in other ways."""

from __future__ import annotations

import pytest
from read import relations, said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The defence minister, Oskar Brant, had remained at home.",
            "General Miro Halas, who succeeded Oskar Brant as defence minister, stayed away.",
        ),
        (
            "More than 400 millimetres of rain fell on Ormal Bay.",
            "The airport of Ormal Bay has been open since Monday.",
        ),
        ("Those listed are subject to an asset freeze.", "By Tuesday nine countries had reported asset freezes."),
        ("Finance minister Ben Kale asked the treasury to pay.", "Tarnian finance minister Ben Kale"),
    ],
)
def test_a_name_an_office_and_a_lone_count_bear_nothing_out(one: str, other: str) -> None:
    assert said(one, other, "like words") == said(other, one, "like words") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge, built in 1991, was 300 metres long.", "The 1991-built bridge was to be widened."),
        ("It was the sixth swap of prisoners.", "Some 115 prisoners came home in the sixth swap."),
    ],
)
def test_a_year_and_a_place_in_a_row_do(one: str, other: str) -> None:
    assert "agrees" in relations(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The bow hit the mole just after half past six in the evening.",
            "At 18:35 the ferry struck the mole with her bow.",
        ),
        ("The raid began shortly before half past eleven.", "At about 11.20 in the morning the raid began."),
        ("More than nine in ten children had a jab.", "The share of children with a jab has reached 92 per cent."),
        ("The dividend stays at 4.50 kronor.", "The dividend of SEK 4.50 per share is unchanged."),
        (
            "Its score went down from just over 60 points to 58.3.",
            "It came 54th with a score of 58.3 points out of 100.",
        ),
    ],
)
def test_hours_bounds_and_scores_are_told_in_other_ways(one: str, other: str) -> None:
    assert relations(one, other) == relations(other, one) == {"agrees"}


def test_shortly_before_is_not_shortly_after() -> None:
    one, other = "The bow hit the mole just after half past six in the evening.", "At 18:05 the ferry struck the mole."
    assert "agrees" not in relations(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tarnia came 54th.", "Tarnia takes 54th place; last year it was 49th."),
        ("Profit was 214 million crowns.", "Profit was below the 240 million crowns that analysts had expected."),
        (
            "A court sent Ben Kale to prison for three years.",
            "The state asked for a prison sentence of 42 months for Ben Kale.",
        ),
        ("Its mark was 58.3 points.", "It did best on the speed of hearings (74 points)."),
        ("Police held 58 people. Of them 31 people were in court.", "The court freed 31 people who had been arrested."),
    ],
)
def test_last_year_what_was_expected_and_what_was_asked_for_accuse_nobody(one: str, other: str) -> None:
    assert "contradicts" not in relations(one, other) | relations(other, one)


def test_net_and_operating_profit_are_two() -> None:
    source = "Operating profit was SEK 214 m. Net profit was SEK 131 m."
    assert "contradicts" in relations("Net profit fell to 214 million kronor.", source)
    assert relations("Net profit fell to 131 million kronor.", source) == {"agrees"}


def test_what_must_be_done_is_what_was_given() -> None:
    one, other = "Ann Hill must do 240 hours of community service.", "Ann Hill got 180 hours of community service."
    assert relations(one, other) == {"contradicts"}
