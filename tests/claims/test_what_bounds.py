"""Words beside a figure that look like a bound, an amount or a count, and are none."""

from __future__ import annotations

import pytest

from audit.claims.quantities import quantities


def signs(text: str) -> list[tuple[str, str]]:
    """Value and comparator of every figure."""
    return [(f"{q.value.normalize():f}", q.comparator) for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a bound
        ("The strike lasted over four weeks.", [("4", ">")]),
        ("Over four weeks passed.", [("4", ">")]),
        ("He died over four years ago.", [("4", ">")]),
        ("Over 12 people died.", [("12", ">")]),
        ("It closed more than six years ago.", [("6", ">")]),
        ("Up to 12 people died.", [("12", "<")]),
        ("Exports fell by up to 5% from 2021.", [("5", "<")]),
        ("About 12 men left.", [("12", "~")]),
        # a time, a comparison, a direction, a topic
        ("Donors gave $4 million over six years.", [("4000000", "="), ("6", "=")]),
        ("Twelve sheep died over two days.", [("12", "="), ("2", "=")]),
        ("Over six years, 12 mines closed.", [("6", "="), ("12", "=")]),
        ("Rents are lower than six years ago.", [("6", "=")]),
        ("Rents are higher than two months earlier.", [("2", "=")]),
        ("The forecast was revised up to 2.5% from 2%.", [("2.5", "="), ("2", "=")]),
        ("The toll was raised up to 30 from 20.", [("30", "="), ("20", "=")]),
        ("She asked about 12 men.", [("12", "=")]),
        ("The mayor was jailed for nine years over £4.2 million.", [("9", "="), ("4200000", "=")]),
        ("Two clerks resigned over a $4 million deal.", [("2", "="), ("4000000", "=")]),
        ("The firm paid over $4 million.", [("4000000", ">")]),
        ("In five years over 300 boats sank.", [("5", "="), ("300", ">")]),
        ("It has 19 fewer than four years ago.", [("19", "="), ("4", "=")]),
        ("The toll passed 400 on Monday.", [("400", ">")]),
        ("The number of dead tops 1,200.", [("1200", ">")]),
        ("Parliament passed three laws.", [("3", "=")]),
        ("He crossed 12 rivers.", [("12", "=")]),
    ],
)
def test_a_preposition_is_no_bound(text: str, expected: list[tuple[str, str]]) -> None:
    assert signs(text) == expected


def test_what_was_revised_up_went_up() -> None:
    assert [q.change for q in quantities("The forecast was revised up to 2.5% from 2%.")] == ["up", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The error is plus or minus four points.", [("4", "=")]),
        ("The mast is 60 years old, plus or minus 10.", [("60", "~")]),
        ("The ferry held 80, plus or minus 5.", [("80", "~")]),
        ("The ferry held 80 plus.", [("80", ">")]),
        ("It was minus 12 degrees.", [("-12", "=")]),
    ],
)
def test_plus_or_minus_is_no_sign(text: str, expected: list[tuple[str, str]]) -> None:
    assert signs(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fighting has uprooted more than 2.5m since May.", "2500000"),
        ("The fire has driven over 3m from their villages.", "3000000"),
        ("The quake made 4m homeless.", "4000000"),
        ("The flood left 1.5m without water.", "1500000"),
        ("The audience reached 6m on Friday.", "6000000"),
        # metres
        ("The dike is 4m high.", "4"),
        ("The cart was driven 3m from the gate.", "3"),
        ("A diver was killed 9m below the pier.", "9"),
        ("The snow reached 2.4m on Friday.", "2.4"),
        ("The camp burned 3m from their huts.", "3"),
    ],
)
def test_millions_of_people_are_no_metres(text: str, value: str) -> None:
    assert [found for found, _ in signs(text)] == [value]


def counts(text: str) -> list[tuple[str, str]]:
    return [(f"{q.value.normalize():f}", q.unit) for q in quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flight 612 carries 88 people.", [("88", "people")]),
        ("Resolution 3114 keeps the embargo.", []),
        ("Kestrel 1 weighed 91 kilograms.", [("91", "kilogram")]),
        # a noun that is counted
        ("At Brask 31 boats sank the same day.", [("31", "boat")]),
        ("About 31 boats the size of cars sank.", [("31", "boat")]),
        ("Gunmen killed 31 guards.", [("31", "guard")]),
    ],
)
def test_the_verb_of_a_name_with_a_number_is_not_counted(text: str, expected: list[tuple[str, str]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("A poll of 1,306 adults suggests that taxes are high.", "adult"),
        ("A survey of 1,306 farmers shows a lead.", "farmer"),
        ("Some 40 Danes want peace.", "Dane"),
        # a noun that goes on
        ("They sent 40 United Nations staff.", "United Nations staff"),
        ("They hired 40 sales managers the same day.", "sales manager"),
        ("They met 40 Emirates flight attendants.", "Emirates flight attendant"),
    ],
)
def test_a_counted_noun_ends_before_its_verb(text: str, unit: str) -> None:
    assert [one for _, one in counts(text)] == [unit]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Temperatures run from -30C to 35C.", [("-30", "celsius")]),
        ("It was 31C in the shade.", [("31", "celsius")]),
        ("It fell to minus 9C.", [("-9", "celsius")]),
        ("The heat reached 101F.", [("101", "fahrenheit")]),
        # a row, a gate, a bus
        ("She sat in row 14C.", []),
        ("Gate 20C is shut.", []),
        ("The 20C bus left.", []),
    ],
)
def test_a_letter_behind_a_figure_is_a_temperature_where_words_say_so(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Two guards fell in Halm, bringing the number of dead to 29.", None),
        ("Rents fell, bringing the rate to 4%.", "down"),
        ("The toll rose, bringing it to 29.", "up"),
    ],
)
def test_a_sum_moves_with_no_verb_before_it(text: str, change: str | None) -> None:
    assert quantities(text)[-1].change == change
