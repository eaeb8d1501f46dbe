"""Two reports on one event: what brings two lone figures together, and what says of whom a figure is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_kin_reports import AGAIN, SCENE, said
from told import corpus, told

from audit.claims.quantities import quantities
from audit.crosscheck.bodies import bodies, two_bodies
from audit.crosscheck.figures import figures
from audit.model import Span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The sale at the hall went through in seven rounds.", "Votes in the sale were cast in nine rounds."),
        ("With its partners it holds 293.", "The league clings to 239 of all."),  # digits that changed places
        ("The sheds opened on 4 November 1999.", "The sheds took until 14 November."),  # a day without its year
        ("The blast injured 91 people.", "It maimed 191 more."),
        ("The Office for Relief (OFR) sent tents.", "Tents came from the Office of Relief (OFR)."),
    ],
)
def test_what_now_meets_contradicts(one: str, other: str) -> None:
    assert [relation for relation, _ in said(one, other)] == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The sheds opened on 4 November 1999.", "The stalls took until 9 November."),
        ("The sale went through in seven rounds.", "The sale took nine carts."),
        ("Losses were 30 per cent fewer than in 2022.", "Some 46 per cent of all losses came by rail."),
        ("The Office for Relief (OFR) sent tents.", "Tents came from the Office of Rivers (OFR)."),
        ("The Office for Relief (OFR) sent tents.", "Tents came from the Office for Relief (OFR)."),
    ],
)
def test_what_still_is_no_contradiction(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


def test_a_further_million_of_a_later_day_is_an_update() -> None:
    early = told("a", SCENE + "In Brask 900,000 people were displaced.", "2023-05-04")
    late = told("b", AGAIN + "A further 1.1 million people are displaced in Brask.", "2023-05-09")
    found = corpus(early, late)
    assert [k.relation for k in found.links if (k.a.index, k.b.index) == (3, 3)] == ["updates"]


def test_a_part_that_both_narrow_alike_runs_on() -> None:
    early = told("a", SCENE + "Of these, 71% were registered, about 253,000 refugees.", "2023-05-04")
    late = told("b", AGAIN + "Registered refugees stand at 391,000.", "2023-05-09")
    found = corpus(early, late)
    assert [k.relation for k in found.links if (k.a.index, k.b.index) == (3, 3)] == ["updates"]


def test_of_two_days_the_printed_ones_are_shown() -> None:
    one, other = SCENE + "The sheds opened on 4 November 1999.", AGAIN + "The sheds took until later, on 14 November."
    found = corpus(told("a", one), told("b", other))
    (link,) = (k for k in found.links if (k.a.index, k.b.index) == (3, 3))
    assert link.a_span and link.b_span
    assert (link.a_span.of(one), link.b_span.of(other)) == ("4 November 1999", "14 November")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Seven of the 19 ministers are women", [{"women"}, set()]),
        ("Seven of the 19 women voted", [{"women"}, {"women"}]),
        ("The house has 12 men and 6 women", [{"men"}, {"women"}]),
    ],
)
def test_of_whom_a_share_of_a_whole_is(text: str, roles: list[set[str]]) -> None:
    assert [set(f.roles) for f in figures(text, quantities(text), Span(0, len(text)))] == roles


def test_two_numbers_of_one_group_keep_claims_from_agreeing() -> None:
    found = said("The house has 19 members: 12 men and 6 women.", "Seven of the 19 ministers are women.")
    assert "agrees" not in [relation for relation, _ in found]


@given(st.text(max_size=200), st.text(max_size=200))
@settings(max_examples=50, deadline=None)
def test_bodies_of_any_text(a: str, b: str) -> None:
    assert two_bodies(a, a) == ""
    assert bool(two_bodies(a, b)) == bool(two_bodies(b, a))
    assert all(short.isupper() for short in bodies(a))


def test_what_came_on_top_is_no_state_of_a_count() -> None:
    early = told("a", SCENE + "In Brask 900 people were killed.", "2023-05-04")
    late = told("b", AGAIN + "A further 40 people were killed in Brask.", "2023-05-09")
    assert not [k for k in corpus(early, late).links if (k.a.index, k.b.index) == (3, 3)]


def test_a_figure_that_is_set_against_is_the_one_of_its_time() -> None:
    one = told("a", SCENE + "Storms killed 41 people in Brask in April, up from 17 in March.", "2023-05-04")
    other = told("b", AGAIN + "In March storms killed 17 people in Brask.", "2023-05-09")
    assert [k.relation for k in corpus(one, other).links if (k.a.index, k.b.index) == (3, 3)] == ["agrees"]
