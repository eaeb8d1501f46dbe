"""The figures of a claim as a reader is shown them: ordinals, shares, rates, differences, totals."""

from __future__ import annotations

import pytest

from audit import claims


def shown(text: str) -> list[tuple[str, str, str, str | None]]:
    """Value, unit, comparator and change of every figure of every claim."""
    return [
        (f"{q.value.normalize():f}", q.unit, q.comparator, q.change) for claim in claims(text) for q in claim.quantities
    ]


def values(text: str) -> set[str]:
    return {value for value, *_ in shown(text)}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A fourth suspect was released.", "4"),
        ("Two boats sank and a third was towed.", "3"),
        ("Guards said a fifth prisoner had escaped.", "5"),
        ("A tenth sack was stolen.", "10"),
    ],
)
def test_which_of_a_row_somebody_is_makes_no_share(text: str, place: str) -> None:
    assert place in values(text)
    assert "percentage" not in {unit for _, unit, *_ in shown(text)}


@pytest.mark.parametrize(
    ("text", "percent", "place"),
    [
        ("A third of the barns burned.", "33.33", "3"),
        ("Exports fell by a fifth.", "20", "5"),
        ("They sold a tenth more carpets.", "10", "10.0"),
    ],
)
def test_a_share_is_no_place_in_a_row(text: str, percent: str, place: str) -> None:
    assert percent in values(text)
    assert place not in values(text)


def test_a_share_keeps_its_bound() -> None:
    assert ("50", "percentage", ">", None) in shown("More than half of the pupils stayed away.")
    assert ("50", "percentage", "=", None) in shown("Half of the pupils stayed away.")
    assert shown("The coin fell half a cent.") == [("0.5", "cent", "=", "down")]


def test_the_number_of_a_quarter_is_part_of_the_date() -> None:
    assert "4" not in values("Exports fell in the fourth quarter of 2023.")
    assert "4" in values("The fourth carriage derailed.")


def test_what_a_figure_is_out_of_stands_once() -> None:
    assert shown("The party holds 61 of the 140 seats.") == [("61", "seat", "=", None), ("140", "seat", "=", None)]
    assert shown("Norland ranks 96th out of 131 countries.") == [("96", "-", "=", None), ("131", "country", "=", None)]


def test_a_time_with_a_half_is_told_once() -> None:
    assert shown("He was jailed for seven and a half years.") == [("7.5", "year", "=", None)]
    assert "50" in values("Ann Roe held the post for four years and two months.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rate was 4.7 deaths per 1,000 live births.", [("4.7", "death per 1,000 live birth", "=", None)]),
        ("It came to 13.8 per 100,000 people.", [("13.8", "per 100,000 people", "=", None)]),
        ("The port has 2.4 cranes for every 100 ships.", [("2.4", "crane per 100 ship", "=", None)]),
        (
            "The toll fell from 9 to 7 per 1,000 births.",
            [("9", "per 1,000 birth", "=", None), ("7", "per 1,000 birth", "=", "down")],
        ),
        # not a rate
        ("The jail has one guard for every 12 men.", [("1", "guard", "=", None), ("12", "man", "=", None)]),
        ("The shop pays $180 per person.", [("180", "dollar per person", "=", None)]),
        ("The fire hurt 12 men and 30 women.", [("12", "man", "=", None), ("30", "woman", "=", None)]),
    ],
)
def test_a_rate_is_one_figure(text: str, expected: list[tuple[str, str, str, str | None]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "change"),
    [
        ("Halm counted 2,410 break-ins, 88 fewer than in May.", "88", "down"),
        ("There were seven fewer than the previous year.", "7", "down"),
        ("The airline flew three fewer routes.", "3", "down"),
        ("Police made 60 more searches than last year.", "60", "up"),
        ("The tunnel cost 230 million more.", "230000000", "up"),
        ("The trip took two hours longer than planned.", "2", "up"),
        # further ones are no difference, nor is what a multiple stands behind
        ("Sixty more people were hurt.", "60", None),
        ("Police found three more bodies.", "3", None),
        ("Another 12 more than doubled their pay.", "12", None),
    ],
)
def test_a_difference_is_no_level(text: str, value: str, change: str | None) -> None:
    assert (value, change) in {(value, change) for value, _, _, change in shown(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council voted 9-2 to ban it.", {"9", "2"}),
        ("The bill passed 187-104.", {"187", "104"}),
        ("The council banned it under rule 12-B.", set()),
    ],
)
def test_both_sides_of_a_vote_are_shown(text: str, expected: set[str]) -> None:
    assert values(text) == expected


def test_who_was_asked_says_so() -> None:
    (claim,) = claims("A poll of 1,306 adults suggests that taxes are too high.")
    assert claim.attribution is not None
    assert claim.attribution.speaker is not None
    speaker = claim.attribution.speaker
    assert "A poll of 1,306 adults suggests"[speaker.start : speaker.end] == "A poll of 1,306 adults"


@pytest.mark.parametrize(
    "text", ["Article 8 covers the ships.", "Flight 612 passengers were told.", "Section 4 applies to ships."]
)
def test_the_number_of_a_name_counts_nothing(text: str) -> None:
    assert {unit for _, unit, *_ in shown(text)} == {"-"}
