from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.facts import phrases
from audit.facts.homes import Homes
from audit.model import Claim, Span


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("", "anything", True),
        ("ttp", "the TTP claimed it", True),
        ("ttp", "attps", False),
        ("attack*", "terrorist attacks", True),
        ("attack", "attacks", False),
        ("fall of_kabul", "the fall of Kabul", True),
        ("of_kabul", "of  Kabul", True),
        ("full_scale", "a full-scale war", True),
        ("fall kabul", "the fall of Herat", False),
        ("a|b c|d", "b then c", True),
        ("](#)", "see [here](#).", True),
        ("world's", "the world’s list", True),
        ("Zürich", "in ZÜRICH", True),
    ],
)
def test_words_of_a_row_find_their_subject(words: str, text: str, found: bool) -> None:
    assert phrases.occurs(words, text) is found
    assert not found or phrases.likely(words, text.lower().replace("’", "'"))


def test_words_behind_a_figure_are_nearer_than_words_before_it() -> None:
    text = "Deaths came to 558 in 482 attacks."
    whole, figure, other = Span(0, len(text)), Span(15, 18), Span(22, 25)
    near = phrases.distance("attack*", text, other, whole, len(text))
    far = phrases.distance("death*", text, other, whole, len(text))
    assert near is not None and far is not None and near < far
    cut = Span(0, other.start)
    before = phrases.distance("death*", text, figure, cut, len(text))
    later = phrases.distance("attack*", text, figure, cut, len(text))
    assert before is not None and later is not None and before < later
    assert phrases.distance("seats", text, figure, whole, len(text)) is None


def test_the_words_of_one_subject_stand_together() -> None:
    text = "The TTP split. " + "x " * 60 + "Its factions reunited."
    assert phrases.together("ttp reunit*", text, Span(0, len(text))) is None
    near = "The TTP reunited."
    found = phrases.together("ttp reunit*", near, Span(0, len(near)))
    assert found is not None and found.of(near) == "TTP reunited"
    assert phrases.together("", near, Span(0, len(near))) is None


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_every_place_is_what_was_asked_for(text: str) -> None:
    for place in phrases.places("a*|b_c", text, 0, len(text)):
        assert place.of(text).lower().startswith(("a", "b"))


@pytest.mark.parametrize("text", ["a" * 100_000, "ttp " * 25_000, " " * 100_000, "A " * 50_000, "(" * 50_000])
def test_long_texts_are_read_to_their_end(text: str) -> None:
    phrases.together("ttp|tehrik* reunif*|ttp", text, Span(0, len(text)))
    assert phrases.occurs("a*|b_c d", text) in (True, False)


def test_claims_are_found_by_their_place() -> None:
    first, second = Span(0, 20), Span(21, 40)
    claims = [Claim(0, 10, first, "count"), Claim(5, 20, first, "office"), Claim(21, 40, second, "date")]
    homes = Homes(claims)
    assert homes.over(Span(6, 8)) == [0, 1]
    assert homes.over(Span(30, 31)) == [2]
    assert Homes([]).over(Span(0, 1)) == []
