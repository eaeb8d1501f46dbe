"""Hours, first names, exclusive words and quotations of two reports on one event."""

from __future__ import annotations

import pytest
from test_kin_reports import said
from told import told

from audit.crosscheck.kin import kin
from audit.crosscheck.stating import state
from audit.crosscheck.told import told as made_ready
from audit.model import Analysis
from audit.settings import DEFAULT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bell of Brask rang at 9.40am.", "The bell of Brask was rung at 9.40 in the morning."),
        ("The bell of Brask rang at 9.40am.", "It was loud in Brask; the bell rang in the evening."),
        ("Minister Jo Tarn of Orsk came.", "Minister J. Tarn of Orsk came."),
        ("He bought a 61W charger for the Corrin loom.", "She liked the 16-inch Corrin loom."),
        ("Rents of women rose from 412 to 561.", "Rents in all fell by 9%."),
    ],
)
def test_what_may_both_hold_is_not_accused(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two foremen were acquitted.", "Two foremen were found guilty."),
        ("Wages in Brask went up by a fifth, to 4.8 million.", "Wages in Brask went up by 25%, to 4.8 million."),
        ("It is in fifth place of 27.", "Velmark is in sixth place among 27."),
        ("Its share is 0.86%.", "Its share is 0.68%, below the one per cent that was the goal."),
    ],
)
def test_what_differs_in_one_value_is_not_borne_out(one: str, other: str) -> None:
    assert "agrees" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The boiler in Brask blew up at 9.40am.", "The boiler in Brask exploded at 9.04 in the morning."),
        ("Finance Minister Anja Wolff paid.", "Finance Minister Tomas Wolff paid nothing."),
        ('"We will hunt them down," Jo Tarn said.', '"We will track them down," Jo Tarn said.'),
        ('"The looms fall silent, now we rest," Jo Tarn said.', '"The looms are silent, now we rest," Jo Tarn said.'),
        ("Velmark is in fifth place of 27.", "Velmark is in sixth place among 27."),
    ],
)
def test_what_cannot_both_hold_contradicts(one: str, other: str) -> None:
    assert "contradicts" in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "relations"),
    [
        ("The boiler blew up at 9.41am.", "A blast was heard at 9.41 in the morning.", ["agrees"]),
        (
            "The boiler blew up at 9.30am.",
            "A gate was shut at 9.30 in the morning.",
            [],
        ),  # many a thing is at half past
        ("The boiler blew up at 9.41am.", "A gate was shut at 9.41am, and at 9.41am the bell rang.", []),
    ],
)
def test_a_time_to_the_minute_that_is_told_once_is_of_one_thing(one: str, other: str, relations: list[str]) -> None:
    assert [relation for relation, _ in said(one, other)] == relations


@pytest.mark.parametrize(("hour", "related"), [("9.41", True), ("9.30", False)])
def test_two_short_reports_are_of_one_event_by_a_name_and_a_minute(hour: str, related: bool) -> None:
    one = told("a", f"The boiler of Dalmark at Brask blew up at {hour}am. Ada Lund wept.")
    other = told("b", f"Dalmark of Brask lost a boiler at {hour} in the morning. Jo Tarn paid. Orsk was quiet.")
    assert kin(*zip(*(by(one), by(other)), strict=True), DEFAULT.matching) is related


def by(one: Analysis) -> tuple[frozenset[str], frozenset[str]]:
    """The names and the telling values of a report."""
    ready = made_ready(one)
    return ready.names, ready.values


def test_the_end_of_a_period_stands_for_all_of_it() -> None:
    (one,) = state(told("a", "Between 1994 and 2011 some 640 tonnes leaked.", period="1994/2011"))
    (bare,) = state(told("a", "In 2011 some 640 tonnes leaked.", period="2011"))
    assert [(t.first.year, t.last.year) for t in (*one.times, *bare.times) if t] == [(1994, 2011), (2011, 2011)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The boiler of Dalmark in Brask exploded at 9.20 a.m.",
            "The boiler of Dalmark in Brask went off at 9.50, said Orsk.",
        ),
        (
            "The boiler of Dalmark burst: it struck at 4.52 a.m.",
            "Dalmark: its boiler struck at 4 hours 25 minutes.",
        ),
    ],
)
def test_one_thing_happens_at_one_time(one: str, other: str) -> None:
    assert [relation for relation, _ in said(one, other)] == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The boiler of Dalmark exploded at about 9.20 a.m.", "The boiler of Dalmark exploded at 9.30 a.m."),
        ("The boiler of Dalmark exploded at 9.20 a.m.", "A second boiler of Dalmark exploded at 9.50 a.m."),
        ("The boiler of Dalmark exploded at 14:02.", "The roof of Dalmark collapsed at 14:37."),
        ("The boiler of Dalmark exploded at 9.20 Moscow time.", "The boiler of Dalmark exploded at 7.20 a.m."),
        ("The boiler of Dalmark exploded at 9.20 a.m.", "The boiler of Dalmark exploded at 0720 GMT."),
        ("The boiler of Dalmark exploded at 9.20 p.m.", "The boiler of Dalmark went off at 9.20, said Orsk."),
    ],
)
def test_another_thing_another_zone_and_about_are_no_other_time(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


def test_the_weekday_by_which_so_many_were_dead_is_none_of_the_event() -> None:
    one, other = (
        "On Friday the boiler of Dalmark in Brask burst.",
        "By Saturday the boiler of Dalmark in Brask was cold.",
    )
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


def test_an_hour_of_the_evening_is_none_of_the_morning() -> None:
    one, other = (
        "The boiler of Dalmark burst at 9.50 in the morning.",
        "The boiler of Dalmark burst at 9.50 in the evening.",
    )
    assert "agrees" not in [relation for relation, _ in said(one, other)]
