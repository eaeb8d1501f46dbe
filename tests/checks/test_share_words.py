"""Shares beside what they are shares of, and shares in words beside their figure."""

from __future__ import annotations

import pytest

import audit

SILENT = [
    "Membership went from 15 of 60 in May to 22 of 50 in June, from 25% to 44%.",
    "Some 15 of 60 mills and 22 of 50 forges, or 25% and 44%, closed.",
    "Of the 60 mills, 15, or 25 per cent, closed.",
    "Of the 60 mills, 15 closed, 40% of them for good.",
    "Of the 60 mills, 15 (40% of those inspected) closed.",
    "Of the 60 mills, 15 (40% more than in May) closed.",
    "Among 60 mills, 15 (30%) of the 50 with a licence closed.",
    "Sales rose in the third quarter (14%). A third guest, 45, left.",
    "Of the 60 mills, 15 (25%) closed and 30 (50%) were sold.",
    "Nearly half (46%) agreed, more than a third (36%) did not and one in six (17%) left.",
    "About one in ten (11.8%) agreed.",
    "A third of the 60 mills, 20, closed; half of the 60 mills, 34 of them old, were sold.",
    "A majority, 52%, agreed. A simple majority, 47%, was enough.",
    "More than half of the 38% who came left. More than half (23 of 40) left.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_share_that_can_be_right_is_left_alone(text: str) -> None:
    assert [one.message for one in audit.inspect(text) if one.check == "figures/share"] == []


@pytest.mark.parametrize(
    ("text", "severity", "said"),
    [
        ("Of the 60 mills inspected, 15, or 40 per cent, closed.", "error", "15 of 60 is 25.0%"),
        ("Out of 60 mills, 15 (40%) closed.", "error", "15 of 60 is 25.0%"),
        ("It has 60 mills, of which 15, or 40%, closed.", "error", "15 of 60 is 25.0%"),
        ("More than half (38%) agreed.", "warning", "“More than half” and “38%”"),
        ("One in six, or 28%, agreed.", "warning", "“One in six” and “28%”"),
        ("Four out of five mills (62%) closed.", "warning", "“Four out of five” and “62%”"),
        ("A narrow majority, 46%, agreed.", "warning", "“A narrow majority” and “46%”"),
        ("A third of the 60 mills, 35, closed.", "warning", "“A third” and “35”"),
    ],
)
def test_a_share_that_cannot_be_right_is_named(text: str, severity: str, said: str) -> None:
    (found,) = [one for one in audit.inspect(text) if one.check == "figures/share"]
    assert found.severity == severity
    assert said in found.message
