"""None and one of a whole, beside another part of it and beside all."""

from __future__ import annotations

import pytest
from read import apart

BRASK = "BRASK, Dalmark, {} March 2024 – "
CASE = " suspects in the Ormal case were released, Brask prosecutor Viktor Saal said."
CRASH = " on board the Ormal flight survived, Brask prosecutor Viktor Saal said."


def said(one: str, other: str, relation: str = "contradicts") -> list[str]:
    """The reasons of the links between the first claims of two reports: the second is who said so."""
    found = apart(BRASK.format(12) + one, BRASK.format(13) + other)
    return sorted({link.reason for link in found if link.relation == relation and not link.a.index})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("None of the 62 people" + CRASH, "All 62 people on board the Ormal flight died, Viktor Saal of Brask said."),
        ("None of the 62 people" + CRASH, "The 62 people on board the Ormal flight were buried in Brask on Monday."),
        ("One of the four" + CASE, "The four suspects in the Ormal case were released, Viktor Saal of Brask said."),
        ("One of the four" + CASE, "One of the four suspects in the Ormal case was released, Viktor Saal said."),
        (
            "Dalmark is one of the 14 states that signed the Ormal pact.",
            "All 14 states of Brask signed the Ormal pact.",
        ),
    ],
)
def test_what_can_be_one_part_is_spared(one: str, other: str) -> None:
    assert said(one, other) == said(other, one) == []


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("One of the four" + CASE, "All four" + CASE, "one of four against all of four"),
        ("None of the 62 people" + CRASH, "Two of the 62 people" + CRASH, "none of 62 against Two of 62"),
        ("None of the 62 people" + CRASH, "One of the 62 people" + CRASH, "none of 62 against one of 62"),
    ],
)
def test_two_parts_contradict(one: str, other: str, reason: str) -> None:
    turned = " against ".join(reversed(reason.split(" against ")))
    assert said(one, other) in ([reason], [turned])
    assert said(other, one) != []
    assert said(one, other, "agrees") == []


def test_one_of_four_bears_out_nothing_of_all_four() -> None:
    all_four = "All four suspects in the Ormal case were charged, Brask prosecutor Viktor Saal said."
    one = "One of the four suspects in the Ormal case was released, Brask prosecutor Viktor Saal said."
    assert said(all_four, one, "agrees") == []
