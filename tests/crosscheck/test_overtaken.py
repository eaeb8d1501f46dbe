"""What nobody had done yet when one report was written, and somebody has by the other."""

from __future__ import annotations

import pytest
from told import corpus, told

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def said(one: str, other: str, days: tuple[str | None, str | None] = (None, None)) -> list[str]:
    found = corpus(told("a", SAME + one, days[0]), told("b", SAME + other, days[1]))
    return [k.relation for k in found.links if k.a.index and k.b.index]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No group has claimed the attack.", "The Sons of the Ridge claimed the attack."),
        (
            "Nobody has claimed responsibility.",
            "The Ridge said that it carried out the attack: its responsibility.",
        ),
        ("The removal of the looms has not begun.", "The removal of the looms began on Monday."),
    ],
)
def test_what_had_not_happened_yet_is_updated(one: str, other: str) -> None:
    assert said(one, other) == ["updates"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No group has claimed the attack.", "No group claimed the attack."),
        ("No group has claimed the attack.", "The attack claimed nine lives."),
        ("“We have not claimed the attack,” said Jo Tarn.", "The Sons of the Ridge claimed the attack."),
        ("Tarn had never claimed the attack.", "The Sons of the Ridge claimed the attack."),
    ],
)
def test_what_stays_undone_and_what_somebody_says_is_not(one: str, other: str) -> None:
    assert "updates" not in said(one, other)


def test_a_later_report_that_it_has_not_happened_is_not_updated_by_an_earlier_one() -> None:
    days = ("2023-05-09", "2023-05-04")
    assert "updates" not in said("No group has claimed the attack.", "The Ridge claimed the attack.", days)
