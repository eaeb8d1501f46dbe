"""Two like sentences of two things: what is told of the one is no other value of the other, and bears nothing out."""

from __future__ import annotations

import pytest
from read import relations, said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The roof was replaced in 2011.", "The lift was replaced in 2019."),
        ("In 2022 Lemnia ranked seventh.", "In 2023 Lemnia ranked ninth."),
        ("Of the boys 61 percent go to school.", "Of the girls 44 percent go to school."),
        ("The waiter, 31, was rescued.", "The cook, 45, was rescued."),
        ("A guard, 31, was killed.", "A cleaner, 45, was killed."),
        ("The northern dyke was inspected in March.", "The southern dyke was last inspected two years ago."),
        ("Lemnia needs 300 doctors.", "Lemnia has 120 doctors."),
        ("Six hikers died on Saturday.", "Last year 311 people died in the hills."),
    ],
)
def test_two_things_are_not_held_against_each_other(one: str, other: str) -> None:
    assert not relations(one, other) & {"contradicts", "updates"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mediator Olga Brandt blamed Sarvia for the delay.", "Mediator Olga Brandt blamed Lemnia for the delay."),
        ("The outbreak is caused by the Sudan strain.", "The outbreak is caused by the Zaire strain."),
        ("Jan Holub, a doctor, treated the injured.", "Jan Holub, a nurse, treated the injured."),
        ("Bishop Jan Holub led the mourning.", "Imam Jan Holub led the mourning."),
        ("The US envoy, Tom Perrin, was absent.", "Tom Perrin, the United Nations envoy, was absent."),
    ],
)
def test_one_name_for_another_bears_nothing_out(one: str, other: str) -> None:
    assert "agrees" not in relations(one, other)


def test_a_year_for_a_year_of_one_thing_still_contradicts() -> None:
    assert said("The roof was replaced in 2011.", "The roof was replaced in 2019.", "two years") == ["contradicts"]
    assert "agrees" in relations("Jan Holub, a doctor, treated the injured.", "Jan Holub treated the injured.")
