"""For whom an amount is, what was asked for, who answers by his post, and what became of one who has no name."""

from __future__ import annotations

import pytest
from read import relations, said


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Each person gets 25 kilos of maize.", "Every household will get 25 kg of maize.", ["contradicts"]),
        ("Each family gets 25 kilos of maize.", "Every household will get 25 kg of maize.", []),
        ("Each pupil got 12 books.", "Every child got 12 books.", []),
        ("Each person gets 25 kilos of maize.", "The maize, 25 kg of it, came on Monday.", []),
    ],
)
def test_an_amount_is_for_each_of_one_sort(one: str, other: str, wanted: list[str]) -> None:
    assert said(one, other, " for each ") == said(other, one, " for each ") == wanted


def test_what_was_asked_for_bears_out_nothing_that_was_collected() -> None:
    asked = "The club asked for 2.4 million crowns for the victims."
    assert "agrees" not in relations("The club collected 2.4 million crowns for the victims.", asked)
    assert "agrees" in relations("The club appealed for 2.4 million crowns for the victims.", asked)


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "Karl Issab, the governor, confirmed reports on the net that hostages had been led away.",
            "The governor denies the rumour on the net according to which hostages were led away.",
            ["contradicts"],
        ),
        (
            "Karl Issab, the governor, confirmed that hostages had been led away.",
            "The mayor denied that hostages had been led away.",
            [],
        ),
    ],
)
def test_who_answers_may_be_called_by_his_post(one: str, other: str, wanted: list[str]) -> None:
    assert said(one, other, "denied in") == wanted


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("The village chief was among the dead.", "The village chief is safe and sound.", {"contradicts"}),
        ("The mayor was among the dead.", "The deputy mayor is safe and sound.", set()),
    ],
)
def test_what_became_of_one_who_is_called_by_his_post(one: str, other: str, wanted: set[str]) -> None:
    assert relations(one, other) == wanted
