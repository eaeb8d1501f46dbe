"""Who says so: unnamed people, missing authors and dates, second-hand sources."""

from __future__ import annotations

import pytest

import audit
from audit.knowledge import lexicon
from audit.model import Finding


def sourced(text: str) -> list[Finding]:
    """The findings of the family sourcing."""
    return [f for f in audit.inspect(text) if f.check.startswith("sourcing/")]


SILENT = [
    "Experts such as Jane Roe say the dam is safe.",
    "Analysts at Harrow Bank expect a rise.",
    "The experts said so twice. These observers fear nothing.",
    "“Experts say a lot of things,” Jane Roe said.",
    "An official of the league, Ann Poe, said no.",
    "According to reports from Reuters the road is closed.",
    "The wall can be viewed from the road, and many were there.",
    "The case was cited in court.",
]


@pytest.mark.parametrize("text", SILENT)
def test_named_sources_are_left_alone(text: str) -> None:
    assert sourced(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Experts argue that the dam is safe.", "Experts argue that"),
        ("Global security analysts see a shift.", "Global security analysts see"),
        ("Norwegian officials claim that it is safe.", "Norwegian officials claim that"),
        ("Norwegian officials and experts are calling for rain.", "Norwegian officials and experts are calling for"),
        ("It was a loss, which many in the north see as a warning.", "many in the north see"),
        ("The move is widely viewed as a warning.", "is widely viewed as"),
        ("It is assumed that he knew.", "It is assumed that"),
        ("An official of the Norwegian navy stated that it was over.", "An official of the Norwegian navy"),
        ("A senior navy official told a paper so.", "A senior navy official"),
        ("So statements from the navy suggested.", "statements from the navy suggested"),
        ("My old school tells me that it leaks.", "My old school tells me"),
    ],
)
def test_unnamed_sources_are_noticed(text: str, words: str) -> None:
    (found,) = sourced(text)
    assert (found.check, found.severity, text[found.start : found.end]) == (
        "sourcing/vague-attribution",
        "notice",
        words,
    )


def test_every_row_finds_its_own_example() -> None:
    tables = lexicon("vague_attribution")
    for name in ("groups", "phrases", "officials", "bodies", "second_hand"):
        for row in tables[name]:
            assert sourced(row["example"]), row["example"]


def test_an_article_without_author_and_date_is_told_once() -> None:
    story = "The ferry left at dawn and came back at dusk with all its passengers, and nobody asked why. " * 6
    (found,) = sourced(f"{story}\n\n{story}")
    assert (found.check, found.severity, found.start, found.end) == ("sourcing/no-byline-or-date", "notice", 0, 0)
    assert "no author and no date" in found.message
    assert sourced("The ferry left at dawn.\n\nIt came back at dusk.") == []


def test_a_source_through_another() -> None:
    (found,) = sourced("1. Survey of harbours, p. 4, quoted in Marsh, T. (2020).")
    assert found.check == "sourcing/second-hand"


def test_a_second_quotation_without_a_speaker() -> None:
    text = 'She said: "We left at dawn and nobody saw us go." "However, the boats came back late that day."'
    (found,) = [f for f in sourced(text) if f.check == "sourcing/speaker-missing"]
    assert text[found.start : found.end] == '"However, the boats came back late that day."'
    spoken = '"We left at dawn and nobody saw us go." She added: "However, the boats came back late."'
    assert sourced(spoken) == []


def test_a_long_second_quotation_is_marked_at_its_beginning() -> None:
    text = '"We left at dawn and nobody saw us go." "' + "However, the boats came back late that day. " * 3 + '"'
    (found,) = [f for f in sourced(text) if f.check == "sourcing/speaker-missing"]
    assert 20 < found.end - found.start <= 60
