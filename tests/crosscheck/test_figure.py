from __future__ import annotations

from decimal import Decimal

import pytest
from told import told

from audit.claims.quantities import quantities
from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.figures import figures
from audit.crosscheck.match import affinity, doubted, told_apart
from audit.crosscheck.stating import state
from audit.model import Quantity, Span


def read(text: str) -> tuple[Figure, ...]:
    return figures(text, quantities(text), Span(0, len(text)))


def ranged(text: str, printed: str, low: int, high: int) -> tuple[Figure, ...]:
    at = text.index(printed)
    quantity = Quantity(at, at + len(printed), Decimal(low), Decimal(low), Decimal(high), "-", "=", None)
    return figures(text, [quantity], Span(0, len(text)))


def test_the_words_after_a_figure_say_what_is_counted() -> None:
    (killed, injured) = read("In Dalmora 41 people were killed and 17 injured.")
    assert (killed.measures, injured.measures) == ({"deaths"}, {"injured"})
    assert told_apart(killed, injured) == "two measures: deaths against injured"
    assert affinity(killed, injured) == 0.0


@pytest.mark.parametrize(
    ("text", "printed", "low", "high", "first", "last"),
    [
        ("Deaths moved, from 517 to 1,099.", "517 to 1,099", 517, 1099, 517, 1099),
        ("Deaths moved, from 1,099 to 517.", "1,099 to 517", 517, 1099, 1099, 517),
        ("Deaths moved, from five to nine.", "five to nine", 5, 9, 5, 9),
        ("The raids have increased by a third, of 40 to 53.", "40 to 53", 40, 53, 40, 53),
    ],
)
def test_a_move_is_two_states(text: str, printed: str, low: int, high: int, first: int, last: int) -> None:
    before, after = ranged(text, printed, low, high)
    assert (before.interval.point, after.interval.point) == (first, last)
    assert (before.earlier, after.earlier) == (True, False)
    assert f"{before.printed} to {after.printed}" == printed


def test_a_range_stays_one_figure() -> None:
    for text in ("Between 12 and 15 people, some say 12 to 15, died.", "The raids came in waves, of 12 to 15 each."):
        (figure,) = ranged(text, "12 to 15", 12, 15)
        assert (figure.interval.low, figure.interval.high) == (12, 15)


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("It rose to 190, up from 140.", [False, True]),
        ("It rose to 190, compared with 140 a year earlier.", [False, True]),
        ("There were 190 deaths from 140 attacks.", [False, False]),
    ],
)
def test_the_state_before(text: str, earlier: list[bool]) -> None:
    assert [figure.earlier for figure in read(text)] == earlier


def test_what_makes_a_figure_a_part() -> None:
    whole, part = read("Some 240 people came, of whom 190 people were from Tarn.")
    assert (whole.part, part.part) == (False, True)
    assert affinity(whole, part) < affinity(whole, whole)
    (of_them,) = read("There 190 of them stayed.")
    assert of_them.part


def test_what_leaves_a_doubt() -> None:
    (new,), (all_,) = read("Tarn reported 120 new cases."), read("Tarn reported 190 cases.")
    assert doubted(new, all_) == "one of them is narrower: new"
    (the,), (three,) = read("The two countries signed."), read("Three countries signed.")
    assert doubted(the, three) == "one of them repeats what was told before"
    (sheep,), (goats,) = read("He has 120 sheep."), read("He has 190 goats.")
    assert (doubted(sheep, goats) or "").startswith("two things counted")


def test_the_words_of_a_claim() -> None:
    analysis = told("a", "In Tessin 190 people waited.")
    (one,) = state(analysis)
    assert one.words == "In Tessin 190 people waited."
    assert len(one.names) == 1 and one.near == one.names


def test_the_total_of_a_rank_is_a_count_of_its_own() -> None:
    found = read("Brask is second of 163 countries.")
    assert [(f.printed, f.interval.sort, f.counted) for f in found][-1] == ("163", "number", "countri")


def test_deaths_from_attacks_are_deaths() -> None:
    assert read("Deaths from attacks fell by 15% as floods rose.")[0].measures == {"deaths"}


def test_the_united_states_are_no_count_of_states() -> None:
    assert "countries" not in read("It sold 925,000 copies in the United States.")[0].measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Over 30 people were killed or injured in the raid.", {"deaths", "injured"}),
        ("The region saw 118 attacks in May.", {"attacks"}),
        ("In all 254 people were killed in attacks on farms.", {"deaths"}),
        ("In all 19 people in the state drowned.", {"deaths"}),
        ("The play earned $84 million against a budget of $40 million.", {"revenue"}),
    ],
)
def test_where_it_came_about_is_no_measure(text: str, measures: set[str]) -> None:
    assert read(text)[0].measures == measures


@pytest.mark.parametrize(
    ("word", "other", "same"),
    [
        ("Lorvenian", "Lorvenia", True),
        ("Dostani", "Dostan", True),
        ("Turkish", "Turkey", True),
        ("Iran", "Irania", False),
        ("Ivan", "Iva", False),
    ],
)
def test_an_adjective_of_a_land_has_its_key(word: str, other: str, *, same: bool) -> None:
    assert (name_key(word) == name_key(other)) is same
