"""Which way a count went, that nobody was charged, and figures that are of two places, bodies or averages."""

from __future__ import annotations

import pytest
from read import relations, said

from audit import quantities


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The number of attacks fell as well.", "Attacks, by contrast, rose from 3,240 to 3,410."),
        ("Fewer countries were hit than in the year before.", "In all 66 countries were hit, as against 58 in 2023."),
        ("Exports have grown.", "Exports, however, declined."),
        ("Exports to China rose.", "Exports to China have fallen."),
    ],
)
def test_a_count_goes_one_way(one: str, other: str) -> None:
    assert "contradicts" in relations(one, other) & relations(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("More countries were hit than in the year before.", "In all 66 countries were hit, as against 58 in 2023."),
        ("Deaths fell.", "In Mali, deaths rose to 52."),
        ("Attacks on schools fell.", "Attacks on churches rose."),
        ("Exports fell.", "Exports rose in May and fell in June."),
        ("Exports may fall.", "Exports rose."),
    ],
)
def test_other_places_times_and_what_only_may_be_are_spared(one: str, other: str) -> None:
    assert said(one, other, " in one, ") == said(other, one, " in one, ") == []


def test_that_nobody_was_charged_is_denied_by_a_charge() -> None:
    one = "The state has charged the director."
    other = "They said that they had read the file but that nobody had been charged."
    assert said(one, other, "denies") == said(other, one, "denies") == ["contradicts"]
    assert said(one, "Nobody has been charged so far.", "denies") == ["updates"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Its score was five points above the average for Tarnia.", "Tarnia averages 34 points."),
        ("They looked at 700 cases in eleven countries.", "With 1,810 dead in twenty-two countries it leads."),
        (
            "Three hundred Tarnian nurses will train in Finland.",
            "Finland and Sweden met. Sweden is to train 120 nurses.",
        ),
        ("The flags are at half-mast until Friday.", "The last look at the meter was on 4 May."),
    ],
)
def test_differences_places_and_other_days_accuse_nobody(one: str, other: str) -> None:
    assert "contradicts" not in relations(one, other) | relations(other, one)


def test_the_first_time_is_no_third_visit() -> None:
    one, other = (
        "It was the first time that a Tarnian head of state came.",
        "It was the third visit of a Tarnian president.",
    )
    assert "agrees" not in relations(one, other)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Maize costs 1,150 kwacha a bag.", "kwacha per bag"),
        ("They paid MWK 1,150 per kilogram.", "malawian kwacha per kilogram"),
        ("Each got 12,000 somoni.", "tajik somoni"),
    ],
)
def test_more_currencies(text: str, unit: str) -> None:
    assert quantities(text)[0].unit == unit
