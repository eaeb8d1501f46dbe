"""One figure of one group and of two, of one question and of another, and of a rise that was a fall."""

from __future__ import annotations

import pytest
from read import relations, said

from audit import compare

BOTH = "Women and children account for 78 per cent of the arrivals."
ASKED = (
    "Of the tenants asked in Marn, 62 per cent said they would know where to bring a complaint, but only 27 per cent "
    "thought that they could pay a lawyer."
)
BEFORE = "From 26 May to 1 June, 8,140 people crossed the border, against 11,300 in the previous seven days."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children make up 78 percent of the arrivals.", BOTH),
        ("The blast killed 41 soldiers.", "The blast killed 41 soldiers and policemen."),
        ("Farmers were given 310 cows.", "Farmers were given 310 cows and goats."),
    ],
)
def test_a_figure_of_two_groups_is_none_of_the_one(one: str, other: str) -> None:
    assert "agrees" not in relations(one, other) | relations(other, one)
    assert compare(one, other).relation == compare(other, one).relation == "silent"
    assert "together" in compare(one, other).reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Women and children make up 78 percent of the arrivals.", BOTH),
        ("The blast killed 41 civilians.", "The blast killed 41 civilians and hurt sixty."),
        ("The blast killed 41 soldiers.", "The blast killed 41 soldiers and shook the town."),
    ],
)
def test_a_figure_of_the_same_groups_is_borne_out(one: str, other: str) -> None:
    assert "agrees" in relations(one, other) & relations(other, one)
    assert compare(one, other).relation == "agrees"


def test_the_group_that_has_a_figure_of_its_own_is_not_both() -> None:
    other = "Women and children account for 78 per cent of the arrivals, children under ten alone for 54 per cent."
    assert said("Children make up 78 percent of the arrivals.", other, "two groups") == ["contradicts"]
    assert said("Women and children make up 78 percent of the arrivals.", other, "two groups") == []


def test_a_share_is_that_of_the_question_that_was_asked() -> None:
    one = "Just 27 per cent of the tenants in Marn knew where to take a complaint."
    assert said(one, ASKED, "another thing") == said(ASKED, one, "another thing") == ["contradicts"]


@pytest.mark.parametrize(
    "one",
    [
        "Some 62 per cent of the tenants in Marn knew where to take a complaint.",
        "Just 27 per cent of the tenants in Marn could pay a lawyer.",
        "Of the tenants in Marn 62 per cent knew where to take a complaint; 27 per cent had a lawyer.",
    ],
)
def test_shares_of_their_own_questions_accuse_nobody(one: str) -> None:
    assert "contradicts" not in relations(one, ASKED) | relations(ASKED, one)


@pytest.mark.parametrize(
    "one",
    [
        "Some 8,100 people crossed the border in the last week of May, a rise on the week before.",
        "Some 8,100 people crossed the border in the last week of May, more than in the week before.",
    ],
)
def test_a_rise_is_no_fall(one: str) -> None:
    assert said(one, BEFORE, "before") == said(BEFORE, one, "before") == ["contradicts"]


@pytest.mark.parametrize(
    "one",
    [
        "Some 8,100 people crossed the border in the last week of May, a fall on the week before.",
        "Some 8,100 people crossed the border in the last week of May, a rise on what was expected.",
        "Some 8,100 people crossed the border in the last week of May, more than in any week of the winter.",
    ],
)
def test_a_fall_and_what_is_no_time_before_accuse_nobody(one: str) -> None:
    assert "contradicts" not in relations(one, BEFORE) | relations(BEFORE, one)


def test_those_killed_are_no_force() -> None:
    one = "The Norish force, of about 13,000, would be reduced to 6,800 in 135 days."
    assert "contradicts" not in relations(one, "A bomber struck at the gate, killing 13 Norish troops.")


def test_so_much_above_is_not_so_much_below() -> None:
    one = "That is four million more than the council had approved."
    other = "The bridge cost 31 million, which is four million below what the council had voted."
    assert said(one, other, "exclude") == said(other, one, "exclude") == ["contradicts"]
    assert "contradicts" not in relations(one, other.replace("below", "above"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Another crest is due in Brask on Friday.", "The first crest went through Brask on Monday night."),
        ("Another crest, not as high as the first, came to Brask.", "The first crest came to Brask."),
        ("Four islands were without boats as staff of Skerra stopped work.", "Skerra wants 21 days on / 7 off"),
    ],
)
def test_another_one_and_a_number_of_nothing_accuse_nobody(one: str, other: str) -> None:
    assert "contradicts" not in relations(one, other) | relations(other, one)
