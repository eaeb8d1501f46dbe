from __future__ import annotations

import pytest
from facts_told import reasons, right, told, wrong

GTI = "The Global Terrorism Index 2025 "

SILENT = [
    # no index is named, or another edition
    "Attacks in Pakistan rose by 45% last year.",
    "The Global Terrorism Index 2019 says that attacks in Pakistan rose by 45%.",
    "The Global Terrorism Index 2025 came out. The 2024 edition said that deaths in Niger rose by 12%.",
    "The Global Terrorism Index 2024 counts 490 attacks in Pakistan. The 2025 edition counts 517 for 2023.",
    # the index is named, and the figure is about something else
    GTI + "puts Pakistan second. Rents in Lahore rose by 40%.",
    GTI + "puts Pakistan second. On Monday a bomb killed 12 people in Pakistan.",
    GTI + "puts Pakistan second. Never before had attacks in Pakistan passed the 1,000 mark.",
    GTI + "says that Burkina Faso is on top for the second year running.",
    GTI + "says that 45 countries met in Islamabad.",
    # no place, or several
    GTI + "says that attacks rose by 45%.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_no_row_is_about_is_not_accused(text: str) -> None:
    assert wrong(text) == []


RIGHT = [
    ("counts 1,099 attacks in Pakistan in 2024, after 517 in 2023.", ["1,099", "517"]),
    ("says that deaths in Pakistan rose by 45%.", ["45%"]),
    ("says that deaths in Pakistan rose by 44.5%.", ["44.5%"]),
    ("says that attacks in Pakistan more than doubled, by 112.6%.", ["112.6%"]),
    ("says that in Niger deaths rose by 94% to 930.", ["94%", "930"]),
    ("says that the TTP killed 558 people in Pakistan in 482 attacks.", ["558", "482"]),
    ("says that the TTP was behind 52% of the deaths in Pakistan.", ["52%"]),
    ("says that deaths around the world fell by 13% to 7,555.", ["13%", "7,555"]),
]


@pytest.mark.parametrize(("text", "words"), RIGHT)
def test_a_figure_that_keeps_to_its_row_is_confirmed(text: str, words: list[str]) -> None:
    assert wrong(GTI + text) == []
    assert right(GTI + text) == words


WRONG = [
    ("says that attacks in Pakistan rose by 45%.", ["rose by 45%"]),
    ("says that deaths in Pakistan fell by 45%.", ["fell by 45%"]),
    ("says that in Niger deaths rose by 49%.", ["rose by 49%"]),
    ("says that in Pakistan 1,018 people were killed in 2024.", ["1,018 people were killed"]),
    ("says that the TTP was behind 558 attacks in Pakistan.", ["558 attacks"]),
    ("covers 193 countries around the world.", ["193 countries"]),
    ("says that attacks were recorded in 85 countries around the world.", ["85 countries"]),
]


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_a_figure_against_its_row_is_accused(text: str, words: list[str]) -> None:
    assert wrong(GTI + text) == words


def test_a_place_in_the_ranking_is_checked() -> None:
    assert wrong(GTI + "ranks Pakistan third among 163 countries.") == ["third among 163"]
    assert wrong(GTI + "ranks Pakistan second among 163 countries.") == []


def test_the_reason_says_whose_figure_it_is() -> None:
    said = reasons(GTI + "says that incidents in Pakistan are up by 45%.")
    assert said == ["45% is the rise in deaths from terrorism; terrorist attacks went up 112.6% (517 → 1,099)"]
    (level,) = reasons(GTI + "says that the TTP was behind 558 attacks in Pakistan.")
    assert level == "558 is the figure for deaths attributed to TTP; attacks by TTP (Pakistan, 2024): 482"
    (alone,) = reasons(GTI + "covers 193 countries around the world.")
    assert alone == "Global Terrorism Index 2025, countries ranked (world, 2024): 163"


def test_the_place_and_the_edition_are_carried_on() -> None:
    text = "Pakistan is second in the 2025 Global Terrorism Index. Deaths rose by 45%. The report has 1,099 attacks."
    assert right(text) == ["second", "45%", "1,099"]
    other = "The GTI counts every attack. Attacks in Pakistan rose by 45%, the report says."
    assert wrong(other, published="2025-06-01") == ["rose by 45%"]
    assert wrong(other, published="2023-06-01") == []
    assert wrong(other) == []


def test_two_figures_of_one_measure_make_sure_what_the_third_is() -> None:
    text = (
        "Pakistan is second in the 2025 Global Terrorism Index.\n\n"
        "In 2024 incidents were up 45 percent, to 1,099; in 2023 there had been 517."
    )
    assert ("contradicts", "up 45 percent", True) in told(text)


def test_the_group_is_the_one_named_before() -> None:
    text = GTI + "names the TTP as the deadliest group in Pakistan. The group killed 558 people in 482 attacks."
    assert right(text) == ["558", "482"]


def test_a_sentence_full_of_figures_is_a_table() -> None:
    text = GTI + "has for Pakistan " + ", ".join(f"{number} deaths" for number in range(2000, 2100)) + "."
    assert len(wrong(text)) <= 40


def test_each_edition_has_its_own_table() -> None:
    assert wrong("The Global Terrorism Index 2024 counts 1,907 deaths in Burkina Faso.") == []
    assert wrong("The Global Terrorism Index 2024 counts 1,970 deaths in Burkina Faso.") == ["1,970 deaths"]
    assert wrong("The Global Terrorism Index 2023 has Pakistan in sixth place, after 643 deaths.") == []
