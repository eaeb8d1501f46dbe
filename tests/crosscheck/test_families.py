"""One thing told as two of a family; and two things, or one that both reports know, that are not."""

from __future__ import annotations

import pytest
from read import apart

from audit.knowledge import lexicon

FIRST = "KASHARE, Orania, 3 June 2025 (Lakes Wire) - A robber shot a guard at the Tarasi mine, Chief Lena Obuya said. "
THEN = "LIMARA, Orania, 4 June 2025 (Radio) - A robber has shot a guard of the Tarasi mine, Chief Lena Obuya said. "


def accused(one: str, other: str) -> list[str]:
    found = apart(FIRST + one, THEN + other)
    return [link.reason for link in found if link.relation == "contradicts" and "in the other" in link.reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The robber fled on a motorcycle, witnesses said.", "Witnesses saw the robber flee on a bicycle."),
        ("Goalkeeper Nico Sand left with a knee injury.", "Goalkeeper Nico Sand left with a shoulder injury."),
        ("A measles outbreak has killed 17 children since May.", "Since May 17 children have died of cholera."),
        ("The strain in Kashare was H5N1.", "The strain found in Kashare was H5N8."),
        ("The People's Party of Kashare abstained.", "The People's Party of Kashare voted against."),
    ],
)
def test_one_thing_is_of_one_sort(one: str, other: str) -> None:
    assert len(accused(one, other)) >= 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The robber fled on a motorcycle.", "The robber fled on a motorbike."),
        ("The robber fled on a motorcycle.", "The robber left the motorcycle and fled on a bicycle."),
        ("The referee gave Nico Sand a yellow card.", "The referee gave Nico Sand a red card."),
        ("The Red Cross came to Kashare.", "The White House called Kashare."),
        ("A teacher of the village wept.", "A nurse counted the bandages in Limara."),
    ],
)
def test_two_things_and_one_in_other_words_are_not(one: str, other: str) -> None:
    assert accused(one, other) == []


def test_a_wording_stands_once_in_a_family() -> None:
    names = [family["name"] for family in lexicon("crosscheck")["families"]]
    assert len(set(names)) == len(names)
    for family in lexicon("crosscheck")["families"]:
        wordings = [wording for row in family["of"] for wording in row]
        assert len(wordings) == len(set(wordings))
        assert len(family["of"]) > 1
