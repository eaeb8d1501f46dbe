"""Who claims an attack, and at what sort of place it was, told in two ways."""

from __future__ import annotations

import pytest
from read import apart

BRASK = "BRASK, Dalmark, 12 March 2024 – "


def said(one: str, other: str) -> list[str]:
    found = (link for link in apart(BRASK + one, BRASK + other) if link.relation == "contradicts")
    return sorted({link.reason for link in found})


CLAIMED = "{} claimed the attack on the Ormal market in Brask, police chief Viktor Saal said."
KILLED = "A bomb killed 17 people at the Ormal {} in Brask on Tuesday, police chief Viktor Saal said."


def test_two_groups_do_not_claim_one_attack() -> None:
    one, other = CLAIMED.format("The Homeland Front"), CLAIMED.format("The Sons of Dawn")
    assert said(one, other) == said(other, one) == ["two who claim it"]
    assert [link for link in apart(BRASK + one, BRASK + other) if "one event" in link.reason] == []


@pytest.mark.parametrize(
    "other",
    [
        CLAIMED.format("The Homeland Front"),
        "The Front said it was behind the attack on the Ormal market in Brask, police chief Viktor Saal said.",
        CLAIMED.format("The Sons of Dawn") + " The Homeland Front had claimed it first.",
        "Nobody has claimed the attack on the Ormal market in Brask, police chief Viktor Saal said.",
    ],
)
def test_one_group_or_a_report_that_knows_both_is_spared(other: str) -> None:
    assert said(CLAIMED.format("The Homeland Front"), other) == []


def test_a_market_is_no_station() -> None:
    assert said(KILLED.format("market"), KILLED.format("station")) == [
        "two places of one thing: market against station"
    ]


@pytest.mark.parametrize(
    "other",
    [
        KILLED.format("bazaar"),
        KILLED.format("station") + " The station is next to the market.",
        "The injured of the bomb were brought to the Ormal hospital in Brask, police chief Viktor Saal said.",
    ],
)
def test_one_sort_two_known_places_and_two_acts_are_spared(other: str) -> None:
    assert said(KILLED.format("market"), other) == said(other, KILLED.format("market")) == []


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "The Ormal Index of the Brask institute ranks Dalmark second, Viktor Saal said.",
            "Dalmark leads the Ormal Index of the Brask institute, Viktor Saal said.",
            "two places in one order",
        ),
        (
            "Of the 31 dead in Ormal 20 were women and 11 men, Viktor Saal of Brask said.",
            "Of the 31 dead in Ormal 11 were women and 20 men, Viktor Saal of Brask said.",
            "two groups",
        ),
        (
            "The Brask parliament rejected the Ormal law by 71 to 64, speaker Viktor Saal said.",
            "By 71 votes to 64 the Brask parliament adopted the Ormal law, speaker Viktor Saal said.",
            "exclude",
        ),
        (
            "The missing pilot of Ormal was found alive, Brask mayor Viktor Saal said.",
            "The missing pilot of Ormal was found dead, Brask mayor Viktor Saal said.",
            "exclude",
        ),
    ],
)
def test_one_thing_told_in_two_ways_contradicts(one: str, other: str, reason: str) -> None:
    assert any(reason in words for words in said(one, other))


def test_what_one_band_did_is_not_borne_out_by_what_another_did() -> None:
    killed = "The {} killed 558 people in Dalmark in 2024, the Ormal Index of the Brask institute says."
    found = apart(BRASK + killed.format("TTP"), BRASK + killed.format("BLA"))
    assert [link for link in found if link.relation == "agrees" and "558" in link.reason] == []


OPEN = "A bomb killed 17 people at the Ormal market in Brask on Tuesday, police chief Viktor Saal said. {}"


def since(one: str, other: str) -> list[str]:
    found = (link for link in apart(BRASK + OPEN.format(one), BRASK + OPEN.format(other)) if "yet" in link.reason)
    return sorted({link.relation for link in found})


@pytest.mark.parametrize(
    "open_", ["There was no immediate claim of responsibility.", "By nightfall no group had claimed the raid."]
)
@pytest.mark.parametrize(
    "claimed",
    [
        "The Sons of Dawn said that one of their men had carried out the attack.",
        "The Sons of Dawn declared themselves the authors.",
        "The Sons of Dawn called the massacre its own.",
    ],
)
def test_who_claims_it_comes_after_nobody_has(open_: str, claimed: str) -> None:
    assert since(open_, claimed) == since(claimed, open_) == ["updates"]


@pytest.mark.parametrize(
    "other",
    [
        "No group has claimed the attack.",
        "The Sons of Dawn denied that they had carried out the attack.",
        "The attack claimed the life of Ada Lund.",
        "Somebody had carried out the attack alone.",  # no name
    ],
)
def test_nobody_and_who_denies_it_are_no_later_state(other: str) -> None:
    assert since("There was no immediate claim of responsibility.", other) == []
