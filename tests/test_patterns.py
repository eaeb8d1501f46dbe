"""Every pattern of the package reads hostile texts to their end, one by one: one that backtracks would stay here.

How long each takes on 10 and 100 KB is measured by `python -m tests.bench patterns`.
"""

from __future__ import annotations

import re

import pytest

from tests.patterns import UNITS, hostile, patterns

LENGTH = 4_000
QUICK = 200  # for all of them: one that is more than quadratic would not end in this life
JUDGED = ("audit.checks.", "audit.text.", "audit.siblings")  # the others read cut pieces of a text, not all of it


@pytest.mark.parametrize("pattern", [pytest.param(found, id=at) for at, found in patterns(JUDGED)])
def test_a_pattern_reads_hostile_texts_to_their_end(pattern: re.Pattern[str]) -> None:
    for unit in UNITS:
        text = hostile(unit, LENGTH)
        assert all(0 <= found.start() <= found.end() <= len(text) for found in pattern.finditer(text))


def test_every_other_pattern_reads_a_short_hostile_text_to_its_end() -> None:
    for _, pattern in patterns():
        for unit in UNITS:
            assert all(found.end() <= QUICK for found in pattern.finditer(hostile(unit, QUICK)))


def test_the_patterns_of_the_package_are_found() -> None:
    where = [name for name, _ in patterns(JUDGED)]
    assert len(where) > 80
    assert "audit.checks.casing._CAPITAL" in where
    assert len(list(patterns())) > 500


def test_no_pattern_is_read_otherwise_by_an_older_python() -> None:
    """Python 3.11.2, which Debian 12 has, goes wrong behind groups that give nothing back, "(?>…)" and "(…)?+"."""
    escaped_or_class = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
    keeping = re.compile(r"[+*?}]\+|\(\?>")
    assert keeping.search(escaped_or_class.sub("x", r"\w++a")) and not keeping.search(
        escaped_or_class.sub("x", r"[*+]\++")
    )
    assert [name for name, found in patterns() if keeping.search(escaped_or_class.sub("x", found.pattern))] == []
