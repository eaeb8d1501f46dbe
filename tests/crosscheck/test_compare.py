from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from audit.crosscheck.compare import compare
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("The dam broke and killed 41 villagers.", "When the dam broke, 17 villagers were injured.", "silent"),
    ("The dam broke and killed 41 villagers.", "The harvest brought 17 tonnes of plums.", "silent"),
    ("The strike killed 12 civilians.", "The strike killed 9 soldiers.", "silent"),
    ("More than 1,000 people fled the town of Ostrel.", "Some 1,081 people fled the town of Ostrel.", "agrees"),
    ("About 160 houses burned in Hask.", "A fire took 158 houses in Hask, where they burned all night.", "agrees"),
    ("Turnout was 45%.", "Turnout was 45.3%.", "agrees"),
    ("The march covered 10 miles.", "The march covered 16 kilometres.", "agrees"),
    ("Fewer than 60 cases were confirmed in Tarn.", "Tarn reports 58 confirmed cases and 3 deaths.", "agrees"),
    ("Hask reported 700 cases.", "Hask reported 700 cases, of which 90 are in the harbour quarter.", "agrees"),
    ("The bridge was opened before 1998.", "The bridge was opened in May 1997.", "agrees"),
    ("The bridge was opened on 4 May 1997.", "On 4 May 1997 the bridge was opened by the mayor.", "agrees"),
    (
        "The council approved the new harbour wall.",
        "In its last session the council approved the new harbour wall.",
        "agrees",
    ),
    ("", "", "silent"),
    ("The council met.", "", "silent"),
    ("Jane Roe was born on 4 May 1997.", "Jane Roe died on 4 May 1997 in Tarn.", "silent"),
    (
        "The harbour wall was approved 14-10 by the council.",
        "The harbour wall was approved 17-12 by the council.",
        "silent",
    ),
    ("The bridge was opened at 9 a.m. that day.", "The bridge was opened by the mayor.", "silent"),
    ("The bridge was opened on 4 May 1997.", "The bridge was opened by the mayor.", "silent"),
    ("Tarn earned less than $ 100 million.", "Tarn earned $ 9 million in the north.", "silent"),
    # must be
    ("More than 1,000 people fled the town of Ostrel.", "Only 981 people fled the town of Ostrel.", "contradicts"),
    ("The dam broke and killed 41 villagers.", "The dam broke and killed 14 villagers.", "contradicts"),
    ("Fewer than 60 cases were confirmed in Tarn.", "Tarn reports 60 confirmed cases and 3 deaths.", "contradicts"),
    ("The bridge was opened before 1998.", "The bridge was opened in May 1999.", "contradicts"),
    ("The bridge was opened after 1998.", "The bridge was opened in May 1998.", "contradicts"),
    ("The council approved the new harbour wall.", "The council has not approved the new harbour wall.", "contradicts"),
    ("The bridge was opened after 9 May.", "The bridge was opened on 8 May 1997.", "contradicts"),
    ("The bridge was opened after the war.", "A ferry sails.", "silent"),
    # another time
    ("By 4 May 2020 Hask had counted 700 cases.", "As of 9 May 2020 there were 700 cases in Hask.", "updates"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_what_the_evidence_says(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason
    if relation != "silent":
        assert found.claim_span is not None and found.evidence_span is not None
        assert found.claim_span.of(claim) and found.evidence_span.of(evidence)


def test_the_spans_are_the_figures() -> None:
    claim, evidence = "The dam broke and killed 41 villagers.", "The dam broke and killed 14 villagers."
    found = compare(claim, evidence)
    assert found.claim_span and found.claim_span.of(claim) == "41"
    assert found.evidence_span and found.evidence_span.of(evidence) == "14"
    assert "41" in found.reason and "14" in found.reason


def test_two_days_and_two_figures_are_an_update() -> None:
    found = compare("By 4 May 2020 Hask had counted 70 cases.", "As of 9 May 2020 there were 700 cases in Hask.")
    assert found.relation == "updates"


@pytest.mark.parametrize(
    "text",
    ["a" * 100_000, "1," * 50_000, "(" * 50_000, '"' * 50_000, " " * 100_000, "A " * 50_000, "\n" * 100_000, "\ud800"],
)
def test_hostile_texts(text: str) -> None:
    assert compare(text, text).relation in ("silent", "agrees")


@settings(max_examples=50, deadline=None)
@given(st.integers(10_001, 99_999), st.integers(10_001, 99_999))
@example(19_500, 20_000)  # what lies right on the edge of a round figure neither bears it out nor denies it
def test_a_figure_agrees_with_itself_and_with_no_other(x: int, y: int) -> None:
    claim, evidence = f"The flood drowned {x:,} sheep.", f"The flood drowned {y:,} sheep."
    expected = {"agrees"} if x == y else {"contradicts", "agrees"} if abs(x - y) <= 500 else {"contradicts"}
    edge = {"silent"} if abs(x - y) in (5, 50, 500) else set()
    assert compare(claim, evidence).relation in expected | edge


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("The video has over 700 views.", "The video has over 730 views.", "agrees"),
        ("The video has fewer than 800 views.", "The video has over 730 views.", "agrees"),
        ("The video has over 900 views.", "The video has over 730 views.", "contradicts"),
        ("The fire shut out 1,570 students.", "The fire shut out 1,840 teachers.", "silent"),
        ("Tarn and Osk sold 105 carts between them.", "Tarn and Osk sold 115 carts between them.", "contradicts"),
    ],
)
def test_a_bound_against_a_bound_and_another_noun(claim: str, evidence: str, relation: str) -> None:
    assert compare(claim, evidence).relation == relation


