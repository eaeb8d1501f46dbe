"""Numbers of labelled things in a row count nothing; those behind a plural that is counted do."""

from __future__ import annotations

import pytest

from audit.claims.quantities import quantities


def counted(text: str) -> list[int]:
    return [int(one.value) for one in quantities(text)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Reactors 1, 2 and 3 overheated.", []),
        ("Smoke rose from reactor 4.", []),
        ("Lanes 2 and 3 were closed for 40 minutes.", [40]),
        ("Wards 4, 5 and 6 have 30 beds.", [30]),
        ("Sections 3 to 5 apply.", []),
        ("Platforms 4–6 are flooded.", []),
        ("In the halls 40 people slept.", [40]),
        ("The chambers seat 30 and 45 people.", [30, 45]),
        ("In two days 12 and 14 people died.", [2, 12, 14]),
    ],
)
def test_labels_in_a_row(text: str, values: list[int]) -> None:
    assert counted(text) == values


def test_a_long_row_of_labels_is_read_in_linear_time() -> None:
    assert counted("Lanes " + "2, " * 20_000 + "3 were closed.") is not None
