from __future__ import annotations

import pytest
from facts_told import analysed, wrong

from audit.facts import names

SILENT = [
    "The Inter-Services Intelligence (ISI) declined to comment.",
    "Tehrik-e-Taliban Pakistan (TTP) claimed the attack.",
    "Tehreek-i-Taliban Pakistan (TTP) claimed the attack.",
    "The Indian Statistical Institute (ISI) moved to a new campus.",
    "The Norland Road Authority (NRA) closed the bridge.",
    "ISI officers met the press.",
]


@pytest.mark.parametrize("text", SILENT)
def test_right_and_unknown_expansions_are_not_accused(text: str) -> None:
    assert wrong(text) == []


def test_a_listed_wrong_expansion_is_accused_in_any_case() -> None:
    assert wrong("The Military Intelligence Agency (ISI) declined to comment.") == ["Military Intelligence Agency"]
    assert wrong("The Institute of Economics and Peace (IEP) published it.") == ["Institute of Economics and Peace"]
    assert wrong("The Tehreek-e-Taliban (TTP) claimed it.") == ["Tehreek-e-Taliban"]


def test_a_right_expansion_is_known_as_such() -> None:
    (found,) = names.judge(analysed("The Inter-Services Intelligence (ISI) declined to comment."))
    assert (found.relation, found.right) == ("agrees", None)
