"""What somebody lacked, did not do or will not do is a claim; what is felt or judged is none."""

from __future__ import annotations

import pytest

from audit.claims.plainly import denied
from audit.ingest.take import take
from audit.model import Claim
from audit.pipeline import analyse


def read(text: str) -> list[tuple[str, Claim]]:
    return [(claim.of(text), claim) for claim in analyse(take(text, media_type="text/plain")).claims]


@pytest.mark.parametrize(
    "text",
    [
        "The chapel had no lightning rods.",
        "The tannery has no exits.",
        "The hamlet has no running water.",
        "The mill had no ladders and no licence.",
        "The siren did not sound.",
        "The ferry didn't stop.",
        "The weavers will not appeal.",
        "He will not testify.",
        "The decree does not cover farms.",
        "The ferries are not operating.",
        "The barge was not insured.",
        "The cook was not on board.",
        "Neither boy was hurt.",
        "There were no lifebuoys on the quay.",
        "There is no doctor in the hamlet.",
    ],
)
def test_what_is_plainly_not_so_is_a_claim_that_denies(text: str) -> None:
    ((printed, claim),) = read(text)
    assert (printed, claim.kind, claim.negated) == (text.removesuffix("."), "event", True)


@pytest.mark.parametrize("text", ["The ferries are running.", "The kiln is still burning.", "The hall was deserted."])
def test_what_is_plainly_so_is_a_claim(text: str) -> None:
    ((printed, claim),) = read(text)
    assert (printed, claim.kind, claim.negated) == (text.removesuffix("."), "event", False)


@pytest.mark.parametrize(
    "text",
    [
        "The reform has no merit.",
        "The weavers have no idea.",
        "The chairman has no good answers.",
        "We have no water.",
        "The council will not listen.",
        "This will not end the quarrel.",
        "Tariffs will not stop the decline.",
        "The board did not care.",
        "The survey did not go far enough.",
        "That does not follow.",
        "Money does not grow on trees.",
        "It did not matter.",
        "If the siren did not sound, the crew is to blame.",
        "Why did the siren not sound?",
        "Their words are empty.",
        "The system is not working.",
    ],
)
def test_what_is_judged_foretold_or_asked_is_none(text: str) -> None:
    assert read(text) == []


def test_who_says_so_is_told_with_it() -> None:
    text = "The tannery had no alarm, inspectors said."
    ((_, claim),) = read(text)
    assert claim.negated
    assert claim.attribution is not None
    assert claim.attribution.speaker is not None
    assert claim.attribution.speaker.of(text) == "inspectors"


def test_two_that_are_denied_in_one_breath_are_left_alone() -> None:
    assert not denied(("the", "mill", "has", "no", "stairs", "and", "the", "shed", "has", "no", "exits"))


@pytest.mark.parametrize("lows", [(), ("no",), ("did", "not"), ("the", "mill", "had", "no"), ("it", "didn't")])
def test_a_line_that_breaks_off_is_none(lows: tuple[str, ...]) -> None:
    assert not denied(lows)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The tannery had no alarm and its doors were locked.",
            [("The tannery had no alarm", True), ("its doors were locked", False)],
        ),
        (
            "The siren did not sound and the weavers fled.",
            [("The siren did not sound", True), ("the weavers fled", False)],
        ),
    ],
)
def test_a_denial_reaches_no_further_than_its_own_clause(text: str, found: list[tuple[str, bool]]) -> None:
    assert [(printed, claim.negated) for printed, claim in read(text)] == found


@pytest.mark.parametrize("text", ["It is not known how many weavers were on board.", "It was not clear who fired."])
def test_what_nobody_knows_is_no_claim(text: str) -> None:
    assert read(text) == []
