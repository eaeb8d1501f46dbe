"""A figure of an occasion that lies behind denies nothing of the present one."""

from __future__ import annotations

import pytest
from read import apart, stated

from audit.crosscheck.occasions import of_another_occasion
from audit.knowledge import lexicon

HEAD = "ORSK, 9 June 2025 - Mayor Ann Roe of Orsk spoke to the council of Orsk on Monday. "


def accused(one: str, other: str) -> bool:
    return any(link.relation == "contradicts" for link in apart(HEAD + one, HEAD + other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The gale felled 310 oaks.", "In 2014 a gale had felled 470 oaks."),
        ("The gale felled 310 oaks.", "The gale of 2014 felled 470 oaks."),
        ("The gale felled 310 oaks.", "Eleven years ago a gale felled 470 oaks."),
        ("The gale felled 310 oaks.", "The previous gale felled 470 oaks."),
        ("The trial lasted 31 days.", "The first trial, in 2014, lasted 19 days."),
        ("Turnout was 57 percent.", "At the election of 2019 turnout was 66 percent."),
        ("The Lake Party won 14 seats.", "The Lake Party had eleven seats in the last council."),
    ],
)
def test_of_another_occasion_nothing_contradicts(one: str, other: str) -> None:
    assert not accused(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The gale felled 310 oaks.", "The gale felled 470 oaks."),
        ("In 2014 a gale felled 310 oaks.", "In 2014 a gale felled 470 oaks."),
        ("The footbridge, built in 1961, is 310 metres long.", "The footbridge is 470 metres long."),
        ("Rents may rise by 9 percent under a law of 2014.", "Rents may rise by 14 percent."),
        ("Since 2014 the mill has had 310 workers.", "The mill has 470 workers."),
    ],
)
def test_of_one_occasion_it_does(one: str, other: str) -> None:
    assert accused(one, other)


def test_a_year_that_the_other_report_is_about_is_its_own() -> None:
    about = stated("The gale of 2014 is not forgotten. The gale felled 310 oaks.")[-1]
    assert not of_another_occasion(about, stated("In 2014 the gale felled 470 oaks.")[0])
    assert of_another_occasion(about, stated("The last gale felled 470 oaks.")[0])


def test_what_comes_again_is_told_in_small_letters_once() -> None:
    for words in lexicon("crosscheck")["looked_back"].values():
        assert len(words) == len(set(words))
        assert all(word == word.lower() for word in words)
