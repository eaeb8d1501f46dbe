"""A small, fixed part of the planted errors: the whole is `python -m tests.planted`."""

from __future__ import annotations

import pytest

from tests.planted import FIRST, KINDS, SECOND, pairs, score


@pytest.mark.parametrize("half", [1, 2])
def test_planted_errors_are_caught_and_true_pairs_left_in_peace(half: int) -> None:
    found = score(half, 120, seed=3)
    assert found.precision >= 0.98
    assert found.recall >= 0.95
    assert found.accepted == 0


def test_the_same_seed_makes_the_same_pairs_of_every_kind() -> None:
    made = list(pairs(1, 24, seed=7))
    assert made == list(pairs(1, 24, seed=7))
    assert {one.kind for one in made} == set(KINDS)
    assert all(one.claim != one.wrong for one in made)


def test_the_second_half_is_held_out() -> None:
    for one, other in zip(FIRST.measures, SECOND.measures, strict=True):
        assert set(one).isdisjoint(other)
    assert set(FIRST.places).isdisjoint(SECOND.places)
    assert set(FIRST.things).isdisjoint(SECOND.things)
    assert set(FIRST.moves).isdisjoint(SECOND.moves)
