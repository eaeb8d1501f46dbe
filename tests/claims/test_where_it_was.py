"""The place of a claim, and what a place only describes."""

from __future__ import annotations

import pytest

from tests.claims.claims_read import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Divers reached the village of Marn on Friday.", "Marn"),
        ("The airport of Marn was closed on Tuesday.", "Marn"),
        ("A quake struck 40 km south of Marn.", "Marn"),
        ("A barge sank off the coast of Marn, killing 31.", "Marn"),
        ("A barge sank off Marn on Monday.", "Marn"),
        ("In neighbouring Marn, 14 weavers died.", "Marn"),
        ("A quake hit 14 hamlets in rebel-held Marn.", "Marn"),
        ("Oslo airport was shut for 12 days.", "Oslo"),
        ("Mali also reported 12 deaths.", "Mali"),
        ("The mill made US$4 million in Kenya.", "Kenya"),
        ("A quake struck northern Marn on Friday, killing 31.", "Marn"),
        ("A blast rocked Marn on Friday.", "Marn"),
    ],
)
def test_the_place_is_found(text: str, place: str) -> None:
    assert read(text)[0].place == place


@pytest.mark.parametrize(
    "text",
    [
        "The mill made US$4 million in 2019.",
        "The mill raised US $40 million.",
        "The Oslo-based mill cut 300 jobs.",
        "The London firm cut 300 jobs.",
        "The mill paid off Norland bonds worth $3 million.",
        "The mill called off Saturday talks after 12 days.",
        "In Ramadan, prices rose 10%.",
        "The mayor of Marn had 12 goats.",
    ],
)
def test_a_currency_an_attribute_and_a_feast_are_no_place(text: str) -> None:
    assert read(text)[0].place is None


def test_a_dateline_holds_only_where_the_sentence_names_no_place() -> None:
    text = "TOLVIK, 4 June 2019 - {}"
    assert read(text.format("A barge sank off Marn, killing 12."))[0].place == "Marn"
    assert read(text.format("A barge sank on Monday, killing 12."))[0].place == "Tolvik"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Oslo-based mill cut 300 jobs.", "mill"),
        ("The London mill cut 300 jobs.", "London mill"),
        ("The U.S. dollar fell 0.3% to 109 yen.", "U.S. dollar"),
        ("The court in The Hague sentenced him to 22 years.", "court"),
        ("US exports fell 3% in March.", "US"),
        ("Mali reported 12 deaths.", "Mali"),
        ("Lake Front fighters killed 12 weavers.", "Lake Front"),
    ],
)
def test_what_a_place_describes_is_the_subject(text: str, subject: str) -> None:
    assert read(text)[0].subject == subject


def test_who_number_so_many_are_counted() -> None:
    (claim,) = read("Refugees from Marn in Kenya number 900,000.")
    assert (claim.measure, claim.place) == ("refugees", "Kenya")


@pytest.mark.parametrize(
    ("second", "place"),
    [
        ("Its leader was captured in 2016.", None),
        ("It held the quay for 12 days.", "Marn"),
        ("It killed 40 people in 2018.", "Marn"),
    ],
)
def test_what_happened_at_another_time_need_not_have_happened_there(second: str, place: str | None) -> None:
    assert read(f"The band raided the port of Marn in 2011. {second}")[-1].place == place


@pytest.mark.parametrize(
    "text", ["Twelve ships sank off Oslo$", "Twelve ships sank off Oslo-", "Twelve ships sank off Oslo£"]
)
def test_a_text_may_end_with_a_sign_behind_a_city(text: str) -> None:
    assert len(read(text)) == 1
