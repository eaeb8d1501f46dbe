"""The pairs of snippets are sound, and hardly anything that is right is accused in them.

They are harder than any report: each pair is told in other words, and a third is known to contradict. What is found is
little and is no floor to be proud of; what is accused wrongly is the figure that must stay low.
"""

from __future__ import annotations

import pytest

from tests.gold.pairs import RELATIONS, pairs, score_pairs
from tests.gold.score import HALVES

# Reached on 29 November 2026; on the 30th an agreement of two round shares was given up (README.md). The found only
# rise, the wrongly accused only fall. Nobody reads the misses of the
# report half, but for the three agreements that were accused there at first.
FOUND = {
    "build": {"agrees": 44, "contradicts": 23, "updates": 7},
    "report": {"agrees": 13, "contradicts": 4, "updates": 1},
}
ACCUSED = {"build": 1, "report": 0}  # agreements and silent pairs that are said to contradict


@pytest.mark.parametrize("half", HALVES)
def test_what_is_right_is_hardly_ever_accused(half: str) -> None:
    found = score_pairs(half)
    assert found["agrees", "contradicts"] + found["silent", "contradicts"] <= ACCUSED[half]


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("relation", ["agrees", "contradicts", "updates"])
def test_as_many_are_found_as_before(half: str, relation: str) -> None:
    assert score_pairs(half)[relation, relation] >= FOUND[half][relation]


@pytest.mark.parametrize("half", HALVES)
def test_every_pair_has_a_label_and_stands_once(half: str) -> None:
    every = list(pairs(half))
    assert len({(pair.one, pair.other) for pair in every}) == len(every)
    assert {pair.label for pair in every} == set(RELATIONS)
