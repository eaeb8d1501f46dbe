from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.crosscheck.subjects import subject

TWO_THINGS = [
    ("Norland won 4 medals.", "Brask won 9 medals."),
    ("Governor Ilse Venn pardoned 12 men.", "Senator Paul Orde hired 31 clerks."),
    ("Coal output rose 4%.", "Peat output rose 11%."),
    ("The inquiry lasted 8 months.", "The trial lasted 3 years."),
    ("The mill was built in 1780.", "The barn was built in 1820."),
    ("The quay is 300 metres long.", "The quay is 40 metres wide."),
    ("The least wage is 9 crowns.", "The average wage is 21 crowns."),
    ("The minimum wage is 9 crowns.", "The average wage is 21 crowns."),
    ("The first edition sold 2,000 copies.", "The second edition sold 15,000 copies."),
]
ONE_THING = [
    ("Norland won 4 medals.", "Brask won 9 medals and Norland 6."),
    ("Coal output rose 4%.", "Output of coal rose 11%."),
    ("The Tin Lantern earned $31 million.", "The film earned $58 million."),
    ("Yelena Karsova set 28 records.", "Elena Karsowa set 19 records."),
    ("The mill was built in 1780.", "It was built in 1820."),
    ("The quay is 300 metres long.", "The quay is 410 metres long and 40 metres wide."),
    ("Forty sailors died.", "When the mast broke, 56 sailors died."),
]


@pytest.mark.parametrize(("claim", "evidence"), TWO_THINGS)
def test_what_is_told_of_two_things_denies_nothing(claim: str, evidence: str) -> None:
    for one, other in ((claim, evidence), (evidence, claim)):
        found = compare(one, other)
        assert found.relation == "silent", found.reason


@pytest.mark.parametrize(("claim", "evidence"), ONE_THING)
def test_what_is_told_of_one_thing_does(claim: str, evidence: str) -> None:
    assert compare(claim, evidence).relation == "contradicts"


def test_what_a_sentence_is_about() -> None:
    found = subject("Peat output was raised by 11%.")
    assert found is not None
    assert (found.name, found.end) == (False, len("Peat output "))
    for sentence in ("In 1998 Norland won 4 medals.", "She won 4 medals.", "Rain.", "12 sailors died."):
        assert subject(sentence) is None


@pytest.mark.parametrize("text", ["Coal " * 20_000, "was " * 20_000, "Coal " + "was " * 20_000, ", " * 20_000])
def test_hostile_texts(text: str) -> None:
    subject(text[:600])
    assert compare(text, text).relation in ("silent", "agrees")
