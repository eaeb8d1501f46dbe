"""What two claims say of one person, and the place in an order that they give to one name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.persons import ages, titles
from audit.crosscheck.places import place


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("Lund, 47, heads the bank", 47),
        ("Lund is 47 years old", 47),
        ("Lund (47) heads the bank", 47),
        ("the 47-year-old governor Ada Lund", 47),
        ("Lund won 47 votes", None),
        ("In May, 47 bales burned", None),
        ("Lund, 470, heads the bank", None),
    ],
)
def test_ages(words: str, age: int | None) -> None:
    assert list(ages(words).values()) == ([age] if age else [])


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("President Ada Lund", "President"),
        ("the prosecutor, Bo Ferrand", "prosecutor"),
        ("former President Ada Lund", None),
        ("the vice president Ada Lund", None),
        ("Ada Lund, a baker", None),
    ],
)
def test_titles(words: str, title: str | None) -> None:
    assert list(titles(words).values()) == ([title] if title else [])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Brask topped the table", 1),
        ("Brask is in first place", 1),
        ("Brask ranked third", 3),
        ("Brask, which is on the third spot", 3),
        ("Brask came second for the third year running", 2),
        ("the second fire in May", 0),
        ("it was the first time", 0),
        ("Brask ranked third and Corrin ranked fourth", 0),
    ],
)
def test_places(words: str, found: int) -> None:
    assert place(words) == found


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_any_words_are_read(words: str) -> None:
    assert place(words) >= 0
    assert all(0 < age <= 120 for age in ages(words).values())
    assert all(titles(words).values())
