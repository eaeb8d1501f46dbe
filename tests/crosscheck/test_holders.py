"""A value, or a place in an order, that two reports give to two names that both of them know."""

from __future__ import annotations

import pytest
from test_kin_reports import said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the place that a figure is about is no holder of it
        ("Orsk lost 1,280 bales in Velmark. Velmark paid 9.", "Velmark counts 1,280 lost bales. Orsk paid 8."),
        ("Jo Tarn said 1,280 bales burned. Ada Lund wept.", "Some 1,280 bales burned, said Ada Lund. Jo Tarn wept."),
        ("Velmark is in second place.", "Orsk is in second place of the twelve that pay least."),
    ],
)
def test_what_two_names_may_both_have_is_not_accused(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orsk was quiet. Velmark tops the list with 1,280 bales.", "Velmark slept. Orsk leads the table with 1,280."),
        ("Orsk was quiet. Velmark is at the head of the ranking.", "Velmark was quiet. Orsk tops its list."),
        ("Orsk was quiet. Velmark now heads the table.", "Velmark was quiet. Orsk is at the top of the standings."),
        ("Velmark is still second.", "Velmark leads the ranking."),
        ("Dalmark published the ninth edition of its Loom Index.", "Dalmark brought out the tenth Loom Index."),
    ],
)
def test_one_place_has_one_holder(one: str, other: str) -> None:
    found = [relation for relation, _ in said(one, other)]
    assert "contradicts" in found
    assert "agrees" not in found


def test_one_value_of_two_names_that_both_reports_know_is_no_agreement() -> None:
    one = "Orsk was quiet. Velmark, with 1,280 bales, was better off."
    assert "agrees" not in [relation for relation, _ in said(one, "Velmark was quiet. Orsk sold 1,280 bales.")]
    same = [relation for relation, _ in said(one, "Orsk was quiet. Velmark sold 1,280 bales.")]
    assert same == ["agrees"]
