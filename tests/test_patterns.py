"""No pattern of the package is slow on any text: one by one, on hostile texts."""

from __future__ import annotations

import re

import pytest

from tests.patterns import patterns, slowest

LENGTH = 4_000
SECONDS = 0.03  # a linear search takes under a millisecond; one that goes back over all it has read takes 40 and more
SHORT, SUSPECT = 250, 0.0003  # characters, seconds: what is quicker than this on a short text is not looked at again
JUDGED = ("audit.checks.", "audit.text.", "audit.siblings")  # the others read cut pieces of a text, not all of it


@pytest.mark.parametrize("pattern", [pytest.param(found, id=at) for at, found in patterns(JUDGED)])
def test_a_pattern_is_linear(pattern: re.Pattern[str]) -> None:
    if slowest(pattern, SHORT)[0] < SUSPECT:
        return
    taken = min(slowest(pattern, LENGTH) for _ in range(2))
    assert taken[0] < SECONDS, (taken, pattern.pattern[:200])


def test_the_patterns_of_the_package_are_found() -> None:
    where = [name for name, _ in patterns(JUDGED)]
    assert len(where) > 80
    assert "audit.checks.casing._CAPITAL" in where


def test_a_bad_pattern_is_told() -> None:
    assert slowest(re.compile(r"\s*a\s*$"), LENGTH)[0] > SECONDS
