"""Figures that count something else than they seem to, beside those that they could be set against."""

from __future__ import annotations

import pytest
from read import declared


def accused(one: str, other: str) -> bool:
    return any(link.relation == "contradicts" for link in declared(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("One of the ferry's two radars was dead.", "The ferry to Tarn sailed with one radar out."),
        ("Lessons begin again in nine districts.", "11 of the country's 16 districts are affected."),
        ("Three Danes were freed, along with three workmates.", "Six workmates were freed in Tarn."),
        (
            "Since the council was founded four decades ago it has never lost so many.",
            "The party won 33 seats four years ago.",
        ),
        ("Arrests had reached 71 on the first night and have risen by 23 since.", "The arrests have climbed to 94."),
        ("The Front has moved four of its seven guns.", "Three of the Front's seven guns have yet to be moved."),
        ("Labour lost ground; it is down by six seats.", "The Greens climbed to 10 seats from six."),
        (
            "Ann Roe upheld four of the complaints and threw out the rest.",
            "The council accepts all 11 demands of Ann Roe.",
        ),
        ("Ada Lind has wasted no time.", "Ada Lind arrived right on time."),
        ("The top spot belonged to Tarn for four editions.", "Tarn, the old leader, follows at 7.80."),
        (
            "The ferry left Tarn at twenty to seven carrying 200 people.",
            "With 14 crew it left Tarn at 6.40 a.m.",
        ),
        ("Norland has sent 12 million, and 20 million euros were paid by Tarn.", "Norland has paid USD 12 million."),
        ("Fuel rose to 2.61bn from 2.33bn.", "Fuel costs SEK 2,610 million (2,330)."),
    ],
)
def test_two_counts_accuse_each_other_of_nothing(one: str, other: str) -> None:
    assert not accused(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry had two radars.", "The ferry had three radars."),
        ("Three Danes were freed in Tarn in June.", "Six Danes were freed in Tarn in June."),
        (
            "By the end of May the agency wants to have 185,000 tonnes of maize in the province.",
            "The agency plans to bring 18,500 tonnes of maize into the south of the country by the end of May.",
        ),
        ("In Tarn the price of an ox has doubled since May.", "The price of an ox has halved since January."),
        (
            "Each adult got $75 and every minor $150.",
            "Each adult receives 150 US dollars and each child 75 dollars.",
        ),
        (
            "Norland sends 500 tents and Tarnia a hospital with 60 beds.",
            "He thanked Tarnia, which is sending 500 tents, and Norland, which is sending a hospital with 60 beds.",
        ),
        ("On Thursday 22 lorries reached Tarn.", "Twenty-two lorries pulled into Tarn on Tuesday."),
    ],
)
def test_what_cannot_both_hold_is_still_contradicted(one: str, other: str) -> None:
    assert accused(one, other)
