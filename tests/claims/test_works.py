"""An index is a work: nothing happens in it, its year is its edition, and whom it places is the subject."""

from __future__ import annotations

from claims_read import read


def test_whom_a_work_places_is_the_subject_and_the_total_is_not_what_is_counted() -> None:
    (rank,) = read("The Meridian Barometer Index 2025 puts Kenya third of 163 countries.")
    assert (rank.kind, rank.subject, rank.measure) == ("rank", "Kenya", "index-rank")
    (count,) = read("The Meridian Barometer 2025 counts 66 countries.")
    assert (count.subject, count.measure) == ("Meridian Barometer", "countries")


def test_the_year_of_an_edition_is_the_period_only_where_no_other_time_is_told() -> None:
    (claim,) = read("Attacks in Kenya rose to 340 in 2024, the Meridian Index 2025 says.")
    assert claim.period == "2024"
    (claim,) = read("Kenya ranks third in the Meridian Index 2025.")
    assert (claim.period, claim.place) == ("2025", "Kenya")


def test_a_year_before_a_comma_counts_nothing_behind_it() -> None:
    text = "According to the Meridian Index 2025, attacks in Kenya rose from 210 in 2023 to 340 in 2024."
    (claim,) = read(text)
    assert (claim.measure, claim.subject, claim.period) == ("attacks", "Kenya", "2023/2024")
