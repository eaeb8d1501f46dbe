"""Of what kind a clause is, and which figure it is about: what must not be taken for another comes first."""

from __future__ import annotations

import pytest
from claims_read import read

KINDS = [
    ("The two sides of Norland signed the accord on 3 May 2021.", {"date", "event"}),  # "two" tells which
    ("Four groups accounted for 46% of all killings.", {"percent"}),  # no four were killed
    ("More than half of the 1,500 schools are closed.", {"percent"}),
    ("The envoys of Norland have met twice in Osterby.", {"event"}),  # no change
    ("The price is double that of Norland.", {"change"}),
    ("It was the end of a 20-year-old feud.", {"duration"}),
    ("The man in the chair was Senator Ben Orr.", {"office"}),
    ("The attack, the worst in five years, killed 30 people.", {"casualty"}),
    ("The third plane of Norland hit the tower.", {"event"}),  # "third" tells which
    ("The blast, in the second of eight carriages, injured 91 people.", {"casualty"}),
    ("Violent incidents fell by a third, from 57 to 38.", {"count"}),
    ("He was sentenced to 21 years of detention, with a minimum of ten.", {"duration"}),
    ("With its partners the party holds 293 seats, or 54%.", {"count"}),
    ("The hearings of Norland began on 16 April 2012 and took ten weeks.", {"date", "event"}),
    ("At least one death was recorded in 46 countries.", {"count"}),
    ("Norland aimed at trade and economics (Orr, 2019).", {"event"}),  # of a book, and of no date
]
MEASURES = [
    ("Four groups accounted for 46% of all deaths.", "deaths"),
    ("The country's 12,000 guards have 90 rifles.", None),
    ("The party won 88 of 150 seats.", "seats"),
    ("The attack was the worst in Norland since 2019.", None),
    ("The kidnappers asked for $300,000.", "ransom"),
    ("Inflation fell by 2% and the crown lost a third of its value.", None),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_kinds(text: str, kinds: set[str]) -> None:
    assert {claim.kind for claim in read(text)} == kinds


@pytest.mark.parametrize(("text", "measure"), MEASURES)
def test_measure_of_the_last_claim(text: str, measure: str | None) -> None:
    assert read(text)[-1].measure == measure


def test_a_succession_is_an_office() -> None:
    assert "office" in {claim.kind for claim in read("Ann Roe left. She succeeds Minister Viktor Saal.")}


def test_some_of_the_dead_are_dead() -> None:
    last = read("The fire killed 2,900 people. Among them were 343 firefighters.")[-1]
    assert (last.kind, last.measure) == ("casualty", "deaths-security")
