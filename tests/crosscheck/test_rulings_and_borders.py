"""What a court found, whose border it is, since when nothing was as high, and parts of a whole told in two ways."""

from __future__ import annotations

import pytest
from read import declared


def said(one: str, other: str) -> set[str]:
    return {link.relation for link in declared(one, other)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He was convicted of laundering the proceeds.", "He was cleared of money laundering."),
        ("The driver was acquitted of manslaughter.", "The driver was found guilty of manslaughter."),
        ("The panel was unanimous in its verdict.", "The judges convicted him by two votes to one."),
        (
            "Only 21 thefts were told, fewer than in any year since 2001.",
            "Tarn had 21 thefts, the lowest since 2007.",
        ),
        (
            "The raiders left 31 dead, making for the frontier with Mali.",
            "They killed 31 near the border with Niger.",
        ),
        ("Behind the leader comes Mali in second position.", "Chad came second, followed by Mali and Niger."),
        ("It was the first such blow on this stretch since New Year.", "It was the second raid on the road this year."),
    ],
)
def test_what_cannot_both_be_is_contradicted(one: str, other: str) -> None:
    assert "contradicts" in said(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Arno Lind was acquitted of fraud.", "Bert Holm was found guilty of fraud."),
        ("He was convicted of fraud.", "He was cleared of arson."),
        ("He was convicted of fraud in May.", "The court of appeal cleared him of fraud."),
        (
            "Only 21 thefts were told, fewer than in any year since 2007.",
            "Tarn had 21 thefts, the lowest since 2007.",
        ),
        ("Thefts were the lowest since 2001, at 21.", "At 340, exports were the lowest since 2007."),
        ("The raiders fled to the Malian border.", "The raiders fled to the border with Mali."),
        ("Behind the leader comes Mali in third position.", "Chad came second, followed by Mali and Niger."),
    ],
)
def test_two_persons_two_charges_and_one_thing_in_other_words_are_not(one: str, other: str) -> None:
    assert "contradicts" not in said(one, other)


def test_a_part_of_a_whole_is_one_however_it_is_told() -> None:
    assert said("Seven out of 15 ministers are women.", "Women hold seven of the 15 seats.") == {"agrees"}
    assert "agrees" not in said("Six out of 15 ministers are women.", "Women hold seven of the 15 seats.")


def test_a_quarter_of_an_hour_told_with_its_weekday_is_of_that_part_of_the_day() -> None:
    evening = "The tremor struck Tarn at ten past five on Friday evening."
    assert said(evening, "The tremor struck Tarn at 5.10 am.") == {"contradicts"}
    assert said(evening, "The tremor struck Tarn at 5.10 pm.") == {"agrees"}


def test_who_was_badly_hurt_is_not_borne_out_as_dead() -> None:
    found = said("A guard, Salo Dembe, was badly injured.", "Salo Dembe, the guard, lost his life.")
    assert found == {"updates"}
