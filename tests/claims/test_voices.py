"""Several speakers in one sentence, and what a denial beside a figure denies."""

from __future__ import annotations

import pytest
from claims_read import read


def said(text: str) -> list[tuple[list[str], str | None]]:
    """For each claim with figures: these, and who says so."""
    return [
        ([str(q.value) for q in claim.quantities], _speaker(text, claim.attribution))
        for claim in read(text)
        if claim.quantities
    ]


def _speaker(text: str, told: object) -> str | None:
    speaker = getattr(told, "speaker", None)
    return speaker.of(text) if speaker else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The navy said 14 sailors drowned but the coastguard put the toll at 31.",
            [(["14"], "The navy"), (["31"], "the coastguard")],
        ),
        (
            "Miners claimed 70 were trapped; the company says 22 are missing.",
            [(["70"], "Miners"), (["22"], "the company")],
        ),
        ("Six were hurt; the mayor said 35 barns had burned.", [(["6"], None), (["35"], "the mayor")]),
        # one speaker for all of it
        ("The navy said 14 drowned and 31 were hurt.", [(["14"], "The navy"), (["31"], "The navy")]),
        ("Fourteen drowned and 31 were hurt, the navy said.", [(["14"], "the navy"), (["31"], "the navy")]),
        ("The navy said that 14 drowned; 31 were hurt.", [(["14"], "The navy"), (["31"], "The navy")]),
    ],
)
def test_each_clause_has_the_source_that_it_is_given(text: str, wanted: list[tuple[list[str], str | None]]) -> None:
    assert said(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The calf was found by two herders.",
        "Jo Lenk, who died on Friday, wrote 17 novels.",
        "She wrote three plays.",
        "Some 200 hikers were attacked by bees.",
    ],
)
def test_what_is_done_is_not_said(text: str) -> None:
    assert all(speaker is None for _, speaker in said(text))


def test_what_is_confirmed_by_somebody_is_said() -> None:
    assert said("Nineteen deaths were confirmed by the clinic.") == [(["19"], "the clinic")]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The clinic, which does not count soldiers, said 19 people had died.", False),
        ("Nobody knows, but the union estimates that 600 stayed away.", False),
        ("The gale left 3,100 homes without water.", False),
        ("The law passed by 31 votes to none.", False),
        ("The blast killed nine and left no window whole.", False),
        ("The blast did not kill nine people.", True),
        ("None of the 19 people aboard died.", True),
        ("The 19 sailors were not hurt.", True),
    ],
)
def test_a_denial_denies_the_figure_it_belongs_to(text: str, denied: bool) -> None:
    assert [claim.negated for claim in read(text) if claim.quantities][:1] == [denied]
