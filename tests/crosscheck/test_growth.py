"""Which of two reports gives the later state of a count, where no day tells: by words, or as all counts grew."""

from __future__ import annotations

import pytest
from told import corpus, told

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def said(one: str, other: str) -> list[str]:
    """Relations between the claims after the common sentence, of two reports that do not say when they were written."""
    found = corpus(told("a", SAME + one), told("b", SAME + other))
    return sorted(k.relation for k in found.links if k.a.index and k.b.index)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire killed at least nine people in Brask.", "The toll of the fire in Brask has risen to 17 dead."),
        ("The fire killed 9 people in Brask.", "The number of people killed in the fire in Brask reached 17."),
        ("The fire killed 17 people in Brask.", "By Saturday morning the fire had killed 23 people in Brask."),
    ],
)
def test_words_tell_that_a_count_has_come_to_a_later_state(one: str, other: str) -> None:
    assert "contradicts" not in said(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire killed at least nine people in Brask.", "The toll of the fire in Brask has risen to 17 dead."),
        ("The fire killed 17 people in Brask.", "By Saturday morning the fire had killed 23 people in Brask."),
    ],
)
def test_and_that_is_an_update(one: str, other: str) -> None:
    assert said(one, other) == ["updates"]


def test_where_another_count_is_the_same_the_words_are_not_enough() -> None:
    one = "The fire killed 17 people in Brask. It injured 62 people."
    other = "The toll of the fire in Brask has risen to 23 dead. It injured 62 people."
    assert "updates" not in said(one, other)


def test_two_counts_of_which_one_fell_are_no_later_state() -> None:
    one = "The fire killed 17 people in Brask. The fire injured 62 people in Brask."
    other = "The fire killed 23 people in Brask. The fire injured 41 people in Brask."
    assert said(one, other) == ["contradicts", "contradicts"]


def test_digits_that_changed_places_grow_with_another_count() -> None:
    one = "The fire killed 12 people in Brask. The fire injured 31 people in Brask."
    other = "The fire killed 21 people in Brask. The fire injured 58 people in Brask."
    assert said(one, other) == ["updates", "updates"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire killed 17 people in Brask.", "Five of the dead of the fire in Brask were children."),
        ("In Brask 62 people were wounded.", "In Brask 28 of the wounded were in danger."),
        ("The fire killed at least nine people in Brask.", "Five children lost their lives in the fire in Brask."),
        ("The first quake had a magnitude of 7.2.", "A second quake of magnitude 6.6 followed."),
    ],
)
def test_a_part_another_place_and_another_one_are_no_other_state(one: str, other: str) -> None:
    assert said(one, other) == []


def test_a_toll_of_the_day_is_an_earlier_state_of_the_one_that_is_looked_back_on() -> None:
    one = told("a", SAME + "The raid on Brask on 15 March 2019 killed 41 people.", "2019-03-15")
    other = told("b", SAME + "The raid on Brask on 15 March 2019 killed 44 people.", "2020-08-27")
    assert [k.relation for k in corpus(one, other).links if k.a.index and k.b.index] == ["updates"]
    fewer = told("b", SAME + "The raid on Brask on 15 March 2019 killed 38 people.", "2020-08-27")
    assert [k.relation for k in corpus(one, fewer).links if k.a.index and k.b.index] == ["contradicts"]


def test_who_was_to_be_killed_is_not_dead() -> None:
    one, other = "The raid killed 49 people in Brask.", "Tarn admitted 40 attempted murders in Brask."
    assert said(one, other) == []


@pytest.mark.parametrize("more", ["The convoy passed 17 villages. ", "Divers reached 17 people. "])
def test_another_number_that_was_reached_is_no_later_toll(more: str) -> None:
    assert "updates" not in said("The fire killed 12 people in Brask.", more + "The fire killed 17 people in Brask.")
