from __future__ import annotations

import pytest

from audit.claims.markers import markers
from audit.claims.opinions import asks, firmly, modality, negated, opinion, personal, vague
from audit.claims.words import words

FACTS = [
    "The envoys signed the treaty in the old town hall.",
    "The US sent observers to the border in May.",
    "Norland joined the union.",
    "The worst was over by noon.",
]
OPINIONS = [
    "The council must act before winter.",
    "Perhaps the ice is thinner than we like.",
    "My hope is that the envoys return.",
    "It remains to be seen who pays.",
    "Why did nobody ask?",
    "Both envoys looked pale.",
    "A sad and terrible evening.",
    "Imagine a town without a bridge.",
    "There is something odd about a board that counts its oars.",
    "It is high time the board opened its books.",
    "The mayor has only herself to blame.",
    "The plan of the mayor is, to put it mildly, thin.",
]


@pytest.mark.parametrize("text", FACTS)
def test_facts_are_no_opinions(text: str) -> None:
    assert not opinion(markers(words(text)), text)
    assert not firmly(markers(words(text)), text)


@pytest.mark.parametrize("text", OPINIONS)
def test_opinions(text: str) -> None:
    assert opinion(markers(words(text)), text)


def test_questions_and_furniture_are_never_claims() -> None:
    for text in ("Did 40 people vote?", "Subscribe for 5 dollars a month.", "Please share this with 3 friends."):
        assert firmly(markers(words(text)), text)
    assert asks("Was it “40”?”")


def test_own_wish_and_vague_crowd() -> None:
    assert personal(markers(words("I think it could end by May")))
    assert not personal(markers(words("It could end by May")))
    assert vague(markers(words("Few observers expect a thaw")))
    assert not vague(markers(words("The few observers left")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port opened.", None),
        ("The port may open.", "possible"),
        ("The port opened on 4 May.", None),
        ("The port will open.", "future"),
        ("The port allegedly opened.", "alleged"),
        ("The port will open if it rains.", "conditional"),
        ("The ministry did not say whether 14 soldiers had died.", "conditional"),
    ],
)
def test_modality(text: str, expected: str | None) -> None:
    assert modality(markers(words(text))) == expected


def test_negation() -> None:
    assert negated(markers(words("The port did not open.")))
    assert not negated(markers(words("Nobody denied it.")))
    assert not negated(markers(words("The port opened.")))
    assert not negated(markers(words("The storm not only closed the port.")))
    assert not negated(markers(words("a claim that could not be independently verified")))
    assert negated(markers(words("The cause could not be found.")))
    assert negated(markers(words("Neither the board nor the crew agreed.")))
    assert negated(markers(words("The storm did not close the port nor sink a boat.")))
    assert negated(markers(words("Nor did the crew agree.")))


def test_set_phrases_give_no_place_in_an_order() -> None:
    assert not markers(words("She said the worst was over."))["rank"]
    assert markers(words("She said the worst was the flood of May."))["rank"]
