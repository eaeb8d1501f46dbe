"""Results of games and votes, places in a row: what is one, what is two, and what is none."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_kin_reports import said

from audit.crosscheck import results


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Some 20-25 carts of Dalmark Textiles stood there.", "About 30-35 carts of Dalmark Textiles stood there."),
        ("It was the first fire for Ada Lund.", "It was the second visit of Ada Lund."),  # much is first and second
        ("In the 17th minute Bo Ferrand called.", "In the 27th minute Jo Tarn replied."),  # two persons
        ("Their third mill stands in Tarn.", "His ninth novel is about Orsk."),
        ("Brask won 3-1 at home.", "Brask drew 2-2 away and won 3-1 at home."),
    ],
)
def test_what_is_no_second_result_is_not_accused(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("The council of Brask passed it in a 7-4 vote.", "By seven votes to four the council of Brask agreed.", "7-4"),
        ("Brask lost the cup final 1-3.", "The final went 3-1 against Brask.", "3-1"),
        ("It was 2-2 in Brask after 120 minutes.", "The score stood at 2-2.", "2-2"),
        ("It is the third fire at the mill of Brask.", "The mill of Brask sees its third fire.", "place 3"),
        ("Talks in Brask ended after round five.", "The fifth round of talks in Brask is over.", "place 5"),
        ("Bo Ferrand of Brask fell in the 17th lap.", "After 17 laps Bo Ferrand of Brask fell.", "place 17"),
    ],
)
def test_one_result_or_place_in_a_row_agrees(one: str, other: str, words: str) -> None:
    found = said(one, other)
    assert [relation for relation, _ in found] == ["agrees"]
    assert words in found[0][1] or "same" in found[0][1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brask won the cup final 4-3.", "The cup final was won 4-2 by Brask."),
        ("Bo Ferrand of Brask scored in the 17th minute.", "In the 27th minute Bo Ferrand of Brask scored."),
        ("It is the seventh fire at the Corrin mill.", "This is the eighth fire at the Corrin mill."),
    ],
)
def test_two_results_or_places_contradict(one: str, other: str) -> None:
    assert [relation for relation, _ in said(one, other)] == ["contradicts"]


WORDS = (
    "in the",
    "Third",
    "rise",
    "round five",
    "after 17 minutes",
    "on three laps",
    "21st",
    "win",
    "Day 4",
    "vote",
    "K",
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_a_text_that_is_not_looked_through_has_no_row(words: list[str]) -> None:
    text = " ".join(words)
    found = results._all_rows.__wrapped__(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(results, "_NTH", re.compile(""))
        patched.setattr(results, "_row_nouns", lambda: ([""], [""]))
        assert results._all_rows.__wrapped__(text) == found
