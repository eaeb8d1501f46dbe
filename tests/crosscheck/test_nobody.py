"""That nobody was harmed, beside a count of those who were; and that nobody is missing any more."""

from __future__ import annotations

import pytest
from read import said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No civilian has come to harm.", "At least nine civilians were killed in Brask."),
        ("Nobody was hurt in the raid.", "In the raid on Brask 14 people were injured."),
        ("None of the passengers was injured.", "The crash in Brask injured 12 people."),
        ("There were no deaths in Brask.", "The fire in Brask killed three people."),
    ],
)
def test_a_count_denies_that_nobody_was_harmed(one: str, other: str) -> None:
    assert said(one, other, "nobody") == said(other, one, "nobody") == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No soldier has come to harm.", "At least nine civilians were killed in Brask."),  # another group
        ("Nobody was killed in the raid.", "In the raid on Brask 14 people were injured."),  # another harm
        ("So far no deaths have been reported in Brask.", "The fire in Brask killed three people."),
        ("Nobody was hurt in the raid.", "In 2012 a raid on Brask killed 14 people."),  # another time
        ("In 94 villages nobody was killed.", "The raid on Brask killed 14 people."),  # nobody of a part
        ("Nobody was hurt in Sello.", "In Torup 14 people were injured."),
    ],
)
def test_another_group_harm_time_or_place_denies_nothing(one: str, other: str) -> None:
    assert said(one, other, "nobody") == said(other, one, "nobody") == []


def test_that_all_are_found_updates_the_number_of_the_missing() -> None:
    missing = "In Brask 17 people are missing."
    assert said(missing, "All missing persons have been accounted for.", "nobody") == ["updates"]
    assert said(missing, "Nobody is missing any more in Brask.", "nobody") == ["updates"]
