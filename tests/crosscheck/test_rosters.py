"""Full lists of names, and who is counted among them."""

from __future__ import annotations

import pytest
from test_kin_reports import said
from told import told

from audit.crosscheck.link import links

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


ENVOYS = "Envoys of Velmark and Norland, along with Tarn and Brask, sat down in the “Kalm Quartet”."


@pytest.mark.parametrize(
    "other",
    [
        "In the quartet, which also includes the republics of Norland, Tarn and Brask, Osk opposed the plan.",
        "The quartet is made up of Norland, Tarn and Brask.",
    ],
)
def test_two_lists_of_one_body_agree(other: str) -> None:
    found = links([told("a", ENVOYS), told("b", other)])
    assert [(link.relation, link.reason) for link in found] == [("agrees", "both name the same ones of one body")]


@pytest.mark.parametrize(
    "other",
    [
        "The harvest failed in Norland, Tarn and Brask.",  # nothing that they belong to
        "In the quartet, which also includes Norland and Tarn, Osk opposed the plan.",  # two names of the list
        "Norland wrote to the quartet; Tarn saw Brask fall.",  # no list
    ],
)
def test_names_alone_are_no_list_of_one_body(other: str) -> None:
    assert not [link for link in links([told("a", ENVOYS), told("b", other)]) if "one body" in link.reason]


def test_a_denied_list_agrees_with_none() -> None:
    other = "The quartet is made up of Norland, Tarn and Brask."
    assert not links([told("a", ENVOYS), told("b", other, negated=True)])
