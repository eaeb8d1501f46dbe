"""What the author says himself, beside what is quoted and what somebody is saying."""

from __future__ import annotations

import pytest
from claims_read import read

NOTHING = [
    "The so-called “reset” is a shameful mess.",
    "The “Lions” must act before winter.",
    "It would be shameful to close the pass.",
]

TOLD = [
    (
        "Norland – which borders Karavel – has signed a pledge saying that a shameful war would be unacceptable.",
        "event",
    ),
    ("President Orr called the treaty “shameful”.", "quote"),
    ("Officials dismissed the report as “absurd”.", "quote"),
]

WHOLE = [
    "In a speech (March 4, 2020) at the Harbour Institute in Lindau, D.C., General Harrow stated that the base shut",
    "In a speech (March 4, 2020) at the Harbour Institute in Lindau, D.C., Harrow [stated](#): “They helped us then”",
]


@pytest.mark.parametrize("text", NOTHING)
def test_judgement_of_the_author_stays_no_claim(text: str) -> None:
    assert [claim.kind for claim in read(text)] == []


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_judgement_of_others_takes_nothing_from_what_is_told(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in read(text) if claim.end >= len(text) - 1}


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_said_behind_the_speaker_belongs_to_the_claim(text: str) -> None:
    assert text in {claim.of(text) for claim in read(text + ".") if claim.kind == "quote"}


def test_a_stop_after_the_source_cuts_the_source_off() -> None:
    text = "On 4 March 12 people died, General Harrow said on Friday."
    assert {claim.of(text) for claim in read(text)} == {"On 4 March 12 people died"}


def test_how_long_after_is_told_beside_what_happened() -> None:
    text = "Tellingly, however, just a few days after the flood, Norland closed the Karavel pass."
    assert {claim.kind for claim in read(text)} == {"event", "duration"}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The minister said the raid killed 50 men, a figure that could not be verified.", False),
        ("The raid did not kill 50 men, the minister said.", True),
        ("Twelve people were not found.", True),
        ("None of the 12 men, who were asleep, was hurt.", True),
    ],
)
def test_a_denial_behind_a_comma_denies_no_figure_before_it(text: str, negated: bool) -> None:
    assert {claim.negated for claim in read(text)} == {negated}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The party says it won 180 seats, not 93.", "93"),
        ("The ferry was late by four hours, not six.", "6"),
        ("Ann Roe is 51, not 15.", "15"),
    ],
)
def test_a_figure_put_right_is_a_claim_of_its_own(text: str, denied: str) -> None:
    told = [(claim.negated, [str(q.value) for q in claim.quantities]) for claim in read(text) if claim.quantities]
    assert [negated for negated, _ in told] == [False, True]
    assert told[1][1] == [denied]


def test_a_year_put_right_is_not_the_time_of_what_happened() -> None:
    claims = read("The pact was signed in 1951, not in 1953.")
    assert {(claim.period, claim.negated) for claim in claims} == {("1951", False)}


def test_what_is_not_counted_puts_nothing_right() -> None:
    (claim,) = read("Two men, not including 12 boys, died.")
    assert not claim.negated
