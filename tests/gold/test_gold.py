"""The labelled sentences are sound, and the half to build with is read as well as it has been before."""

from __future__ import annotations

import re
from datetime import date

import pytest

from audit.claims.quantities import quantities
from tests.gold.score import HALVES, Score, misses, paired, rows, score_dates, score_quantities

# What is reached on the build half, in percent, rounded down. These figures only ever rise.
REACHED_QUANTITIES = {"value": 97.0, "value+unit": 95.0, "value+head": 96.0, "value+change": 97.0}
REACHED_DATES = {"span": 99.0, "span+value": 99.0}


@pytest.mark.parametrize("respect", REACHED_QUANTITIES)
def test_quantities_of_the_build_half_are_read_as_well_as_before(respect: str) -> None:
    assert score_quantities("build")[respect].f1 >= REACHED_QUANTITIES[respect]


@pytest.mark.parametrize("respect", REACHED_DATES)
def test_dates_of_the_build_half_are_read_as_well_as_before(respect: str) -> None:
    assert score_dates("build")[respect].f1 >= REACHED_DATES[respect]


def test_the_halves_are_equal_and_every_row_is_its_own() -> None:
    for name, least in (("quantities", 300), ("dates", 80)):
        every = rows(name)
        assert len(every) >= least
        assert len({row["id"] for row in every}) == len({row["text"] for row in every}) == len(every)
        assert abs(len(rows(name, "build")) - len(rows(name, "report"))) <= 1
    assert len(rows("quantities", "report")) >= 150


@pytest.mark.parametrize("half", HALVES)
def test_every_label_points_at_its_words(half: str) -> None:
    for row in rows("quantities", half):
        for label in row["quantities"]:
            words = row["text"][label["start"] : label["end"]]
            assert words == words.strip() != ""
            assert ("value" in label) != ("low" in label)
            assert label["unit"] and set(label["comparator"]) <= set("=~<>")
            assert set(label["change"]) <= {"up", "down", None}
    for row in rows("dates", half):
        assert row["anchor"] is None or date.fromisoformat(row["anchor"])
        for label in row["dates"]:
            assert row["text"][label["start"] : label["end"]].strip()
            assert all(re.fullmatch(r"[A-Z0-9X:/_.-]+", value) for value in label["value"])


def test_a_quantity_serves_one_label_and_the_best_fit_is_taken() -> None:
    text = "They saw 12 carts and 12 boats."
    label = {"start": 22, "end": 24, "value": "12", "unit": ["boat"], "comparator": ["="], "change": [None]}
    assert [one.unit for _, one in paired([label], list(quantities(text)))] == ["boat"]
    assert len(list(paired([label] * 3, list(quantities(text))))) == 2
    assert list(paired([{**label, "total": "20"}], list(quantities(text)))) == []


def test_only_the_build_half_shows_what_is_wrong() -> None:
    shown = {line.split()[0] for name in ("quantities", "dates") for line in misses(name)}
    assert not shown & {row["id"] for name in ("quantities", "dates") for row in rows(name, "report")}


def test_a_score_of_nothing_is_nought() -> None:
    assert Score(0, 0, 0).f1 == 0
    assert Score(1, 1, 1).f1 == 100
