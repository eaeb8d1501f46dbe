"""How old the one is, and how old several are."""

from __future__ import annotations

import pytest
from read import linked


def found(one: str, other: str) -> dict[str, str]:
    """What is said of the two with an age or a state in it, by its reason."""
    words = ("two ages", "both give the age", "old", "held in", "dead in")
    return {link.reason: link.relation for link in linked(one, other) if any(word in link.reason for word in words)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver, a 24-year-old, was arrested.", "The driver, a 42-year-old, was arrested."),
        ("The 24-year-old driver was killed.", "The 42-year-old driver was killed."),
        ("The guests were aged from 16 to 58.", "The guests were 16 to 85 years old."),
    ],
)
def test_two_ages_contradict_and_nothing_beside_them_is_borne_out(one: str, other: str) -> None:
    told = found(one, other)
    assert list(told.values()) == ["contradicts"]
    assert next(iter(told)).startswith("two ages: ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A 24-year-old man was arrested.", "A 42-year-old man was hurt."),  # two men
        ("The victims were aged 19 to 64.", "The bus carried 24 passengers."),  # no age
        ("The guests were aged from 16 to 58.", "A guest of 58 fell ill."),  # one of several
    ],
)
def test_ages_of_others_and_what_is_no_age_say_nothing(one: str, other: str) -> None:
    assert found(one, other) == {}


def test_one_age_and_one_range_of_ages_agree() -> None:
    assert found("The driver, a 24-year-old, sang.", "The driver, who is 24 years old, sang.")
    assert set(found("The guests were aged 16 to 58.", "The guests were 16 to 58 years old.").values()) == {"agrees"}


def test_an_age_is_no_count_that_goes_on() -> None:
    assert found("Ann Weil, 31, was rescued.", "Karl Weil, 45, was rescued.") == {}
    assert list(found("Ann Weil, 31, was rescued.", "Ann Weil, 45, was rescued.").values()) == ["contradicts"]
