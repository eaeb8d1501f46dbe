"""Clock times that are told in words."""

from __future__ import annotations

import pytest

from audit.crosscheck.told_time import told_times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("It was due at a quarter past eight.", ("08:15",)),
        ("The last call came at eight minutes to eight.", ("07:52",)),
        ("It begins on Saturday at six o'clock.", ("06:00",)),
        ("It began at six o’clock in the evening.", ("18:00",)),
        ("It began at half past four, they said.", ("04:30",)),
        ("It ended at ten at night.", ("22:00",)),
        ("Five minutes before ten people died.", ()),
        ("They added five minutes to two sessions.", ()),
        ("Ten to twelve people came.", ()),
        ("They stayed from seven to eight.", ()),
    ],
)
def test_a_time_is_told_and_a_count_is_none(text: str, times: tuple[str, ...]) -> None:
    assert told_times(text) == times
