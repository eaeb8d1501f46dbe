"""Which name is the first of its sort, and a month for a month."""

from __future__ import annotations

import pytest
from test_kin_reports import said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The largest mill is Corrin, before Orsk.", "Orsk, the largest mill, had 64 looms."),
        ("The deadliest year was Brask, and Halm came next.", "Halm was the deadliest year."),
    ],
)
def test_two_names_are_not_the_first_of_one_sort(one: str, other: str) -> None:
    assert "contradicts" in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The largest mill is Corrin, before Orsk.", "Orsk, the largest dam, had 64 gates."),
        ("The largest mill is Corrin, before Orsk.", "Corrin is the largest mill."),
        ("The largest mill is Corrin, before Orsk.", "Orsk, the oldest mill, had 64 looms."),
    ],
)
def test_another_sort_and_the_same_name_are_no_contradiction(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


def test_a_month_for_a_month_in_like_words_contradicts() -> None:
    one, other = "The plant in Orsk will close in June 2025.", "The plant in Orsk will close in January 2025."
    assert said(one, other) == [("contradicts", "two dates: June 2025 against January 2025")]
