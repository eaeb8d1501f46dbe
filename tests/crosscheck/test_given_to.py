"""One number that two reports on one event give to two groups."""

from __future__ import annotations

import pytest
from told import corpus

from audit.ingest.take import take
from audit.pipeline import analyse

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def said(one: str, other: str) -> list[str]:
    found = corpus(*(analyse(take(SAME + text, media_type="text/plain")) for text in (one, other)))
    return [k.reason for k in found.links if k.relation == "contradicts" and "two groups" in k.reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The raid killed 71 civilians in Brask.", "The raid killed 71 soldiers in Brask."),
        ("In the raid on Brask 23 rebels died.", "In the raid on Brask 23 policemen died."),
    ],
)
def test_nobody_is_of_both_groups(one: str, other: str) -> None:
    assert len(said(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The raid killed 71 civilians in Brask.", "The raid killed 71 women in Brask."),  # who may be civilians
        ("The raid killed 71 civilians in Brask.", "The raid killed 71 people in Brask."),
        (
            "The raid killed four civilians in Brask.",
            "The raid killed four soldiers in Brask.",
        ),  # anybody's number
        ("The raid killed 71 civilians in Brask.", "The raid wounded 71 soldiers in Brask."),
        ("The raid killed 71 civilians in Brask.", "Some 71 soldiers were sent to Brask after the raid."),
        ("Among the 142 killed in Brask were 71 civilians.", "Of the 142 killed in Brask, 71 were soldiers."),
        ("The raid killed 71 civilians and 71 soldiers in Brask.", "The raid killed 71 soldiers in Brask."),
    ],
)
def test_groups_that_share_people_small_numbers_and_numbers_told_twice_are_spared(one: str, other: str) -> None:
    assert said(one, other) == []


def opposite(one: str, other: str) -> list[str]:
    found = corpus(*(analyse(take(SAME + text, media_type="text/plain")) for text in (one, other)))
    return [k.relation for k in found.links if "exclude each other" in k.reason]


def test_one_sum_is_no_deficit_and_surplus() -> None:
    one = "In Brask foreign trade showed a surplus of 2.7 billion marks."
    other = "The trade deficit of Brask shrank to 2.7 billion marks."
    assert set(opposite(one, other)) == {"contradicts"}
    assert opposite(one, one) == []
    both = "Brask had a surplus of 2.7 billion marks after a deficit of 1.4 billion."
    assert opposite(both, other) == []


def nouns(one: str, other: str) -> list[str]:
    found = corpus(*(analyse(take(SAME + text, media_type="text/plain")) for text in (one, other)))
    return [k.reason for k in found.links if k.relation == "contradicts" and "two things" in k.reason]


def test_one_number_is_not_of_the_noun_that_has_another_one() -> None:
    one, other = "The mill gave out 3,500 tents.", "The mill handed out 3,500 lamps and 1,200 tents."
    (reason,), again = nouns(one, other), nouns(other, one)
    assert {"“3,500 tents”", "“3,500 lamps”"} == set(reason.removeprefix("one number, two things: ").split(" against "))
    assert len(again) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill gave out 3,500 tents.", "The mill handed out 3,500 tarpaulins."),  # no tents beside them
        ("The mill gave out 40 tents.", "The mill handed out 40 lamps and 12 tents."),  # so few are everywhere
        ("It counted 5.2 million departures.", "Of 5.2 million flights 92 out of 100 departures were in time."),
        ("The mill gave out 3,500 tents and 3,500 lamps.", "The mill handed out 3,500 lamps and 1,200 tents."),
    ],
)
def test_other_nouns_small_numbers_and_shares_are_spared(one: str, other: str) -> None:
    assert nouns(one, other) == nouns(other, one) == []
