"""What one report denies and the other tells, and what is told the other way round."""

from __future__ import annotations

import pytest
from read import apart, linked, said

EARLY = "BRASK, 4 May 2023 (Corrin News) - The Corrin mill in Brask had 64 looms and 917 workers under Ada Lund. "
LATE = EARLY.replace("4 May", "9 May")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No barn collapsed.", "Two barns collapsed."),
        ("The inn had been inspected in May.", "The inn had not been inspected in May."),
        ("Ada Lund signed the lease of the mill.", "Ada Lund did not sign the lease of the mill."),
        ("Governor Ada Lund attended the opening.", "Governor Ada Lund did not attend the opening."),
        ("Two shots were fired in the yard and the cook hid.", "No shots were fired in the yard, police said."),
        ("The heads of both guilds shook hands on the stairs.", "The heads of the guilds did not shake hands."),
    ],
)
def test_what_is_denied_contradicts(one: str, other: str) -> None:
    reasons = {(link.relation, link.reason) for link in apart(EARLY + one, EARLY + other) if link.relation != "agrees"}
    assert {relation for relation, _ in reasons} == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The inn was not insured and burned down.", "The inn burned down."),
        ("Not only the inn burned down.", "The inn burned down."),
        ("The inn had not been inspected in May.", "The inn had been inspected in June."),
        ("Some 41 villages reported no attack.", "Some 117 villages reported an attack."),
        ("Ada Lund is the first woman to lead the guild.", "No woman had led the guild before Ada Lund."),
    ],
)
def test_what_denies_something_else_does_not(one: str, other: str) -> None:
    assert "one of them denies what the other tells" not in {x.reason for x in apart(EARLY + one, EARLY + other)}


def test_what_is_so_by_now_is_a_later_state() -> None:
    found = apart(EARLY + "Ada Lund has not visited the mill.", LATE + "Ada Lund has now visited the mill.")
    assert {link.relation for link in found if link.relation != "agrees"} == {"updates"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The tram was going from Tarn to Velm.", "The tram was going from Velm to Tarn."),
        ("The guard lost his left leg.", "The guard lost his right leg."),
        ("The guard was sacked before the fire.", "The guard was sacked after the fire."),
    ],
)
def test_the_other_way_round_contradicts(one: str, other: str) -> None:
    assert said(one, other, "from here to there") + said(one, other, " against ") == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The tram was going from Tarn to Velm.", "The tram was going from Tarn to Velm and from Velm to Tarn."),
        ("The guard left before the fire.", "The guard came back after the flood."),
        ("Lund raised the rent.", "Lund raised the rent again."),
    ],
)
def test_both_ways_do_not(one: str, other: str) -> None:
    assert "contradicts" not in said(one, other, "from here to there") + said(one, other, " against ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Corrin raised its forecast on Tuesday.", "Corrin lowered its forecast on Tuesday."),
        ("The union backed the plan of Ada Lund.", "The union opposed the plan of Ada Lund."),
        ("The Greens of Brask voted for the levy.", "The Greens of Brask voted against the levy."),
    ],
)
def test_verbs_of_reversal_exclude_each_other(one: str, other: str) -> None:
    assert {"contradicts"} <= {link.relation for link in linked(one, other)}
