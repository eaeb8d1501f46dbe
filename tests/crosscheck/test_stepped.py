"""A step and where it led in one report, the two ends of the move in the other."""

from __future__ import annotations

import pytest
from read import declared


def said(one: str, other: str) -> set[str]:
    return {link.relation for link in declared(one, other)}


BOOKS = "Net debt stood at 4.7 billion crowns at the end of May, down from 5.2 billion a year earlier."
SHARE = "Tarn had 47% of all the deaths, up from 41% in 2022."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Net debt grew by half a billion to 4.7bn.", BOOKS),
        ("The share of Tarn in the deaths rose by 6 per cent, to 47 per cent.", SHARE),
        ("Turnout fell by three and a half points to 61.4 per cent.", "Turnout: 61.4 per cent (2021: 57.9 per cent)"),
        ("The reward was increased tenfold, to $25,000.", "The reward was raised from $12,500 to $25,000."),
        ("Thefts rose by 45 per cent to 1,099.", "Thefts rose from 517 to 1,099."),
    ],
)
def test_a_step_that_is_not_between_the_ends_is_contradicted(one: str, other: str) -> None:
    assert said(one, other) == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Net debt shrank by half a billion to 4.7bn.", BOOKS),
        ("The share of Tarn in the deaths rose by six points, to 47 per cent.", SHARE),
        ("Turnout rose by three and a half points to 61.4 per cent.", "Turnout: 61.4 per cent (2021: 57.9 per cent)"),
        ("Thefts rose by 113 per cent to 1,099.", "Thefts rose from 517 to 1,099."),
        ("Fires fell by about a third, to 73.", "Fires fell from 104 to 73."),
    ],
)
def test_a_step_that_is_between_them_is_borne_out(one: str, other: str) -> None:
    assert said(one, other) == {"agrees"}


def test_a_step_and_where_it_led_are_no_sum() -> None:
    grown = "Debt grew by 500 million to 4,700 million."
    assert "agrees" not in said(grown, "Debt had been 5,200 million, the bank of Tarn said.")


def test_a_share_that_two_prices_make_bears_out_a_bound_near_it() -> None:
    prices = "In May a bag of maize meal costs 340 kwacha, up from 210 in January."
    assert "agrees" in said("Maize meal costs over 60 per cent more than it did in January.", prices)
    assert "agrees" not in said("Maize meal costs over 40 per cent more than it did in January.", prices)


def test_a_share_that_a_part_of_a_whole_makes_is_borne_out() -> None:
    grounded = "The mission has grounded five of its 16 helicopters."
    assert "agrees" in said("Almost a third of the helicopters stay on the ground.", grounded)
    assert "agrees" not in said("Almost half of the helicopters stay on the ground.", grounded)
    assert "agrees" in said("A further 300,000 doses come from Seoul.", "Another 300,000 doses left Seoul on Tuesday.")
