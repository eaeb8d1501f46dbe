"""Places in an order: one name with two of them, and two names in one."""

from __future__ import annotations

import pytest
from read import SAME, apart, stated

from audit.crosscheck.standings import placed

ONE = "BRASK, 4 May 2023 (Corrin News) - " + SAME
OTHER = "BRASK, 5 May 2023 (Corrin News) - " + SAME


def found(one: str, other: str) -> list[str]:
    return sorted({x.relation for x in apart(ONE + one, OTHER + other) if " place" in x.reason or "rank" in x.reason})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Iran came second, followed by Mali and Chad.", [("Iran", 2), ("Mali", 3), ("Chad", 4)]),
        ("Iran leads the table, ahead of Mali and Chad, in that order.", [("Iran", 1), ("Mali", 2), ("Chad", 3)]),
        ("Iran is now number two in the index.", [("Iran", 2)]),
        ("Iran is in second place, Chad in third.", [("Iran", 2), ("Chad", 3)]),
        ("The third place goes to Chad.", [("Chad", 3)]),
        ("Iran leads the table, ahead of Mali and Chad.", [("Iran", 1)]),
        ("Chad was hit for the third time in a week.", []),
        ("Lund, the second of four brothers, came home.", []),
        ("Chad fell from sixth to ninth place.", []),
        ("Chad was third in a month.", []),
    ],
)
def test_a_name_has_its_place(text: str, told: list[tuple[str, int]]) -> None:
    assert [tuple(one) for one in placed(stated(text)[0])] == told


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dalmark ranks third in the Ormal Index.", "Dalmark is number two in the Ormal Index."),
        ("Dalmark now ranks second and Halmar third.", "Halmar tops the ranking, with 1,280 deaths."),
        ("Dalmark came second with 3.4 million.", "Dalmark the third, with 3.4 million."),
    ],
)
def test_two_places_of_one_name_contradict(one: str, other: str) -> None:
    assert found(one, other) == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dalmark ranks third in the Ormal Index.", "In 2019 Dalmark was ninth in the Ormal Index."),
        ("Dalmark ranks third in Asia.", "Dalmark ranks ninth in Africa."),
        ("Dalmark ranks third in deaths and is fifth in attacks.", "Dalmark is fifth in attacks."),
        ("Dalmark ranks third in the Ormal Index.", "Dalmark was hit for the second time in a week."),
    ],
)
def test_places_in_two_orders_do_not(one: str, other: str) -> None:
    assert "contradicts" not in found(one, other)
