"""Since when, until when, from one hour to another: two ends of one stretch of time are no agreement."""

from __future__ import annotations

import pytest
from test_kin_reports import said

from audit.crosscheck.since import two_ends, two_hours, two_months
from audit.crosscheck.stated import Stated
from audit.crosscheck.told import told
from audit.ingest.take import take
from audit.pipeline import analyse


def claim(text: str) -> Stated:
    """The longest claim that the readers make of a text."""
    found = told(analyse(take(text + "\n", media_type="text/plain"))).claims
    return max(found, key=lambda one: len(one.words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry has been idle since May.", "The ferry has been idle since early May."),
        ("The ferry has been idle since 2019.", "The ferry has been idle since June 2019."),
        ("The ferry has been idle since Monday.", "The ferry has been idle since March."),  # which may be that month
        ("The Corrin pool was closed until Friday.", "The Corrin pool was closed since Tuesday."),
        ("The pool is open from 9 a.m. to 7 p.m.", "The pool is open from 9 a.m. until 7 p.m."),
        ("The pool is open from 9 to 7.", "The pool is open from 9 to 8."),  # of the morning or of the evening
        ("The mill burned from 9 a.m. to noon.", "The mill burned from 2 p.m. to 5 p.m."),  # two fires, perhaps
        ("Rain fell in March.", "Rain fell in Marchport."),
        ("Prices rose by 4.1 percent in May from 3.8 percent in April.", "In June prices rose by 4.1 percent."),
    ],
)
def test_what_can_be_one_stretch_is_left_alone(one: str, other: str) -> None:
    a, b = claim(one), claim(other)
    assert (two_ends(a, b), two_months(a, b), two_hours(a, b)) == ("", "", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry has been idle since May.", "The ferry has been idle since mid-July."),
        ("The Corrin pool will stay closed until Friday.", "The Corrin pool will stay closed till Sunday."),
        ("The pass is blocked until the autumn.", "The pass is blocked until spring."),
        ("The ferry has been idle since 2017.", "The ferry has been idle since 2019."),
    ],
)
def test_two_beginnings_or_ends_are_two(one: str, other: str) -> None:
    assert two_ends(claim(one), claim(other))
    assert "agrees" not in [relation for relation, _ in said(one, other)]


def test_the_figure_of_two_months_is_no_agreement() -> None:
    one, other = "The flood at Orsk drowned 168 sheep in April.", "In June the flood at Orsk drowned 168 sheep."
    assert two_months(claim(one), claim(other)) == "april against june"
    assert "agrees" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Corrin pool is open from 9 a.m. to 7 p.m.", "The Corrin pool is open from 9 a.m. until 9 p.m."),
        ("Power in Orsk is cut from noon to 4 p.m.", "Power in Orsk is cut between noon and 6 p.m."),
        ("Power in Orsk is cut from 10pm to midnight.", "Power in Orsk is cut from 11 p.m. to midnight."),
    ],
)
def test_two_spans_of_hours_with_one_end_in_common_contradict(one: str, other: str) -> None:
    assert two_hours(claim(one), claim(other))
    assert [relation for relation, _ in said(one, other)] == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other", "agrees"),
    [
        ("In Brask 14 sailors are missing.", "In Brask 14 sailors are still missing.", True),
        ("In Brask 14 sailors are missing.", "The 14 missing sailors of Brask were found alive.", False),
        ("At least 40 sailors were killed in Brask.", "In Brask 42 sailors were killed.", True),
        ("At least 40 sailors were killed in Brask.", "In Brask 67 sailors were killed.", False),
        ("More than 500 bales were lost in Brask.", "In Brask 530 bales were lost.", True),
        ("More than 500 bales were lost in Brask.", "In Brask 880 bales were lost.", False),
    ],
)
def test_a_state_that_was_overtaken_bears_nothing_out(one: str, other: str, agrees: bool) -> None:
    assert ("agrees" in [relation for relation, _ in said(one, other)]) is agrees


@pytest.mark.parametrize("text", ["since " * 500, "from 9 to " * 300, "until the early the " * 200, "in mid-" * 300])
def test_hostile_text_is_read(text: str) -> None:
    for one in told(analyse(take(f"The fair lasts {text}.\n", media_type="text/plain"))).claims:
        assert two_ends(one, one) == ""
