"""A small, fixed part of the planted errors: the whole is `python -m tests.planted`."""

from __future__ import annotations

from tests.planted import KINDS, pairs, score


def test_planted_errors_are_caught_and_true_pairs_left_in_peace() -> None:
    found = score(3, 120)
    assert found.precision >= 0.98
    assert found.recall >= 0.95
    assert found.accepted == 0


def test_the_same_seed_makes_the_same_pairs_of_every_kind() -> None:
    made = list(pairs(7, 24))
    assert made == list(pairs(7, 24))
    assert {one.kind for one in made} == set(KINDS)
    assert all(one.claim != one.wrong for one in made)
