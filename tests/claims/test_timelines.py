"""Lines that begin with a year or a day tell of that time."""

from __future__ import annotations

import pytest
from claims_read import read

from tests.hang import ends


@pytest.mark.parametrize(
    "text",
    [
        "14 May 2024 - A flood killed 14 people in Kenya. It injured 40.",
        "The flood killed 14 people in Kenya.\nThe fire killed 9.",
        "1994 was a good year.\n1996 was none. Ann Roe left the island.",
        "In 2011: Norland joined the union.\nAfter 2012: Norland left the union.",
    ],
)
def test_one_line_or_a_year_in_a_sentence_sets_no_time(text: str) -> None:
    last = read(text)[-1]
    assert last.period is None or last.period in last.of(text)


@pytest.mark.parametrize(
    ("label", "other", "period"),
    [
        ("2011: ", "2012: ", "2011"),
        ("2011 – ", "2012 – ", "2011"),
        ("- 2011: ", "- 2012: ", "2011"),
        ("**2011**: ", "**2012**: ", "2011"),
        ("May 2011: ", "June 2011: ", "2011-05"),
        ("3 May 2011 - ", "4 May 2011 - ", "2011-05-03"),
    ],
)
def test_every_sentence_of_an_entry_has_its_time(label: str, other: str, period: str) -> None:
    text = f"{label}Norland joined the union. The flood killed 14 people.\n{other}Norland left the union."
    first, second, third = read(text)
    assert (first.of(text), first.kind, first.period) == ("Norland joined the union", "event", period)
    assert (second.period, first.subject) == (period, "Norland")
    assert third.period != period
    assert ("period", "dateline") in second.origins
    assert all(text[claim.sentence.start : claim.sentence.end].endswith(".") for claim in (first, second, third))
    assert text[first.sentence.start :].startswith(label.lstrip("-* ")[:3]) or first.sentence.start == 0


def test_a_day_without_a_year_is_of_the_year_of_its_line() -> None:
    text = "2014: Norland joined the union.\n2015: Norland left the union on 12 April."
    assert {claim.period for claim in read(text)} == {"2014", "2015-04-12"}


@pytest.mark.parametrize("unit", ["2011: a\n", "- " * 4, "3 May 2011 - ", "**" * 8, "2011 – \n"])
def test_a_long_run_of_labels_is_read_to_its_end(unit: str) -> None:
    with ends():
        read(unit * (40_000 // len(unit)))
