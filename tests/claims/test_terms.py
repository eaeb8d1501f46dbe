"""Speech told apart from titles, names and words held at arm's length."""

from __future__ import annotations

import pytest

import audit

NO_SPEECH = (
    "In her 2019 book, “Sell the Old Pier,” Rahim said that it rained.",
    "In her book “The Long Way Home,” Rahim says that it rained.",
    "Tom Holm’s commentary, “Rahim, tell us your own story,” is thoughtful.",
    "The board said that the so-called “peace camp” had won.",
    "He spoke of a place called “The Gate” and said it was far.",
    "She used the word “enough” and said no more.",
    "A shirt with the slogan “no surrender” said it all.",
    "The song “Long Road” was played.",
)


@pytest.mark.parametrize("text", NO_SPEECH)
def test_titles_names_and_terms_are_no_speech(text: str) -> None:
    assert audit.quotes(text) == ()


SPEECH = (
    "“Sell The Pier!” the crowd shouted.",
    "Rahim called it “a very bad report”.",
    "Rahim wrote in her book, “it rained on the pier all day”.",
    "In the report, “nobody asked for a second tug,” Rahim wrote.",
    "Rahim said: “The Pier Is Closed.”",
)


@pytest.mark.parametrize("text", SPEECH)
def test_speech_in_capitals_or_behind_a_work_is_speech(text: str) -> None:
    assert len(audit.quotes(text)) == 1
