"""What stands beside the names that two claims share: two deeds of one person, two things behind one verb."""

from __future__ import annotations

import pytest
from read import linked

from audit.crosscheck.complements import one_word_apart, other_things, two_deeds, two_things
from audit.crosscheck.stated import Stated
from audit.crosscheck.told import told
from audit.ingest.take import take
from audit.pipeline import analyse


def claim(text: str) -> Stated:
    """The longest claim that the readers make of a text."""
    found = told(analyse(take(text + "\n", media_type="text/plain"))).claims
    return max(found, key=lambda one: len(one.words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour master Ada Lunt opened a school.", "Harbour master Ada Lunt has opened the new school."),
        ("Judge Ivo Tarn sentenced the smuggler.", "The smuggler was sentenced by judge Ivo Tarn."),
        ("Finance minister Ada Lunt", "Finance minister Ada Lunt praised the crew."),  # one of them says no more
        ("The crew asked for a boat.", "A boat was asked for by the crew."),
        ("The crew blamed the weather.", "The weather was blamed by the tired crew."),
        ("After 7 months of siege Orsk fell.", "The town fell after 7 months of hunger."),  # the months are one
        ("The council hired Ivo Tarn.", "The council hired a lawyer."),  # who may be he
        ("The road is closed.", "The road is shut."),
        ("The bridge collapsed in Orsk.", "The bridge collapsed in spring."),
    ],
)
def test_what_can_be_one_thing_is_left_alone(one: str, other: str) -> None:
    assert other_things(claim(one), claim(other)) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour master Ada Lunt praised the crew.", "Harbour master Ada Lunt sold a yacht."),
        ("The botanist Bo Ferrand won a medal.", "Bo Ferrand, the botanist, fell ill on a train."),
        ("Surgeon Nora Velt praised the nurses.", "Surgeon Nora Velt sold a yacht."),
        ("The pump had burst, engineer Ivo Tarn said.", "Engineer Ivo Tarn said the pump had been stolen."),
    ],
)
def test_two_deeds_of_one_person_are_two(one: str, other: str) -> None:
    assert two_deeds(claim(one), claim(other))
    assert two_deeds(claim(other), claim(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The crew asked for a boat.", "The crew asked for a priest."),
        ("Farmers blamed late frost.", "Farmers blamed hungry deer."),
        ("Ada Lunt travelled by sledge.", "Ada Lunt travelled by bicycle."),
        ("The letter came from a prisoner.", "The letter came from a bishop."),
    ],
)
def test_two_things_behind_one_verb_are_two(one: str, other: str) -> None:
    assert two_things(claim(one), claim(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The boat of mayor Ada Lunt was green.", "The boat of mayor Ada Lunt was yellow."),
        ("The sale of the Orlan quarry was praised.", "The sale of the Orlan quarry was mocked."),
        ("The leak began in the cellar.", "The leak began at the chimney."),
        ("The Corrin fair opens in spring.", "The Corrin fair opens in autumn."),
    ],
)
def test_one_word_behind_one_word_makes_two_of_it(one: str, other: str) -> None:
    assert one_word_apart(claim(one), claim(other))


@pytest.mark.parametrize("text", ["a of the " * 400, "Ada " * 400, ", " * 400, "was was " * 300])
def test_hostile_text_is_read(text: str) -> None:
    for one in told(analyse(take(f"The crew asked for {text}.\n", media_type="text/plain"))).claims:
        assert other_things(one, one) == ""


@pytest.mark.parametrize(
    ("other", "agreed"),
    [
        ("The driver was arrested at the airport.", False),
        ("The driver was arrested by soldiers.", True),
        ("The driver was arrested at his home.", True),
    ],
)
def test_where_somebody_was_taken_is_part_of_what_both_tell(other: str, agreed: bool) -> None:
    found = linked("The driver was arrested at home.", other)
    assert any(link.reason == "held in both" for link in found) == agreed
