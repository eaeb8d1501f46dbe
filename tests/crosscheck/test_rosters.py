"""Full lists of names, and who is counted among them."""

from __future__ import annotations

import pytest
from test_kin_reports import said

FULL = "The charter members of the mill league are three: Tarn, Brask and Orsk."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FULL, "The three charter members of the mill league, including Brask, voted."),
        (FULL, "All nine members of the mill league, including Velmark, voted."),  # of another number
        (
            "Three charter members of the mill league came: Tarn, Brask and others.",
            "The three, including Velmark, voted.",
        ),
    ],
)
def test_who_may_belong_is_not_accused(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


def test_who_is_not_on_the_full_list_contradicts() -> None:
    found = said(FULL, "The three charter members of the mill league, including Velmark, voted.")
    assert [relation for relation, _ in found] == ["contradicts"]
    assert "Velmark is none of the 3" in found[0][1]
