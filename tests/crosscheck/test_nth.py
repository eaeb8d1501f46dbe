"""Which of a row something is."""

from __future__ import annotations

import pytest
from read import said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "It was the seventh increase in a row in Brask.",
            "The eighth consecutive increase in Brask came as a surprise.",
        ),
        ("It is the third attack in Brask since March.", "It was the fourth attack in Brask since March."),
        ("It was the second bombing in Brask this year.", "It was the third attack in Brask this year."),
        ("It is the first swap since the war of 2019.", "This is already the third exchange since 2019."),
        ("She becomes the country's third woman head of state.", "She is the first woman to lead the country."),
        ("It is the eighth edition of the list.", "The list, its ninth edition, names 40 mills."),
        (
            "Both sides signed it, their third truce since May.",
            "It is the fourth of this war, and 90 days long.",
        ),  # no noun
    ],
)
def test_one_thing_has_one_place_in_its_row(one: str, other: str) -> None:
    assert said(one, other, " row") == said(other, one, " row") == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It is the third attack in Brask since March.", "It was the third attack in Brask since March."),
        ("It was the second attack in Brask this year.", "It was the third fire in Brask this year."),  # another row
        ("On the second day 40 people came to Brask.", "On the third day 50 people came to Brask."),
        ("It was the first time in Brask.", "The third quarter was better in Brask."),
        ("It was the third attack in Brask.", "It was the fourth attack in Dalmark."),  # of two places
        ("It was their third swap this year.", "It was their eighth swap since 2019."),  # from two times
        ("It was their third swap.", "A fourth swap will follow in June."),  # to come
        ("It is her fourth novel.", "Her first novel sold 40,000 copies."),  # another one of the row
    ],
)
def test_other_rows_and_mere_days_are_none(one: str, other: str) -> None:
    assert "contradicts" not in said(one, other, " row") + said(other, one, " row")
