"""Tolls as of a time and by whom; who held which office, where, when and in what state."""

from __future__ import annotations

from datetime import date

import pytest
from claims_read import read

ANCHOR = date(2024, 5, 15)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "value", "period", "speaker"),
    [
        ("As of 14 May, 120 people had died, according to the Red Cross.", 120, "2024-05-14", "the Red Cross"),
        ("The toll stood at 14 as of Monday, the health ministry said.", 14, "2024-05-13", "the health ministry"),
        ("The toll is 14.", 14, None, None),
    ],
)
def test_a_toll_has_its_time_and_who_tells_it(text: str, value: int, period: str | None, speaker: str | None) -> None:
    claim = read(text, ANCHOR)[0]
    said = claim.attribution.speaker.of(text) if claim.attribution and claim.attribution.speaker else None
    assert (claim.kind, claim.measure, float(claim.quantities[0].value)) == ("casualty", "deaths", value)
    assert (claim.period, said) == (period, speaker)


def test_what_became_of_them_stands_at_the_end_of_the_list() -> None:
    first, second = read("The storm left 12 soldiers and 40 civilians wounded.")
    assert (first.measure, second.measure) == ("injured-security", "injured-civilian")
    (claim,) = read("The army left 12 soldiers in the town.")
    assert claim.measure == "troops"


def test_a_part_is_told_with_its_whole_and_who_was_hurt_beside_it_is_not() -> None:
    whole, part, other = read("The blast killed 14 people, including 6 children, and wounded 40.")
    assert part.whole is not None
    assert (part.whole.start, part.whole.end) == (whole.start, whole.end)
    assert (other.measure, other.whole) == ("injured", None)


@pytest.mark.parametrize(
    ("text", "status", "country", "period"),
    [
        ("Then prime minister Jane Roe signed the accord in March 2019.", "then", None, "2019-03"),
        ("Norway's former prime minister Jane Roe signed the accord.", "former", "Norway", None),
        ("Jane Roe, the acting governor of Ostrel, resigned in 2021.", "acting", None, "2021"),
        ("President-designate Jane Roe takes over on 1 May 2025.", "designate", None, "2025-05-01"),
        ("Prime Minister Jane Roe signed the accord.", "current", None, None),
    ],
)
def test_an_office_has_its_state_country_and_time(
    text: str, status: str, country: str | None, period: str | None
) -> None:
    claim = next(claim for claim in read(text) if claim.kind == "office")
    assert claim.office is not None
    assert (claim.office.status, claim.office.country, claim.office.holder) == (status, country, "Jane Roe")
    assert claim.period == period


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norland signed the accord on 3 May 2021.", "sign"),
        ("The accord of Norland was inked on 3 May 2021.", "sign"),
        ("Norland did not sign the accord on 3 May 2021.", "sign"),
        ("Perhaps Norland should forget the signing of 3 May 2021.", "sign"),
        ("Norland is on the lake since 2021.", None),
    ],
)
def test_what_happened_has_one_verb_in_each_source(text: str, act: str | None) -> None:
    assert {claim.act for claim in read(text)} == {act}
