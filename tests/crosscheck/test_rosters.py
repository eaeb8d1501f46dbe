"""Full lists of names, and who is counted among them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from read import linked
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


def listed(text: str, words: str, *, negated: bool = False) -> list[tuple[str, str]]:
    """What the envoys' list and the claim `words` of another text say of each other."""
    other = told("b", text, negated=negated)
    start = text.index(words)
    other = replace(other, claims=(replace(other.claims[0], start=start, end=start + len(words)),))
    return [(link.relation, link.reason) for link in links([told("a", ENVOYS), other])]


@pytest.mark.parametrize("them", ["which also includes Norland, Tarn and Brask", "with Brask, Norland and Tarn in it"])
def test_two_lists_of_one_body_agree(them: str) -> None:
    found = listed(f"As a part of the quartet on the harbours – {them} – Osk has signed the paper.", them)
    assert found == [("agrees", "both name the same ones of one body")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The plan on the harbours – seen in Norland, Tarn and Brask – failed.", "seen in Norland, Tarn and Brask"),
        (
            "As a part of the quartet – it also includes Norland and Tarn – Osk signed.",
            "it also includes Norland and Tarn",
        ),
        (
            "In the quartet – where Norland wrote that Tarn saw Brask – Osk signed.",
            "where Norland wrote that Tarn saw Brask",
        ),
    ],
    ids=["nothing that they belong to", "two names of the list", "no list"],
)
def test_names_alone_are_no_list_of_one_body(text: str, words: str) -> None:
    assert not listed(text, words)


def test_a_denied_list_does_not_agree() -> None:
    found = listed(
        "In the quartet – which includes Norland, Tarn and Brask – Osk is not.",
        "which includes Norland, Tarn and Brask",
        negated=True,
    )
    assert "agrees" not in [relation for relation, _ in found]


@pytest.mark.parametrize(
    ("other", "borne_out"),
    [
        ("Ninety per cent of the attacks were in Tarn and Orsk.", True),
        ("Ninety per cent of the attacks were in Tarn, Velmark and Orsk.", False),
    ],
)
def test_a_share_in_two_towns_is_not_borne_out_by_that_in_three(other: str, *, borne_out: bool) -> None:
    found = linked("Nine attacks in ten were in Tarn and Orsk.", other)
    assert any("Nine attacks in ten" in link.reason for link in found) is borne_out
