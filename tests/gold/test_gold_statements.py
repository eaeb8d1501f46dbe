"""The single statements are sound; of those that only look alike nothing more is said than before.

They were written to be hard: a third of the contradictions has no figure, and a look-alike has the words of the other.
What is found is little; the counts fall where something is said wrongly, and rise where it is said rightly.
"""

from __future__ import annotations

import pytest

from tests.gold.pairs import RELATIONS
from tests.gold.score import HALVES
from tests.gold.statements import score_statements, statements

# Reached on 30 November 2026. Nobody has read a statement of the report half beside what was said of it.
FOUND = {
    "build": {"agrees": 7, "contradicts": 7, "updates": 3},
    "report": {"agrees": 6, "contradicts": 4, "updates": 2},
}
ACCUSED = {"build": 4, "report": 5}  # agreements and look-alikes that are said to contradict
ACCEPTED = {"build": 11, "report": 10}  # contradictions of which only agreement is said


@pytest.mark.parametrize("half", HALVES)
def test_what_is_right_is_accused_no_more_than_before(half: str) -> None:
    found = score_statements(half)
    assert found["agrees", "contradicts"] + found["silent", "contradicts"] <= ACCUSED[half]


@pytest.mark.parametrize("half", HALVES)
def test_no_more_contradictions_are_called_agreement(half: str) -> None:
    assert score_statements(half)["contradicts", "agrees"] <= ACCEPTED[half]


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("relation", ["agrees", "contradicts", "updates"])
def test_as_many_are_found_as_before(half: str, relation: str) -> None:
    assert score_statements(half)[relation, relation] >= FOUND[half][relation]


@pytest.mark.parametrize("half", HALVES)
def test_every_pair_has_a_label_and_stands_once(half: str) -> None:
    every = list(statements(half))
    assert len({(pair.one, pair.other) for pair in every}) == len(every) == 120
    assert {pair.label for pair in every} == set(RELATIONS)
