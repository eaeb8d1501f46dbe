"""Figures that tell of a move: by how much and to what; rough figures that lean; parts of so many and all of them."""

from __future__ import annotations

import pytest
from read import apart, linked


def said(one: str, other: str, *printed: str) -> list[str]:
    """The relations of the links whose reason has these figures."""
    return sorted({k.relation for k in linked(one, other) if all(figure in k.reason for figure in printed)})


def test_to_is_not_by() -> None:
    assert said("Inflation in Brask fell to 7.3%.", "Inflation in Brask fell by 7.3%.", "7.3") == ["contradicts"]


@pytest.mark.parametrize(
    "other",
    [
        "Prices in Brask rose by 7.3%.",  # at that rate
        "Inflation in Brask slowed to 7.3%.",
        "Inflation in Brask was 7.3%.",
    ],
)
def test_a_rate_that_slows_to_what_prices_rose_by_is_one_figure(other: str) -> None:
    assert said("Inflation in Brask eased to 7.3%.", other, "7.3") in (["agrees"], [])


def test_what_has_not_moved_is_the_state_told() -> None:
    assert said("Inflation in Brask was unchanged from 6.1%.", "Inflation in Brask was 6.1%.", "6.1") == ["agrees"]


def test_just_over_is_no_less() -> None:
    assert said("Just over 34% of Brask voted.", "In Brask 32.1% voted.", "34", "32.1") == ["contradicts"]
    assert "contradicts" not in said("Just over 34% of Brask voted.", "In Brask 34.4% voted.", "34")
    assert "contradicts" not in said("Almost 34% of Brask voted.", "In Brask 33.6% voted.", "33.6")


def test_all_of_them_is_more_than_a_part() -> None:
    part = "In Brask two of the three bridges were hit."
    assert said(part, "All three bridges in Brask were hit.", "three of three") == ["contradicts"]
    assert said(part, "The three bridges in Brask are old.", "three of three") == []


def test_three_of_one_thing_are_not_three_of_another() -> None:
    assert said("The army sent three brigades to Brask.", "In Brask three bridges were closed.", "three") == []


def test_a_statement_with_a_figure_of_its_own_is_not_borne_out_by_another() -> None:
    whole = "BRASK, 4 May 2021 - A court in Brask has ruled on the Oldam works of Velden Chemie. "
    one, other = (
        whole + "Velden Chemie has four weeks to appeal.",
        "Velden Chemie must pay 321 million florins. " + whole,
    )
    assert [k.reason for k in apart(one, other)] == [
        "both tell of one event in like words"
    ]  # what their common sentence tells


def test_words_tell_of_a_later_state_on_one_day() -> None:
    first = "BRASK, 14 March 2019 - A bomb killed at least 14 people in Brask on Thursday."
    later = "BRASK, 14 March 2019 - The death toll of the bomb in Brask rose to 27 on Thursday."
    assert said(first, later, "14", "27") == ["updates"]
