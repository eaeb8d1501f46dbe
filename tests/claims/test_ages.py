"""How old somebody is, beside what happened and what is counted."""

from __future__ import annotations

import pytest
from claims_read import read

from audit.claims.quantities import quantities

AGE = "year of age"


def units(text: str) -> list[tuple[str, str]]:
    return [(f"{q.value.normalize():f}", q.unit) for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ann Roe, 52, said that the dam had held.", ["52"]),
        ("The guard, who was 38, left a widow.", ["38"]),
        ("She is 61.", ["61"]),
        ("He was 33 when he enlisted.", ["33"]),
        ("He retired at 71.", ["71"]),
        ("She began work at 15.", ["15"]),
        ("Two boys, 7 and 12, were found.", ["7", "12"]),
        ("A girl, 9, was found.", ["9"]),
        ("Two women aged 24 and 31 were freed.", ["24", "31"]),
        ("Four boys, aged 8, 9 and 13, were hurt.", ["8", "9", "13"]),
        ("The average age of the pilots is 47.", ["47"]),
        ("The guests were aged from 16 to 58.", ["16"]),
        ("The guests were aged between 16 and 58.", ["16"]),
        ("Their ages ranged from 3 to 61.", ["3"]),
        ("The judge sent Ann Roe, 63, to prison.", ["63"]),
        ("The court found Ann Roe, 63, guilty.", ["63"]),
        ("The youngest of the sailors is 21, the oldest 60.", ["21", "60"]),
    ],
)
def test_a_bare_figure_may_be_an_age(text: str, ages: list[str]) -> None:
    assert [value for value, unit in units(text) if unit == AGE] == ages


@pytest.mark.parametrize(
    "text",
    [
        "In Halm, 12, and in Brask, 14, were arrested.",
        "The vote in Halm, 43, is close.",
        "He is 12 points ahead.",
        "The shop shut at 16.",
        "He died at 11 on Friday.",
        "Of the men, 12, or half, left.",
        "They were 27 kilometres away.",
        "Guards, 12 in all, left.",
        "Karavel won 31, and Brask 24.",
        "Halm, 31, and Brask, 24, joined in.",
        "In Brask, 40, in Halm 30 houses burnt.",
        "The oldest 60 houses burnt.",
    ],
)
def test_what_is_no_age(text: str) -> None:
    assert AGE not in {unit for _, unit in units(text)}


@pytest.mark.parametrize(
    ("text", "kind", "measure"),
    [
        ("A 23-year-old nurse was shot dead in Halm.", "event", "deaths"),
        ("Police in Halm arrested a 51-year-old driver.", "event", None),
        ("Four boys, aged 8, 9 and 13, were killed.", "casualty", "deaths"),
        ("On 4 May 2021 a 6.3-magnitude quake killed at least 700 people.", "casualty", "deaths"),
        ("The 90-foot boat sank with 12 sailors dead.", "casualty", "deaths"),
        ("Thirty-one countries recorded at least one death.", "count", "countries"),
        # nothing else is told
        ("Ann Roe is 52 years old.", "duration", "age"),
        ("A 6.3-magnitude quake shook Halm.", "count", "magnitude"),
    ],
)
def test_a_figure_that_only_describes_takes_no_claim(text: str, kind: str, measure: str | None) -> None:
    (claim,) = read(text)
    assert (claim.kind, claim.measure) == (kind, measure)


def test_two_ages_are_no_two_counts() -> None:
    (claim,) = read("Two women aged 24 and 31 were freed.")
    assert len(claim.quantities) == 3
