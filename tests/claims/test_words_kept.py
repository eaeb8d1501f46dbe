"""Words of a line: their places, and what is kept of a word."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from audit.claims import cues
from audit.claims.words import Kept, Phrases, lowers, words

SIGNS = st.text(alphabet="aÉß1 .'’-_&\n“”,;(U.S", max_size=60)
PLAIN = re.compile(r"(?:[^\W\d_]\.){2,8}|[^\W_]+(?:[’'][^\W_]+){0,3}|&")  # what a word is, said without haste


@settings(max_examples=50, deadline=None)
@given(SIGNS, st.integers(0, 20))
def test_a_word_stands_where_it_says(text: str, start: int) -> None:
    for word in words(text, start):
        assert start <= word.start < word.end
        assert text[word.start : word.end] == word.text
    for token in cues.words(text, start, len(text)):
        assert text[token.start : token.end] == token.shown


@settings(max_examples=200, deadline=None)
@given(SIGNS)
def test_words_are_those_of_the_plain_pattern(text: str) -> None:
    assert [word.text for word in words(text)] == PLAIN.findall(text)


def test_what_is_kept_of_words_never_grows_without_end() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    kept = Kept(length)
    assert [kept["pier"], kept["pier"], kept["a"]] == [4, 4, 1]
    assert asked == ["pier", "a"]
    assert all(kept[str(number)] for number in range(Kept.MOST + 5))
    assert len(kept) <= Kept.MOST
    assert kept["pier"] == 4


def test_phrases_may_begin_only_where_their_first_two_words_stand() -> None:
    found = Phrases([("lake bank", 1), ("pier", 2)])
    assert found.begin(lowers(words("the lake shut, the Lake Bank and the pier"))) == [4, 8]
    assert found.begin(lowers(words("the lake"))) == []
    assert not found.stand_in(lowers(words("a bank by the lake")))
    assert found.stand_in(lowers(words("a lake-bank")))
