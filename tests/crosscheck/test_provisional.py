"""Results that are told before they are final are overtaken, and contradicted by nothing."""

from __future__ import annotations

import pytest
from read import linked


def told(one: str, other: str) -> list[str]:
    return sorted({k.relation for k in linked(one, other) if "seats" in k.reason or "final" in k.reason})


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("A partial count gave the Brask Union 38 seats.", "With all votes counted the Brask Union has 41 seats."),
        ("The Brask Union has won 71 seats.", "After the recount the Brask Union has 70 seats."),
        ("The office first reported 71 seats for the Brask Union.", "The Brask Union has 66 seats."),
        ("An exit poll gives the Brask Union 71 seats.", "Final results give the Brask Union 66 seats."),
    ],
)
def test_the_final_result_updates_the_first_one(early: str, late: str) -> None:
    assert told(early, late) == told(late, early) == ["updates"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Brask Union has won 71 seats.", "The Brask Union has won 66 seats."),  # nobody says which is final
        ("Final results give the Brask Union 71 seats.", "Final results give the Brask Union 66 seats."),
        ("A partial count gave the Brask Union 38 seats.", "Final results give the Brask Union 83 seats."),  # a slip
    ],
)
def test_without_words_or_with_a_slip_two_results_contradict(one: str, other: str) -> None:
    assert told(one, other) == told(other, one) == ["contradicts"]
