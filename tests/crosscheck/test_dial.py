"""Two times of the clock are one where one of them can be the other: 9.30, 21:30, in the evening."""

from __future__ import annotations

import pytest
from read import apart

QUAKE = "BRASK, Dalmark, 12 March 2024 – The quake struck Ormal {} on Tuesday, Viktor Saal of the Brask office said."
LATER = "BRASK, Dalmark, 13 March 2024 – The quake hit Ormal {} on Tuesday, Viktor Saal of the Brask office said."


def said(one: str, other: str) -> list[str]:
    found = (link for link in apart(QUAKE.format(one), LATER.format(other)) if link.relation == "contradicts")
    return sorted({link.reason for link in found})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 4.17", "at 4.17 p.m."),
        ("at 4.17", "at 16:17"),
        ("at 12.17am", "at 0:17"),
        ("at 12.17pm", "at 12.17 in the afternoon"),
        ("in the evening", "at 9.30 p.m."),
        ("in the evening", "at 21:30"),
        ("at night", "at 21:30"),
        ("at night", "at 1.20 a.m."),
        ("in the morning", "at 9.30"),
        ("about 4.10 p.m.", "at 4.17 p.m."),
    ],
)
def test_what_can_be_one_time_is_spared(one: str, other: str) -> None:
    assert said(one, other) == said(other, one) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 4.17 a.m.", "at 4.17 in the afternoon"),
        ("at 4.17am", "at 4.17pm"),
        ("at 4.17 a.m.", "at 16:17"),
        ("at 12.30 p.m.", "at 0:30"),
        ("in the morning", "at 9.30 p.m."),
        ("in the morning", "in the afternoon"),
        ("at 4.17 a.m.", "at 4.27 a.m."),
    ],
)
def test_what_cannot_be_one_time_contradicts(one: str, other: str) -> None:
    assert [reason.partition(":")[0] for reason in said(one, other)] == ["two times"]
    assert said(other, one) != []


def test_the_reason_names_the_part_of_the_day() -> None:
    assert said("in the morning", "in the afternoon") in (
        ["two times: morning against afternoon"],
        ["two times: afternoon against morning"],
    )
