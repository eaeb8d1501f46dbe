from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.said import negative
from audit.crosscheck.words import fold, stem, stems, whole_name, words
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He flew to the United States.", "The U.S. took him in."),
        ("Envoys of the UK left.", "Great Britain's envoys left."),
        ("UN staff stayed", "staff of the United Nations"),
        ("the EU-wide ban", "the European Union"),
    ],
)
def test_a_name_is_one_word_in_all_its_forms(one: str, other: str) -> None:
    shared = stems(one) & stems(other)
    assert any(word.stem in shared and word.capital for word in words(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The United States paid.", "The United Nations met."),
        ("The United Kingdom paid.", "The U.S. met."),
        ("North Korea paid.", "South Korea met."),
        ("They told us so.", "The US said so."),  # a pronoun
        ("A BUS came.", "The US stayed."),
        ("A united party paid.", "The United States met."),
    ],
)
def test_names_with_a_word_in_common_stay_two(one: str, other: str) -> None:
    assert not stems(one) & stems(other)


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
        printed = text[word.start : word.end]
        assert (whole_name(printed) or fold(printed[:40])) == word.stem


@pytest.mark.parametrize(
    ("word", "other"),
    [("mission", "missing"), ("planned", "plane"), ("career", "cars"), ("clearly", "acquitted"), ("station", "state")],
)
def test_words_of_two_meanings_have_two_stems(word: str, other: str) -> None:
    assert fold(word) != fold(other)
