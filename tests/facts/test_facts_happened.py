from __future__ import annotations

import pytest
from facts_told import right, told, wrong

SILENT = [
    "The fall of Kabul in August 2021 ended the republic.",
    "The fall of Kabul on 16 August 2021 ended the republic.",  # a day off: the record is general
    "The fall of Kabul in 1996 began five years of Taliban rule.",
    "The TTP reunited in August 2020, a year after the talks of 2019.",
    "In 2019 the TTP was weak; its factions reunited later.",
    "The TTP reunited last year.",
    "The TTP was founded in 2007 and has killed thousands.",
    "The reunification of Germany in 1990 came quickly.",
    "The book on the fall of the Berlin Wall came out in 2019.",
]


@pytest.mark.parametrize("text", SILENT)
def test_dates_that_fit_or_belong_to_something_else_are_not_accused(text: str) -> None:
    assert wrong(text, "2021-09-01") == []


WRONG = [
    ("Al-Qaeda helped with the reunification of the TTP in 2019.", "2019"),
    ("The Pakistani Taliban's factions reunited in 2018.", "2018"),
    ("The 2019 TTP reunification gave it strength.", "2019"),
    ("He was at school at the fall of the Berlin Wall in 1990.", "1990"),
    ("The fall of Kabul in August 2022 ended the republic.", "August 2022"),
]


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_a_wrong_date_is_accused(text: str, words: str) -> None:
    assert ("contradicts", words, True) in told(text)


def test_a_wrong_month_of_the_right_year_is_not_firm() -> None:
    assert ("contradicts", "March 2021", False) in told("The fall of Kabul in March 2021 ended the republic.")


def test_a_right_date_is_confirmed() -> None:
    assert right("The TTP was founded in December 2007.") == ["December 2007"]