def test_a_bound_that_a_nearer_figure_breaks_is_not_borne_out() -> None:
    found = compare(
        "The film earned under $79 million.", "The film earned $68 million at home, and $81 million in all."
    )
    assert found.relation != "agrees"


def test_a_figure_that_stands_elsewhere_in_the_evidence_is_not_accused() -> None:
    evidence = "The film earned $51 million in Brask, $47 million elsewhere and $98 million worldwide."
    assert compare("The film earned over $95 million in theatres.", evidence).relation != "contradicts"


def test_points_are_hundred_basis_points() -> None:
    cut = "The bank cut its rate by half a percentage point."
    assert compare(cut, "The bank lowered its rate by 50 basis points.").relation == "agrees"
    assert compare(cut, "The bank lowered its rate by 25 basis points.").relation == "contradicts"
    assert compare("Turnout rose by 2 percentage points.", "Turnout rose by 2%.").relation != "agrees"


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("The fire killed 11 guards.", "Of the 26 people the fire killed, 11 were guards.", "agrees"),
        ("Six women drowned.", "Of the 31 who drowned, six were women.", "agrees"),
        ("The choir won 7 silver cups.", "The choir won 7 cups: 4 gold and 3 silver.", "silent"),
        ("The fire killed 26 guards.", "The fire killed 26 people, including 11 guards.", "contradicts"),
        ("Of the dead 31 were women.", "Of the 31 dead six were women.", "contradicts"),
    ],
)
def test_the_figure_of_a_group_is_that_of_the_group(claim: str, evidence: str, relation: str) -> None:
    assert compare(claim, evidence).relation == relation


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("Tarn had 4,100 inhabitants in 1998.", "Tarn had 4,900 inhabitants in 2012.", "updates"),
        ("As of 3 May, 210 houses stood empty.", "As of 19 May, 260 houses stood empty.", "updates"),
        ("As of 3 May, 260 houses stood empty.", "As of 3 May, 210 houses stood empty.", "contradicts"),
        ("Before 4 May, fewer than 240 houses stood empty.", "As of 4 May, 260 houses stood empty.", "contradicts"),
        ("Tarn had 4,100 inhabitants in 1998.", "Tarn had 4,900 inhabitants in May 1998.", "contradicts"),
    ],
)
def test_two_states_of_two_times(claim: str, evidence: str, relation: str) -> None:
    assert compare(claim, evidence).relation == relation


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("The moor fire took 10,000 acres.", "The moor fire took some 4,050 hectares.", "agrees"),
        ("Gusts reached 120 mph.", "Gusts reached 193 km/h.", "agrees"),
        ("The kerb is 15 inches high.", "The kerb is 38 cm high.", "agrees"),
        ("The weir yields 1,200 megawatts.", "The weir yields 1.2 gigawatts.", "agrees"),
        ("The clerk won 160 pounds.", "The clerk weighs 81 kg.", "silent"),
        ("The moor fire took 10,000 acres.", "The moor fire took some 6,300 hectares.", "contradicts"),
        ("Gusts reached 120 mph.", "Gusts reached 150 km/h.", "contradicts"),
    ],
)
def test_units_of_one_sort(claim: str, evidence: str, relation: str) -> None:
    assert compare(claim, evidence).relation == relation


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("The club has over 300 rowers and 40 boats.", "The club has 312 rowers and 44 boats.", "agrees"),
        ("The club has over 300 rowers and 40 boats.", "The club has 312 rowers and 31 boats.", "contradicts"),
        ("The club has over 300 rowers and 40 boats.", "The club has 312 rowers and 140 boats.", "contradicts"),
        ("The raid left over 40 dead and 12 injured.", "The raid left 43 dead and 15 injured.", "contradicts"),
        ("The club has 300 rowers and over 40 boats.", "The club has 342 rowers and 44 boats.", "contradicts"),
    ],
)
def test_two_nouns_under_one_bound(claim: str, evidence: str, relation: str) -> None:
    assert compare(claim, evidence).relation == relation


OPERA = (
    "The opera took $ 41 million at home and $ 38 million abroad , for a worldwide total of $ 79 million , "
    "against a budget of $ 20 million ."
)


@pytest.mark.parametrize(
    ("claim", "relation"),
    [
        ("The opera took more than $ 75 million worldwide .", "agrees"),
        ("The opera took $ 79 million in total .", "agrees"),
        ("The opera took over $ 40 million at home and over $ 78 million worldwide .", "agrees"),
        ("The opera took less than $ 80 million worldwide .", "agrees"),
        ("The opera took more than $ 85 million worldwide .", "contradicts"),
        ("The opera took less than $ 75 million worldwide .", "contradicts"),
    ],
)
def test_the_figure_of_all_is_laid_beside_that_of_all(claim: str, relation: str) -> None:
    assert compare(claim, OPERA).relation == relation


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("Over 90 copies of The Ledger were sold.", "As of March 2014, 96 copies of it were sold.", "agrees"),
        ("The film took over $ 40 million in Canada .", "The film took $ 41 million in North America .", "agrees"),
        ("Over 90 ferries sank in Brask.", "In Hask 96 ferries sank.", "silent"),
    ],
)
def test_a_month_is_no_place(claim: str, evidence: str, relation: str) -> None:
    assert compare(claim, evidence).relation == relation
