"""A report that looks back on another one, or is of the days around it: one event, although their figures differ."""

from __future__ import annotations

import pytest
from read import apart, declared

FIRST = (
    "DORVA, 4 May 2019 (Meridian) - The envoy Ana Relic and the Front's commander Teo Marsh signed a truce in Dorva on"
    " Saturday. It is to hold for 90 days. Marsh said his men would leave Halvik."
)


def relations(one: str, other: str) -> set[str]:
    return {link.relation for link in apart(one, other)}


def test_a_report_that_gives_the_day_of_another_one_is_of_its_event() -> None:
    later = (
        "The Review, 9 November 2020\n\nOn 4 May of last year the envoy Ana Relic and Teo Marsh of the Front made their"
        " truce in Dorva. It was to hold for 60 days. Halvik was quiet for a while."
    )
    assert "contradicts" in relations(FIRST, later)


@pytest.mark.parametrize(
    "later",
    [
        # the day of another event, and names that only the day's news has in common
        "The Review, 9 November 2020\n\nOn 4 May of last year the bank of Orsk raised its rate for 60 days.",
        "The Review, 9 November 2020\n\nThe envoy Ana Relic signed a truce in Orsk. It is to hold for 60 days.",
    ],
)
def test_a_day_alone_or_a_name_alone_makes_no_event(later: str) -> None:
    assert "contradicts" not in relations(FIRST, later)


def test_the_first_days_of_the_calendar_are_days() -> None:
    first = FIRST.replace("4 May 2019", "0001-01-03")
    later = "The Review, 0003-01-05\n\nOn 0001-01-03 the envoy Ana Relic and Teo Marsh signed a truce in Dorva."
    assert "contradicts" not in relations(first, later)


def test_a_weekly_is_of_the_first_day_of_its_week() -> None:
    weekly = (
        "Week of 6 May 2019\n\nThe envoy Ana Relic and Teo Marsh signed a truce in Dorva. Halvik is to be left within"
        " 90 days by the men of the Front."
    )
    assert "contradicts" not in relations(FIRST, weekly)


RELEASE = (
    "The annual rate of consumer price inflation was 3.2 per cent in January, compared with 3.9 per cent in December."
    " Motor fuels fell by 7.8 per cent."
)


def test_a_source_of_a_draft_needs_no_name_in_common() -> None:
    draft = (
        "Inflation slows in Norland. Consumer prices rose 3.2% in the year to January, down from 3.9% in December."
        " Fuel prices dropped 8.7% from a year earlier."
    )
    found = {link.relation: link for link in declared(draft, RELEASE)}
    assert {"agrees", "contradicts"} <= found.keys()
    assert "8.7" in found["contradicts"].reason


def test_a_source_that_tells_of_something_else_accuses_nothing() -> None:
    draft = "The choir of Brask sang 14 songs in the old hall. Its 212 members come from nine villages."
    assert "contradicts" not in {link.relation for link in declared(draft, RELEASE)}
