"""What two reports on one event each tell once: years, values, days of the week; and states of a toll."""

from __future__ import annotations

import pytest
from test_kin_reports import AGAIN, SCENE, said
from told import corpus, told

from audit.claims.quantities import quantities
from audit.crosscheck.figures import figures
from audit.model import Span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill was built in 1988.", "The owner bought a house in 1988."),
        ("The mill was built in 2018.", "Jo Tarn was elected in 2019."),
    ],
)
def test_one_year_alone_is_not_enough(one: str, other: str) -> None:
    assert said(one, other) == [] or {relation for relation, _ in said(one, other)} <= {"silent"}


def test_a_year_that_is_denied_agrees_with_none() -> None:
    told = said("The mill was built in 1988.", "The mill was never built in 1988.")
    assert {relation for relation, _ in told} == {"contradicts"}


def test_a_year_told_once_in_both_reports_agrees() -> None:
    assert [r for r, _ in said("The mill was founded in 1988.", "The mill dates from 1988.")] == ["agrees"]


@pytest.mark.parametrize("other", ["The mill went up in 1998.", "The mill goes back to 1898."])
def test_a_year_with_its_digits_changed_about_contradicts(other: str) -> None:
    found = said("The mill was founded in 1988." if "1998" in other else "The mill was founded in 1889.", other)
    assert [relation for relation, _ in found] == ["contradicts"]


def test_another_year_beside_it_hides_no_slip() -> None:
    found = said("The lease of 1988 runs until 9 May 2041.", "The lease has been in force since 1978.")
    assert [relation for relation, _ in found] == ["contradicts"]


def test_one_value_told_once_is_one_thing_under_two_names() -> None:
    found = said("Orsk keeps its sanctions on 27 traders.", "The sanctions of Velmark hit 27 merchants.")
    assert [relation for relation, _ in found] == ["agrees"]


def test_a_day_of_another_month_contradicts() -> None:
    found = said("The council meets again on 7 June 2023.", "The next meeting of the council is on 7 July 2023.")
    assert [relation for relation, _ in found] == ["contradicts"]


def test_on_monday_is_a_day_where_the_report_says_when_it_was_written() -> None:
    a = told("a", SCENE + "The guards of Dalmark Textiles signed a truce on Friday.", "2023-05-06")
    b = told("b", AGAIN + "Guards of Dalmark Textiles signed the truce on 5 May 2023.", "2023-05-09")
    last = {x.document.id: len(x.claims) - 1 for x in (a, b)}
    found = [k for k in corpus(a, b).links if k.a.index == last["a"] and k.b.index == last["b"]]
    assert [(k.relation) for k in found] == ["agrees"]


def test_a_bound_that_a_later_toll_keeps_is_an_earlier_state() -> None:
    a = told("a", SCENE + "At least 23 people died.", "2023-05-06")
    b = told("b", AGAIN + "Some 41 people died, ministers said.", "2023-05-08")
    assert ("updates", "a running figure: 23 against 41") in [(k.relation, k.reason) for k in corpus(a, b).links]


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Prices were 6.2% higher than a year earlier.", [False]),
        ("Prices rose 6.2% after 6.6% in July.", [False, True]),
        ("It keeps its sanctions against 27 traders.", [False]),
        ("It sold 41 looms against 27 in May.", [False, True]),
        ("There were 41 fires, 27 the year before.", [False, True]),
    ],
)
def test_what_a_figure_is_set_against(text: str, earlier: list[bool]) -> None:
    found = figures(text, quantities(text), Span(0, len(text)))
    assert [one.earlier for one in found] == earlier
