"""Who did, decided or reckons it: two that differ bear each other out in nothing, and contradict in nothing."""

from __future__ import annotations

import pytest
from read import relations


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Eastern Union mission saw faults in 14 halls.", "The Northern Union mission found faults in 14 halls."),
        ("The government has closed the market for two weeks.", "The mayor ordered the market shut for two weeks."),
        ("Aid for Brask said it would hurt 1.3 million pupils.", "Oskar Relief says 1.3 million pupils would be hurt."),
        ("He named Pavel Drenko for a term of six years.", "Irena Holt is appointed for a term of six years."),
        ("Thieves stormed the market on Tuesday.", "They sought the thieves of the market after Friday's raid."),
        ("The youngest sailor freed is 22, the office said.", "The storm hit 22 villages, the office said."),
        ("Roe has 18,000 sheep in Ormal, not 30,000.", "Roe has 30,000 goats in Kerel and in Hesk."),
    ],
)
def test_two_who_differ_do_not_bear_each_other_out(one: str, other: str) -> None:
    assert "agrees" not in relations(one, other) | relations(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Eastern Union mission saw faults in 14 halls.", "The Eastern Union's mission found faults in 14 halls."),
        (
            "The government has closed the market for two weeks.",
            "The market is closed for two weeks, on the orders of it.",
        ),
        ("Police said 1,312 pupils were hurt in Ormal.", "The ministry said 1,312 pupils were hurt in Ormal."),
        (
            "The Brask Relief Fund said it would feed 1.3 million pupils.",
            "The BRF estimates that 1.3 million pupils would be fed.",
        ),
        ("Mayor Drenko got a term of six years.", "Pavel Drenko, the mayor, got a term of six years."),
    ],
)
def test_one_and_the_same_and_two_witnesses_still_do(one: str, other: str) -> None:
    assert relations(one, other) == relations(other, one) == {"agrees"}


def test_what_is_put_right_contradicts_who_told_it() -> None:
    one = "Governor Lund has 18,400 soldiers in Ormal, not 31,700, as papers wrote."
    assert relations(one, "Governor Lund has 31,700 soldiers in Ormal.") == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A quake struck Ormal on 3 March 2024.", "The next list will be issued on 13 March 2024."),
        ("The first boats left on 5 March 2024.", "The schools stay closed until 15 March 2024."),
        ("The first group was released on 23 March 2024.", "On 6 March each party released its captives."),
    ],
)
def test_a_day_that_is_near_another_one_alone_accuses_nothing(one: str, other: str) -> None:
    assert relations(one, other) == relations(other, one) == set()
