from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.crosscheck.orders import places
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("The waltz reached the top ten in Norway.", "The waltz peaked at number seven in Norway.", "agrees"),
    ("The waltz topped the chart in Norway.", "The waltz reached number one in Norway.", "agrees"),
    ("Hask won bronze in the sculls.", "Hask finished third in the sculls.", "agrees"),
    ("The waltz peaked at number seven in Norway.", "The waltz peaked at number 12 in Brask.", "silent"),
    ("It was the busiest port in Norway in 2009.", "It was the third busiest port in Europe in 2009.", "silent"),
    ("It is the second largest lake.", "It is the third deepest lake.", "silent"),
    ("The mill burned on the 4th of May 1911.", "In the second fire, on 4 May 1911, the mill burned.", "agrees"),
    ("He was one of the tallest sailors aboard.", "He was the second tallest sailor aboard.", "agrees"),
    ("It is the second largest lake.", "It is the second-biggest lake of the north.", "agrees"),
    # must be, and never agreement
    ("The waltz reached the top ten in Norway.", "The waltz peaked at number 31 in Norway.", "contradicts"),
    (
        "The waltz reached number four in Brask.",
        "The waltz reached number one in Brask, four in Norway.",
        "contradicts",
    ),
    ("Hask finished third in the sculls.", "Hask came in fifth in the sculls.", "contradicts"),
    ("The waltz was her second single of 1998.", "The waltz, of 1998, was her first single.", "contradicts"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_places_in_an_order(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason


@pytest.mark.parametrize(
    "text", ["ranked below the 40th place", "one of the largest mills", "the 19th century", "May 3rd"]
)
def test_what_gives_no_place(text: str) -> None:
    assert places(text) == ()


@pytest.mark.parametrize(
    "text", ["first a-" * 9_000, "the most " * 9_000, "peaked at " * 9_000, "4th in the A" + " B" * 9_000]
)
def test_hostile_texts(text: str) -> None:
    assert compare(text, text).relation in ("silent", "agrees")
