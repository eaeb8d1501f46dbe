"""Two reports on one event: what differs between two claims contradicts, or keeps them from bearing each other out."""

from __future__ import annotations

import pytest
from test_kin_reports import AGAIN, SCENE, said
from told import corpus, told

from audit.crosscheck.settled import settled


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Foreman Bo Ferrand, 47, has left.", "Ferrand is 48 years old and has left."),  # a birthday lies between
        ("It was sold to Ada Lund in Kanora.", "It was sold to Ada Lund in Kanorra."),  # a spelling
        ("Former President Bo Ferrand came.", "Prosecutor Bo Ferrand came."),
        ("The works closed on 14 June 2023.", "The hall opened on 27 August 2023."),
        ("Bales rose from 517 to 1,099.", "Rents rose by 45%."),
        ("In the year before, Brask lost 714 bales.", "Losses of bales in Brask rose from 714 to 1,020."),
    ],
)
def test_what_is_no_contradiction(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("Foreman Bo Ferrand, 47, has left.", "Ferrand is 74 years old and has left.", "74"),
        ("Colonel Bo Ferrand led the search.", "General Bo Ferrand led the search.", "two ranks"),
        ("Brask ranked second in looms.", "Brask ranked third in looms.", "against"),
        ("The works closed on 14 June 2023.", "The works closed on 4 June 2023.", "two dates"),
        ("It was sold to Ada Lund in Kanora.", "It was sold to Ada Lund in Pellas.", "Kanora against Pellas"),
        ("Foreman Bo Ferrand led the search.", "Foreman Bo Castell led the search.", "against"),
        ("Bales rose from 517 to 1,099, more than double.", "Bales rose by 45%, from 517 to 1,099.", "is no 45%"),
        ("Brask counted 714 deaths.", "Deaths in Brask went from 714 to 1,020.", "the state before in one"),
        ("The fair of Brask was on 14 June.", "The fair of Brask was on 27 June.", "two dates"),
    ],
)
def test_one_aspect_that_differs_contradicts(one: str, other: str, words: str) -> None:
    assert [(relation, words in reason) for relation, reason in said(one, other)] == [("contradicts", True)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The sale of wool began at 9.30am in Brask.", "The sale of wool in Brask began at 4.15pm."),
        (
            "The Corrin Mill Board (CMB) paid Dalmark Textiles.",
            "The Corrin Mill Bureau (CMB) paid Dalmark Textiles.",
        ),
        ("Prosecutor Bo Ferrand praised Dalmark Textiles.", "Defence lawyer Bo Ferrand praised Dalmark Textiles."),
    ],
)
def test_what_differs_is_not_borne_out(one: str, other: str) -> None:
    assert "agrees" not in [relation for relation, _ in said(one, other)]


def test_a_clause_within_a_contradicted_one_is_not_borne_out() -> None:
    found = corpus(
        told("a", SCENE + 'Governor Ada Lund said: "The mill will be built again in stone."', "2023-05-06"),
        told("b", AGAIN + 'Governor Ada Lund said: "The mill will be built again in wood."', "2023-05-06"),
    )
    last = [k.relation for k in found.links if k.a.index == k.b.index == len(found.analyses[0].claims) - 1]
    assert last == ["contradicts"]
    assert settled([]) == []


def test_the_same_age_and_the_same_place_agree() -> None:
    assert ("agrees", "both give the age 47") in said("Bo Ferrand, 47, has left.", "Ferrand, 47, gave notice.")
    assert [relation for relation, _ in said("Brask topped the table.", "Brask is in first place.")] == ["agrees"]


def test_between_strangers_sums_of_money_are_prices_of_many_things() -> None:
    one = told("a", "Ada Lund put tariffs on $125 billion worth of Dalmark goods.", "2023-05-06")
    other = told(
        "b", "Nobody knows whether Ada Lund would drop tariffs that hit imports of $360 billion.", "2023-05-06"
    )
    assert "contradicts" not in {link.relation for link in corpus(one, other).links}


def test_two_spellings_of_one_body_are_no_contradiction() -> None:
    one = "The Tarn-i-Halva Party (THP) was behind 52% of the raids."
    other = "Such boats turn up in raids by the Tarn-e-Halva Party (THP)."
    assert "contradicts" not in [relation for relation, _ in said(one, other)]
