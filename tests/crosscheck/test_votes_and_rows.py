"""Votes told as results and as labels, the order of a list, the way out, and units that are said once."""

from __future__ import annotations

import pytest
from read import relations, said, stated

from audit.crosscheck.standings import placed
from audit.crosscheck.votes import vote


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The motion was rejected by 47 votes to 44 with six abstentions.",
            {"of the winning side": 47, "of the losing side": 44, "abstaining": 6},
        ),
        ("They voted for the plan: ayes 4, nays 0.", {"for": 4, "against": 0}),
        ("Nine members voted for the plan and two against it.", {"for": 9, "against": 2}),
        ("The team won by 4 goals to 2.", {}),
        ("The council approved terms of 3 to 4 years.", {}),
        ("The council approved a rise by 3 to 4 per cent.", {}),
        ("They approved the plan in a six to three vote.", {"of the winning side": 6, "of the losing side": 3}),
    ],
)
def test_how_a_vote_went_is_read_from_its_result(text: str, wanted: dict[str, int]) -> None:
    (told, *_) = [dict(vote(one)) for one in stated(text)]
    assert told == wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The motion was voted down by 47 to 44, with three members abstaining.",
            "The house rejected the motion by 47 votes to 44 with six abstentions.",
        ),
        ("The board approved it by three votes to one.", "The board approved it. Ayes 4, nays 0."),
        ("The plan was adopted by nine votes to two.", "Nine members voted for the plan and three against it."),
        ("The council unanimously approved the plan.", "The council approved the plan by five votes to two."),
    ],
)
def test_one_vote_has_one_result(one: str, other: str) -> None:
    assert "contradicts" in relations(one, other) & relations(other, one)


def test_a_result_bears_out_the_sides() -> None:
    one, other = "The plan was adopted by nine votes to two.", "Nine members voted for the plan and two against it."
    assert relations(one, other) == {"agrees"}


def test_a_list_says_the_places_of_those_in_it() -> None:
    text = "By country, Spain (118 t) leads, followed by the Netherlands (71 t), Belgium (68 t) and Malta (9 t)."
    (told, *_) = [placed(one) for one in stated(text) if placed(one)]
    assert [(one.name, one.place) for one in told] == [("Spain", 1), ("Netherlands", 2), ("Belgium", 3), ("Malta", 4)]
    assert said("Belgium came second.", text, "two places") == ["contradicts"]
    assert said("Belgium came third.", text, "place 3") == ["agrees"]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "The raiders fled towards Niger.",
            "The raiders fled in the direction of the border with Mali.",
            {"contradicts"},
        ),
        ("The raiders fled towards the border with Mali.", "The raiders fled towards the Malian border.", {"agrees"}),
    ],
)
def test_who_flees_goes_one_way(one: str, other: str, wanted: set[str]) -> None:
    assert relations(one, other) == wanted


def test_what_went_off_one_way_bears_out_no_other_one() -> None:
    one, other = (
        "They made off with 300 cattle in the direction of Niger.",
        "They drove 300 cattle towards the Malian border.",
    )
    assert "agrees" not in relations(one, other)


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "A case now waits 58 days on average, down from 71.",
            "The mean wait of a case was 71 days, against 58 days the year before.",
            {"contradicts"},
        ),
        ("It earned 5.4 billion crowns, up from 4.9.", "It earned 5.4 billion crowns, after 4.9 billion.", {"agrees"}),
    ],
)
def test_a_unit_is_said_once(one: str, other: str, wanted: set[str]) -> None:
    assert relations(one, other) == wanted


def test_seven_to_none_is_unanimous() -> None:
    one, other = "The council unanimously approved the plan.", "The council approved the plan by seven votes to none."
    assert "contradicts" not in relations(one, other) | relations(other, one)


def test_two_councils_have_two_votes() -> None:
    one, other = "Hartmere voted for the plan by 24 votes to 19.", "Thornley voted for the plan by 31 votes to 12."
    assert said(one, other, "votes of the ") == []


def test_a_day_bears_out_no_deed_that_failed_on_it() -> None:
    one, other = (
        "The village was captured by the rebels on Sunday.",
        "The rebels failed to capture the village on Sunday.",
    )
    assert "agrees" not in relations(one, other)


def test_who_is_paid_has_no_unit_of_what_is_paid() -> None:
    (told, *_) = [one for one in stated("The club paid 60 euros to 12 of them.") if one.figures]
    assert [figure.quantity.unit for figure in told.figures] == ["euro", "-"]
