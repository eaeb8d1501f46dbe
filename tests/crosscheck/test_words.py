from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.said import negative
from audit.crosscheck.words import fold, stem, stems, words
from audit.knowledge import lexicon


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("killed", "deaths"),
        ("attacks", "attack"),
        ("countries", "nation"),
        ("organisations", "agency"),
        ("grouped", "grouping"),
        ("planned", "planning"),
        ("houses", "homes"),
        ("easily", "easy"),
    ],
)
def test_forms_of_one_word_meet(a: str, b: str) -> None:
    assert fold(a) == fold(b) != ""


@pytest.mark.parametrize(
    ("a", "b"), [("killed", "injured"), ("attack", "attain"), ("police", "policy"), ("north", "south")]
)
def test_two_words_stay_two(a: str, b: str) -> None:
    assert fold(a) != fold(b)


def test_words_without_content_and_dates_are_left_out() -> None:
    text = "The 41 villages of Tarn were, on Monday in May, under water."
    assert [(text[w.start : w.end], w.capital) for w in words(text)] == [
        ("villages", False),
        ("Tarn", True),
        ("water", False),
    ]
    assert stems("of the and") == frozenset()


def test_negation() -> None:
    assert negative("It has not come.") and negative("It didn’t come.") and negative("Nobody came.")
    assert not negative("It has come by the northern road.")


def test_synonym_rows_are_disjoint() -> None:
    seen: dict[str, str] = {}
    for row in lexicon("crosscheck")["synonyms"]:
        for found in {stem(word) for word in row["words"]}:
            assert seen.setdefault(found, row["words"][0]) == row["words"][0], found


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=80))
def test_every_word_stands_where_it_says(text: str) -> None:
    for word in words(text):
        assert fold(text[word.start : word.end][:40]) == word.stem
