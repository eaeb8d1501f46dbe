"""A move in an order is the same by its two ends as by the number of places, and not by another number."""

from __future__ import annotations

import pytest

from tests.crosscheck.read import linked


def said(one: str, other: str) -> set[str]:
    return {link.relation for link in linked(one, other) if " place" in link.reason and " by " in link.reason}


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Norland moved up from sixth place to second.", "Norland rose four places in the table.", {"agrees"}),
        ("Norland fell from 3rd to 14th.", "Norland dropped eleven places.", {"agrees"}),
        ("Norland moved up from sixth place to second.", "Norland rose three places.", {"contradicts"}),
        ("Norland moved up from sixth place to second.", "Norland fell four places.", {"contradicts"}),
        ("Norland moved up from sixth place to second.", "Tarn rose three places.", set()),
        ("Norland rose four places.", "Norland rose three places in 2019.", set()),
        ("Norland moved up from sixth place to second in 2024.", "Norland rose three places in 2019.", set()),
        ("The mill moved from the second to the third quarter.", "Norland rose four places.", set()),
    ],
)
def test_ends_and_steps(one: str, other: str, relation: set[str]) -> None:
    assert said(one, other) == relation
