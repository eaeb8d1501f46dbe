"""Who does something is counted apart from what is done, and the arrested are no hostages."""

from __future__ import annotations

import pytest

from audit.crosscheck.measured import measures
from audit.crosscheck.words import fold


@pytest.mark.parametrize(
    ("word", "measure"),
    [
        ("detained", "detainees"),
        ("arrested", "detainees"),
        ("hostages", "hostages"),
        ("abducted", "hostages"),
        ("attacks", "attacks"),
        ("attackers", None),
        ("fighters", "fighters"),
        ("bombings", "attacks"),
        ("bombers", None),
    ],
)
def test_a_word_names_the_measure_of_its_own_row(word: str, measure: str | None) -> None:
    assert measures().get(fold(word)) == measure
