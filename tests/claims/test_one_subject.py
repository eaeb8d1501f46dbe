"""Names that are one subject are not parted, and an act behind "and" with a subject of its own still is."""

from __future__ import annotations

import pytest

from audit import claims


def told(text: str) -> set[str]:
    return {claim.of(text) for claim in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "It passed on Monday because Norland, Chad and Peru stayed away.",
        "It passed on Monday because Norland and Peru stayed away.",
        "Nobody opposed it, though Norland, Chad and Peru sat on their hands.",
    ],
)
def test_several_names_before_a_verb_are_one_subject(text: str) -> None:
    assert all("and Peru" in words for words in told(text))


def test_a_subject_of_its_own_behind_a_place_is_parted_from_it() -> None:
    assert "Peru stayed away" in told("It passed on Monday in Tarn and Peru stayed away.")
