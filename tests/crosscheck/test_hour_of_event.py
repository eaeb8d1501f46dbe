"""The hour at which it happened, told in no like words."""

from __future__ import annotations

import pytest
from read import said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was hit at 6:40 a.m.", "This occurred at 16.40 hours."),
        ("It was 3.41 a.m., and people were asleep.", "The tremor of 7.2 came at 3.14 in the morning."),
        ("The roof gave way at ten to one.", "It collapsed at 12.20 p.m. that day."),
    ],
)
def test_what_happened_once_has_one_hour(one: str, other: str) -> None:
    assert said(one, other, "two times") == said(other, one, "two times") == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was hit at 6:40 a.m.", "This occurred at twenty to seven."),
        ("It struck at ten to one.", "The quake struck at 12.50 p.m. that day."),  # of the day or of the night
        ("The blast occurred at midnight.", "The blast occurred at 00:04."),  # midnight ends a day and begins one
        ("It struck at about four o'clock.", "The quake struck at 4.20 a.m. that day."),
        ("It was hit at 6:40 a.m.", "A second blast occurred at 9.10 a.m."),  # another
        ("It was hit at 6:40 a.m.", "The first helpers arrived at 7.15 a.m."),
        ("It was hit at 6:40 a.m.", "The road had been closed since 2.15 a.m. and the blast shook it."),
        ("It was hit at 6:40 a.m.", "It happened at 6:40 a.m., and at 7.30 a.m. the roof collapsed."),
    ],
)
def test_one_hour_and_the_hours_of_other_things_are_spared(one: str, other: str) -> None:
    assert said(one, other, "two times") == said(other, one, "two times") == []
