"""Facts that a sentence takes for granted: what is reported, and dated occasions."""

from __future__ import annotations

import pytest
from claims_read import read
from hypothesis import given, settings
from hypothesis import strategies as st

NOT_DATED = [
    "The council should honour its word.",
    "Perhaps the council should meet in May 2021.",  # an appeal tells of no meeting
    "Ann Roe said on 3 May 2021 that the gate stays open.",  # the day of saying
    "Ann Roe said on Monday the gate stays open for all.",
    "Perhaps the council should read the 2021 book.",
    "Who remembers the May 2021, or the accord?",  # a mark parts them
    "Who remembers the table of May 2021?",
    "Who of them forgets the rest, for in May 2021 no accord was read?",
    "Why did the 40 boats leave after the vote?",
]

OCCASIONS = [
    ("Perhaps the council should honour the May 2021 accord.", "the May 2021 accord", "2021-05", "agree"),
    ("Why did the council forget the attacks of 2015?", "the attacks of 2015", "2015", "attack"),
    ("Who remembers the failed talks of May 2021?", "the failed talks of May 2021", "2021-05", "meet"),
    ("Who remembers, or honours, talks of May 2021?", "talks of May 2021", "2021-05", "meet"),
    (
        "“We remember it well,” said Ann Roe after a meeting on 3 May 2021.",
        "a meeting on 3 May 2021",
        "2021-05-03",
        "meet",
    ),
    (
        "“We remember it well,” said Ann Roe in an address (3 May 2021).",
        "an address (3 May 2021",
        "2021-05-03",
        "speak",
    ),
]


@pytest.mark.parametrize("text", NOT_DATED)
def test_no_date_is_claimed(text: str) -> None:
    assert not [claim for claim in read(text) if claim.kind in ("date", "event")]


@pytest.mark.parametrize(("text", "words", "period", "act"), OCCASIONS)
def test_an_occasion_has_its_day_whatever_is_said_of_it(text: str, words: str, period: str, act: str) -> None:
    found = {(claim.kind, claim.of(text), claim.period, claim.act) for claim in read(text)}
    assert {("date", words, period, act), ("event", words, period, act)} <= found


def test_what_is_reported_is_dated_beside_who_says_so() -> None:
    text = "Ben Orr said that Norland signed the accord on 3 May 2021."
    found = {claim.kind: claim for claim in read(text)}
    assert set(found) == {"quote", "date", "event"}
    assert found["date"].of(text) == "Norland signed the accord on 3 May 2021"
    assert (found["event"].act, found["event"].subject, found["quote"].subject) == ("sign", "Norland", "Ben Orr")
    assert all(claim.attribution is not None for claim in found.values())


def test_how_long_is_told_beside_what_and_who() -> None:
    kinds = [claim.kind for claim in read("Ann Roe said the banks had been rivals for decades.")]
    assert kinds == ["quote", "duration"]
    rank = [claim.kind for claim in read("Norland topped the list for the first time in decades.")]
    assert "rank" in rank
    assert "duration" in rank


def test_what_happened_in_a_vague_stretch_is_an_event_too() -> None:
    kinds = {claim.kind for claim in read("In recent months Norland has reopened its harbours.")}
    assert kinds == {"duration", "event"}
    assert {claim.kind for claim in read("The strike in Norland lasted three weeks.")} == {"duration"}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from(["the", "May 2021", "accord", "said", "that", "(", ")", "“", "”", "on", "Ann Roe", ".", "?"])
    )
)
def test_any_words_are_read(parts: list[str]) -> None:
    text = " ".join(parts)
    assert all(0 <= claim.start < claim.end <= len(text) for claim in read(text))
