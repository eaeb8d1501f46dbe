"""Movements, parts and lists as values, without the checks around them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.claims.counts import MOST, Group, groups
from audit.claims.dates import dates
from audit.claims.ends import ends
from audit.claims.intervals import interval, last_digit
from audit.claims.lists import lists
from audit.claims.marks import faults
from audit.claims.moves import direction, moves
from audit.claims.parts import excesses, shares
from audit.claims.quantities import quantities
from audit.claims.relations import alike, growth, moved_before, movements, turns
from audit.claims.sums import sums
from audit.knowledge import lexicon
from audit.model import Quantity, Span
from audit.text.sentences import sentences


def grouped(text: str) -> tuple[Group, ...]:
    """The figures of `text`, sentence by sentence."""
    return groups(text, sentences(text), quantities(text), dates(text))


@pytest.mark.parametrize(
    ("text", "old", "new", "how"),
    [
        ("It rose from 517 in 2023 to 1,099 in 2024.", 517, 1099, "from-to"),
        ("It fell to 700 from 900.", 900, 700, "to-from"),
        ("In all 46 ports were shut, up from 41.", 41, 46, "to-from"),
        ("It counts 3,600 a day in September against 9,000 in August.", 9000, 3600, "against"),
        ("They were 1,099 in 2024 and 517 in 2023.", 517, 1099, "years"),
    ],
)
def test_both_ends_are_found_in_the_order_of_time(text: str, old: int, new: int, how: str) -> None:
    (found,) = ends(text, grouped(text))
    assert (found.old.value, found.new.value, found.how) == (Decimal(old), Decimal(new), how)
    assert str(old) in found.of(text).replace(",", "")


@pytest.mark.parametrize(
    "text",
    [
        "It ran from 2007 to 2015.",
        "They lost from 1-0 to 5-3.",
        "It took from 5 hours to 7 hours.",
        "It has 5 ships. From there, 7 came.",
        "It rose from 5% to 7 boats.",
        "It counted 12 in the north and 7 from the south.",
    ],
)
def test_what_are_no_ends(text: str) -> None:
    assert ends(text, grouped(text)) == ()


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("It rose by 45%.", "percent", 44, 46),
        ("It saw a fall of 15 per cent.", "percent", -16, -14),
        ("It was a 25% jump.", "percent", 24, 26),
        ("It fell by a third.", "fraction", -34.8, -31.8),
        ("It saw a drop of a quarter.", "fraction", -26.5, -23.5),
        ("It more than doubled.", "factor", 96, 206),
        ("It nearly halved.", "factor", -58.7, -49),
        ("It grew by 12 ships.", "count", 12, 12),
        ("It fell by 1.4 percentage points.", "points", -1.5, -1.3),
        ("It sold nine fewer than before.", "count", -9, -9),
    ],
)
def test_a_statement_of_change_has_bounds(text: str, kind: str, low: float, high: float) -> None:
    (found,) = moves(text, [one for group in grouped(text) for one in group.figures])
    assert found.kind == kind
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.1)
    assert (found.direction == "up") == (found.high > 0)


def test_words_of_movement() -> None:
    assert [direction(word) for word in ("rose", "Jump", "fewer", "halved", "tripled", "sailed")] == [
        "up",
        "up",
        "down",
        "down",
        "up",
        None,
    ]
    assert moved_before("Landings fell from 2015 to 1990.", 19)
    assert not moved_before("It ran from 2015 to 1990.", 12)


@pytest.mark.parametrize(
    ("printed", "kind", "digit", "low", "high"),
    [
        ("517", "number", 0, 517, 517),
        ("8,400", "number", 100, 8350, 8450),
        ("160", "number", 10, 155, 165),
        ("5", "number", 0, 5, 5),
        ("45", "percent", 1, 44.5, 45.5),
        ("0.90", "percent", 0.01, 0.895, 0.905),
        ("five", "number", 0, 5, 5),
        ("five", "percent", 1, 4.5, 5.5),
    ],
)
def test_a_figure_is_as_exact_as_it_is_printed(printed: str, kind: str, digit: float, low: float, high: float) -> None:
    value = Decimal(5) if printed == "five" else Decimal(printed.replace(",", ""))
    one = Quantity(0, len(printed), value, None, None, "-", "=", None, kind)
    assert last_digit(printed, one) == pytest.approx(digit)
    assert interval(printed, one) == pytest.approx((low, high))


def test_hedges_widen_a_figure_and_never_beyond_its_digits() -> None:
    def bounds(text: str) -> tuple[float, float]:
        (one,) = quantities(text)
        return interval(text, one)

    assert bounds("It sold about 160 boats.") == pytest.approx((138.5, 181.5), abs=1)
    assert bounds("Some 482,000 people left.")[0] > 470_000
    assert bounds("It sold more than 1,000 boats.")[1] > 1_400
    assert bounds("It sold almost 1,000 boats.")[0] < 900
    assert bounds("It sold 40 to 60 boats.") == (40, 60)


def test_growth_from_nothing_is_anything() -> None:
    assert growth((0, 0), (5, 5)) == (float("-inf"), float("inf"))
    assert growth((100, 100), (150, 150)) == pytest.approx((50, 50))


def test_two_stretches_count_the_same_by_measure_or_by_word() -> None:
    assert alike("terrorist incidents", "attacks")
    assert not alike("deaths", "attacks")
    assert alike("the lighthouse visits", "lighthouse openings")
    assert not alike("the boats", "the cars")


def test_a_statement_is_compared_once_with_its_nearest_ends() -> None:
    text = "Thefts rose by 45%, from 412 to 880. They were 412 in 2013 and 880 in 2014."
    assert len(movements(text, grouped(text))) == 1
    text = "It has 58 ships, 20% more than the 40 of last year, and sold 3 to 5."
    (change,) = movements(text, grouped(text))
    assert change.ends.how == "base"
    assert not change.agrees


def test_a_turn_names_its_verb() -> None:
    text = "Exports grew; thefts fell from 517 to 1,099."
    (turn,) = turns(text, grouped(text))
    assert (turn.verb.of(text), turn.stated) == ("fell", "down")
    assert (
        list(
            turns(
                "Exports fell, but from 517 to 1,099 boats sailed.",
                grouped("Exports fell, but from 517 to 1,099 boats sailed."),
            )
        )
        == []
    )


def test_sums_shares_and_parts() -> None:
    text = "They keep 240 goats: 150 on the hill and 80 by the sea. It is 11 of 16 points, or 59%. 20 of the 17 left."
    (total,), (share,), (excess,) = (
        sums(text, grouped(text)),
        shares(text, grouped(text)),
        excesses(text, grouped(text)),
    )
    assert (total.value, total.total.value) == (230, 240)
    assert share.value == pytest.approx(68.75)
    assert excess.of(text) == "20 of the 17"
    brackets = "Only 20% (4 of 50) answered; 8% (4 of 50) did not."
    assert [one.stated.of(brackets) for one in shares(brackets, grouped(brackets))] == ["20%"]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Three ports: Ostrel, Hask, Tarn and Dorn.", (4, 4)),
        ("The five that remain are land, air and water.", (3, 3)),
        ("Ten voted and three, Norway and Chad, abstained.", (2, 2)),
        ("Five ports: Ostrel, Hask, and Tarn.", (3, 3)),
        ("Five isles: Saint Kitts and Nevis, Cuba and Malta.", (3, 4)),
    ],
)
def test_lists_are_counted_with_both_readings_of_and(text: str, bounds: tuple[int, int]) -> None:
    (found,) = lists(text, grouped(text))
    assert (found.low, found.high) == bounds


@pytest.mark.parametrize(
    "text",
    [
        "Four isles: Saint Kitts and Nevis, Cuba and Malta.",
        "Three ports, such as: Ostrel and Hask.",
        "Three ports: the first, which is old, was shut and the second is open.",
        "Three ports: Ostrel.",
        "Three ports: Ostrel, Hask.",
        "Two hours later: Ostrel, Hask and Tarn.",
        "Three of them sailed: Ostrel has 5 boats, Hask and Tarn 7.",
        "Three thieves were here and are gone, Tom and Ann.",
    ],
)
def test_open_or_doubtful_lists_are_not_counted(text: str) -> None:
    assert list(lists(text, grouped(text))) == []


def test_a_sentence_full_of_figures_is_a_table_and_is_left_out() -> None:
    text = "It rose " + "from 5 to 7 and " * MOST + "ended."
    assert grouped(text) == ()


def test_marks_point_at_the_marks() -> None:
    text = "“We left at dawn.\n\nNobody saw it.”\n\nAll “is well."
    paragraphs = [Span(0, 17), Span(19, 34), Span(36, len(text))]
    assert [(fault.of(text), fault.kind) for fault in faults(text, paragraphs)] == [("“is well", "unclosed")]


@given(st.text(alphabet="0123456789 ,.%“”‘’\"'()fromtrise upand:;-\n", max_size=200))
@settings(max_examples=50, deadline=None)
def test_no_text_breaks_a_relation_and_every_span_lies_in_it(text: str) -> None:
    every = grouped(text)
    found = [*movements(text, every), *turns(text, every), *sums(text, every), *shares(text, every)]
    found += [*excesses(text, every), *lists(text, every), *faults(text, [Span(0, len(text))] if text else [])]
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@pytest.mark.parametrize("table", ["factors", "multiples", "fractions"])
def test_every_row_of_change_agrees_with_its_own_example(table: str) -> None:
    for row in lexicon("directions")[table]:
        (change,) = movements(row["example"], grouped(row["example"]))
        assert change.agrees, row["example"]
