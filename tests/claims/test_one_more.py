"""One more, dozens more, so many per 100,000, and what is scored or how fast something goes."""

from __future__ import annotations

import pytest

from audit.claims.quantities import quantities
from tests.claims.claims_read import read


def counted(text: str) -> list[tuple[str, int, str | None]]:
    return [(c.kind, int(c.quantities[0].value), c.measure) for c in read(text) if c.quantities]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Two weavers were shot dead and another wounded.",
            [("casualty", 2, "deaths"), ("casualty", 1, "injured")],
        ),
        (
            "Four boys drowned and another is missing.",
            [("casualty", 4, "deaths"), ("casualty", 1, "missing")],
        ),
        (
            "One weaver died and a further was seriously injured on Monday.",
            [("casualty", 1, "deaths"), ("casualty", 1, "injured")],
        ),
        (
            "Three weavers died and dozens more were injured.",
            [("casualty", 3, "deaths"), ("casualty", 12, "injured")],
        ),
        (
            "The flood killed 14 weavers and injured hundreds more.",
            [("casualty", 14, "deaths"), ("casualty", 100, "injured")],
        ),
    ],
)
def test_one_more_is_a_claim_of_its_own(text: str, found: list[tuple[str, int, str | None]]) -> None:
    assert counted(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Another injured weaver was taken home.",
        "Another was held back.",
        "He called it another killed chance.",
        "It was another dead end.",
        "A further injured guest left.",
    ],
)
def test_another_of_something_counts_nothing(text: str) -> None:
    assert quantities(text) == ()


def test_dozens_more_of_something_are_of_that() -> None:
    (one,) = quantities("It will take dozens more years.")
    assert one.unit == "year"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The isle recorded 12.4 deaths per 100,000 people.", "deaths-rate"),
        ("There were 31 maternal deaths for every 1,000 births.", "deaths-rate"),
        ("Twelve soldiers per million died.", "deaths-rate"),
        ("The murder rate fell to 5.1 per 100,000.", "deaths-rate"),
        ("The isle had 140 cases per 100,000 residents.", "cases-rate"),
    ],
)
def test_so_many_for_each_hundred_thousand_are_a_rate_and_no_casualties(text: str, measure: str) -> None:
    (claim,) = read(text)
    assert (claim.kind, claim.measure) == ("count", measure)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The isle recorded 12 deaths per month.", "deaths"),
        ("The isle recorded 12 deaths, and lost 100,000 hives.", "deaths"),
        ("Fires killed 12 weavers per year.", "deaths"),
    ],
)
def test_so_many_a_month_are_still_deaths(text: str, measure: str) -> None:
    assert read(text)[0].measure == measure


@pytest.mark.parametrize(
    ("text", "kind", "measure"),
    [
        ("The club scored 61 goals.", "count", "goals"),
        ("The isle scored 61 points in the table.", "count", "index-score"),
        ("Gusts of 210 km/h broke the mast.", "count", "speed"),
        ("The mast stood 210 km away.", "count", "distance"),
        ("In Tolvik, 400 kilometres away, 12 people drowned.", "casualty", "deaths"),
        ("The ferry sank 40 miles off Tolvik.", "count", "distance"),
        ("Every year, 400 people drown.", "casualty", "deaths"),
    ],
)
def test_what_is_scored_how_fast_it_goes_and_how_far_off_it_is(text: str, kind: str, measure: str) -> None:
    assert (read(text)[0].kind, read(text)[0].measure) == (kind, measure)
