from __future__ import annotations

import pytest
from facts_told import analysed, right, told, wrong

from audit.facts.persons import bearers, misspelt, named, titled

SILENT = [
    ("Prime Minister Imran Khan spoke for an hour.", "2021-08-12"),
    ("Prime Minister Imran Khan spoke for an hour.", None),
    ("In 1972 President Richard Nixon flew to Beijing.", "2021-03-03"),
    ("Prime Minister Benazir Bhutto was dismissed by the president.", "2021-03-03"),
    ("Former US President Bill Clinton gave a lecture.", "2015-05-05"),
    ("Former US President Donald Trump spoke in Ohio.", "2022-05-05"),
    ("Former Prime Minister Imran Khan was brought to court.", "2023-05-11"),
    ("Party president Shehbaz Sharif opened the meeting.", "2021-08-12"),
    ("The president of the Lahore Chess Club, Narendra Modi, resigned.", "2021-08-12"),
    ("President-elect Joe Biden named his team.", "2020-12-01"),
    ("Deputy Prime Minister Abdul Ghani Baradar met the envoys.", "2021-10-01"),
    ("Prime Minister Shahbaz Sharif spoke.", "2022-10-01"),
    ("Foreign Minister Shah Mehmood Qureshi spoke.", "2021-10-01"),
    ("Prime Minister Jan Holm of Norland resigned.", "2021-10-01"),
    ("Governor Mario Draghi warned of inflation.", "2010-10-01"),
    ("President Bush went to war.", "2003-04-01"),
    ("Secretary of State Anthony Smith of Ohio resigned.", "2021-10-01"),
    ("President Donald Trump took the oath.", "2025-01-21"),
    ("The visit of President Barack Obama was long ago.", "2025-01-21"),
]


@pytest.mark.parametrize(("text", "published"), SILENT)
def test_holders_that_may_be_right_are_not_accused(text: str, published: str | None) -> None:
    assert wrong(text, published) == []


WRONG = [
    (
        "The new Afghan Prime Minister, Mullah Obaidullah Akhund, led the prayer.",
        None,
        "Mullah Obaidullah Akhund",
        True,
    ),
    ("Afghan Prime Minister Obaidullah Akhund received him.", "2021-10-01", "Obaidullah Akhund", True),
    ("Foreign Minister Anthony Blinken called.", None, "Anthony Blinken", True),
    ("US Secretary of State Anthony Blinken called.", "2022-01-01", "Anthony Blinken", True),
    ("French President Emanuel Macron called.", "2022-01-01", "Emanuel Macron", True),
    ("Indian President Narendra Modi called.", "2019-06-30", "Indian President Narendra Modi", True),
    ("President Narendra Modi called.", None, "President Narendra Modi", False),
    ("King Jens Stoltenberg called.", None, "King Jens Stoltenberg", False),
    ("The former US President Barack Obama called.", "2014-01-30", "former US President Barack Obama", False),
]


@pytest.mark.parametrize(("text", "published", "words", "firm"), WRONG)
def test_wrong_holders_are_accused(text: str, published: str | None, words: str, firm: bool) -> None:
    assert ("contradicts", words, firm) in told(text, published)


def test_a_text_from_before_the_term_is_not_held_against_it() -> None:
    assert wrong("Afghan Prime Minister Obaidullah Akhund received him.", "1999-10-01") == []


def test_holders_in_office_are_confirmed_and_earlier_ones_updated() -> None:
    assert right("Prime Minister Imran Khan spoke.", "2021-08-12") == ["Prime Minister Imran Khan"]
    assert told("Prime Minister Imran Khan spoke.", "2024-08-12") == [("updates", "Prime Minister Imran Khan", True)]
    assert right("The former US President Jimmy Carter spoke.", "1999-01-01") == ["former US President Jimmy Carter"]


def test_the_period_of_the_claim_goes_before_the_day_of_publication() -> None:
    text = "He kept a diary. In June 2013 Prime Minister Nawaz Sharif took the oath in Islamabad."
    assert right(text, "2021-08-12") == ["Prime Minister Nawaz Sharif"]


def test_names_of_one_person() -> None:
    (trump, *_) = titled("sakratara stata", "United States") or titled(None, "United States")
    assert not named("", trump)
    assert bearers("Khan", ("Imran Khan",))
    assert bearers("Frank McKenzie", ("Kenneth F. McKenzie Jr.", "Frank McKenzie"))
    assert bearers("Khalil Haqqani", ("Khalil ur-Rahman Haqqani",))
    assert not bearers("Sirajuddin Haqqani", ("Khalil Haqqani",))


def test_a_near_name_is_misspelt_and_another_name_is_not() -> None:
    blinken = next(term for term in titled(None, "United States") if term.holder == "Antony Blinken")
    assert misspelt("Anthony Blinken", blinken)
    assert not misspelt("Antony Blinken", blinken)
    assert not misspelt("Tony Blinken", blinken)
    assert not misspelt("Blinken", blinken)
    assert not misspelt("Vera Blinken", blinken)


def test_an_analysis_without_offices_says_nothing() -> None:
    assert told("Nobody was named.") == []
    assert analysed("").mentions == ()
