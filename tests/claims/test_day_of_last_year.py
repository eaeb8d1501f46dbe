"""A day of last year, an hour in the evening, who speaks behind a title: small forms that reports use all the time."""

from __future__ import annotations

from datetime import date

import pytest

from audit.claims.dates import dates
from audit.claims.quantities import quantities
from audit.claims.quotes import quotes

ANCHOR = date(2021, 9, 6)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They signed on 29 February of last year.", "29 February of last year", "2020-02-29"),
        ("They signed on February 29 last year.", "February 29 last year", "2020-02-29"),
        ("She took office on 7 March this year.", "7 March this year", "2021-03-07"),
        ("It opens on 5 May next year.", "5 May next year", "2022-05-05"),
        ("It opens on 5 May next week.", "5 May", "2021-05-05"),  # no year is told
        ("The bomb went off at 9.50 in the evening.", "9.50 in the evening", "2021-09-06T21:50"),
        ("It came at 9:50 on Friday evening.", "9:50 on Friday evening", "2021-09-03T21:50"),
        ("It came at 3.50 in the morning.", "3.50 in the morning", "2021-09-06T03:50"),
        ("It began at 3 in the night.", "3 in the night", "2021-09-06T03:00"),
        ("It began at 21:50 in the evening.", "21:50 in the evening", "2021-09-06T21:50"),
    ],
)
def test_it_has_its_year_and_its_half_of_the_day(text: str, words: str, value: str) -> None:
    assert (words, value) in [(one.of(text), one.value) for one in dates(text, ANCHOR)]


def test_that_year_is_the_last_one_that_was_told() -> None:
    text = (
        "They signed on 29 February of last year. By 10 March men were to go free. Talks began on 12 May of that year."
    )
    assert [one.value for one in dates(text, ANCHOR)] == ["2020-02-29", "2021-03-10", "2020-05-12"]


@pytest.mark.parametrize("text", ["It cost 9.50 in the shop.", "He paid 9.50 at the door.", "Chapter 9.50 is long."])
def test_a_price_is_no_hour(text: str) -> None:
    assert dates(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The injured number 1,140.", ["1140"]),
        ("The dead now number 64.", ["64"]),
        ("Its members number 40,000.", ["40000"]),
        ("Bus number 64 was late.", []),
        ("Resolution number 1,140 passed.", []),
    ],
)
def test_to_number_is_what_they_do(text: str, value: list[str]) -> None:
    assert [str(one.value) for one in quantities(text)] == value


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We dig with our hands,” said the provincial governor, Toma Relic. Freezing rain is forecast.", "Toma Relic"),
        ("“The courage was theirs,” stated the Minister, Mr Anders Hov.", "Mr Anders Hov"),
        ("“We dig with our hands,” said the governor. Freezing rain is forecast.", None),
    ],
)
def test_the_name_behind_the_title_speaks(text: str, speaker: str | None) -> None:
    (one,) = quotes(text)
    assert (one.named.of(text) if one.named else None) == speaker
