"""Figures beside a month, a place, a party: what is a date or part of a name, and what counts."""

from __future__ import annotations

import pytest

from audit import quantities
from audit.text.sentences import sentences


def found(text: str) -> list[tuple[str, str]]:
    return [(str(q.value), q.unit) for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between April and June 241 people died.", [("241", "people")]),
        ("In March 12 soldiers were killed.", [("12", "soldier")]),
        ("In Brask 97 persons have died.", [("97", "person")]),
        ("At night in Brask 28 of the wounded died.", [("28", "-")]),
        ("A quake of magnitude 6,4 struck.", [("6.4", "-")]),
        ("A shaft 9,5 km long.", [("9.5", "kilometre")]),
    ],
)
def test_a_month_or_a_place_before_a_figure_does_not_take_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(value, unit) for value, unit in found(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "On June 24 people voted.",
        "On March 12 soldiers came.",
        "Flight 77 landed.",
        "Rooms 6,4 and 5 are shut.",
        "Seats 6,4 tonight.",
        "Three ships came: Aurora 12, Aurora 24 and Aurora 77.",
        "See the notes: Section 12, Section 24.",
    ],
)
def test_a_day_and_a_name_stay_what_they_are(text: str) -> None:
    assert not {value for value, _ in found(text)} & {"24", "12", "77", "6.4"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("About 1 500 people left.", "1500"),
        ("1 500 people left.", "1500"),
        ("Some 12 300 homes burnt.", "12300"),
        ("The fund paid 12 500 000 euros.", "12500000"),
        ("A million and a half people left.", "1500000"),
        ("Two million and a half people left.", "2500000"),
    ],
)
def test_blanks_between_thousands_and_halves_of_a_scale(text: str, value: str) -> None:
    assert [value for value, _ in found(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "In May 4 500 people left.",
        "Flight 77 300 people",
        "Section 5 200 people",
        "By 2019 500 people left.",
        "Lines 12 300 40 and 7",
        "Dial 800 555 321 for help.",
    ],
)
def test_two_figures_side_by_side_are_no_thousands(text: str) -> None:
    assert not {value for value, _ in found(text)} & {"4500", "77300", "5200", "2019500", "12300", "800555321"}


@pytest.mark.parametrize(
    "text", ["The dead by town: Brask 41, Upper Halm 17, Orsk 9.", "Seats: the Greens 41; Labour 17 and Centre 9."]
)
def test_names_with_figures_behind_a_colon_are_a_list(text: str) -> None:
    assert found(text) == [("41", "-"), ("17", "-"), ("9", "-")]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The Union won 41.2 per cent of the vote, the Greens 12.5 and the Left 9.1.", ["percentage"] * 3),
        ("The Militia was behind 57 per cent of the raids, the Column behind 21.", ["percentage"] * 2),
        ("The Union took 58 seats, the Greens 12 and the Left 9.", ["seat"] * 3),
        ("The Union won 41 per cent, the Boeing 737 landed.", ["percentage"]),
        ("Exports fell by 12 per cent, the Group of 20, a club, said.", ["percentage", "-"]),
        ("Exports rose 4 per cent, and 7 ships sank.", ["percentage", "ship"]),
    ],
)
def test_a_list_says_its_unit_once(text: str, units: list[str]) -> None:
    assert [unit for _, unit in found(text)] == units


def test_a_sentence_ends_behind_a_decimal() -> None:
    text = "The promise was 0.7. Eight of the 32 countries are dropped."
    assert [text[s.start : s.end] for s in sentences(text)] == [text[:20], text[21:]]
