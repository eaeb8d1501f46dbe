"""Names, acronyms and offices: what is right in its own way, and what is wrong."""

from __future__ import annotations

import pytest

import audit
from audit.knowledge import lexicon
from audit.model import Finding


def named(text: str) -> list[Finding]:
    """The findings of the family names."""
    return [f for f in audit.inspect(text) if f.check.startswith("names/")]


SILENT = [
    "The Lake Patrol Bureau (LPB) met the Tehrik-i-Taliban Pakistan (TTP).",
    "The Workers' Youth League (AUF) and the Bureau of Lakes (XYZ) met.",
    "The International Organization for Standardization (ISO), Centers for Disease Control and Prevention (CDC).",
    "The Institute for Economics and Peace (IEP), that is the Institute for Economics & Peace (IEP).",
    "India's Home Minister Ann Poe met the US Secretary of State.",
    "British Foreign Minister Ann Poe met the German Foreign Minister.",
    "Pakistan was angry with Home Minister Amit Shah.",
    "Pakistan's army said, and India agreed, that Home Minister Ann Poe had left.",
    "Amazon UK President Jane Roe spoke.",
    "Former President Jane Roe spoke. President Roe said in 2012 that it was over.",
    "Former President Jane Roe and President Tom Coe is the pair.",
    "Mr Yusuf Sharif met Ann Roe and Jane Poe. Joan Poe left.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "words", "severity"),
    [
        ("He served in the Military Intelligence Agency (ISI).", "the Military Intelligence Agency (ISI)", "error"),
        ("He fought the Taliban Pakistan (TTP).", "the Taliban Pakistan (TTP)", "error"),
        ("He fought the Tehreek-e-Taliban (TTP).", "the Tehreek-e-Taliban (TTP)", "error"),
        ("It is in the Lake Patrol Barometer (LBP).", "the Lake Patrol Barometer (LBP)", "warning"),
        ("It is in the report of the Global Security Forum (GTI).", "the Global Security Forum (GTI)", "warning"),
    ],
)
def test_an_acronym_that_is_not_spelled(text: str, words: str, severity: str) -> None:
    (found,) = [f for f in named(text) if f.check == "names/acronym"]
    assert (text[found.start : found.end], found.severity) == (words, severity)


def test_a_long_expansion_is_not_marked_whole() -> None:
    text = "The Northern Committee for the Protection of Coastal Harbours and Lighthouses (NPCCHL) met."
    (found,) = [f for f in named(text) if f.check == "names/acronym"]
    assert text[found.start : found.end] == "NPCCHL)"


def test_an_office_that_the_country_does_not_have() -> None:
    (found,) = named("On Monday US Foreign Minister Jane Roe left.")
    assert (found.check, found.severity, found.suggestion) == (
        "names/office-of-country",
        "error",
        "Write Secretary of State.",
    )
    (found,) = named("The home minister of Pakistan resigned.")
    assert "Interior Minister" in found.message


def test_the_country_of_an_office_may_come_from_its_holder_or_a_genitive() -> None:
    known = "In 2021 Foreign Minister Anthony Blinken flew to Doha."
    assert [f.severity for f in named(known) if f.check == "names/office-of-country"] == ["warning"]
    near = "Pakistan's powerful home minister, Ann Poe, resigned."
    assert [f.severity for f in named(near) if f.check == "names/office-of-country"] == ["warning"]


def test_former_and_current_in_one_text() -> None:
    text = "President Roe is in town. President Roe wants more. It was said that former President Jane Roe had left."
    (found,) = named(text)
    assert (found.check, found.severity) == ("names/two-states", "error")
    assert [place.exact for place in found.related] == ["President Roe"]
    even = "President Roe is in town, as was said of former President Jane Roe."
    assert [f.severity for f in named(even)] == ["warning"]


def test_two_spellings_of_one_name() -> None:
    text = "Yusuf Sharif spoke first. Later Yusuf Shareef left, and Yusuf Sharif stayed."
    (found,) = named(text)
    assert text[found.start : found.end] == "Yusuf Shareef"
    assert (found.severity, found.suggestion) == ("notice", "Write Yusuf Sharif.")


def test_two_names_for_one_acronym_and_two_acronyms_for_one_name() -> None:
    one = named("The Lake Patrol Bureau (LPB) met. The Lake Police Board (LPB) agreed.")
    two = named("The Lake Patrol Bureau (LPB) met. The Lake Patrol Bureau (LAPABU) agreed.")
    assert [f.check for f in one] == [f.check for f in two] == ["names/inconsistent-term"]
    assert [place.exact for place in one[0].related] == ["Lake Patrol Bureau (LPB"]


def test_every_acronym_in_another_order_is_right_as_printed() -> None:
    for row in lexicon("acronym_orders")["acronym"]:
        assert named(f"The {row['example']} met.") == [], row["example"]
