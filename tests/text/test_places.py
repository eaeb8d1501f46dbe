"""Where words stand: a pattern that is tried only at its first words finds what it finds everywhere."""

from __future__ import annotations

import re

import pytest

from audit.text.places import FIGURE, cut, first_words, folded, matches, places, shared, standing

TEXT = "The Dam at Ness broke on 3 May; 12 boats, THE pier and 1,400 sheep were lost. İzmir sent a boat. Straße, ǅ."


def test_words_and_figures_are_found_where_they_stand() -> None:
    index = places(folded(TEXT))
    assert [TEXT[at : at + 3] for at in index["the"]] == ["The", "THE"]
    assert [TEXT[at:].split(maxsplit=1)[0] for at in index[FIGURE]] == ["3", "12", "1,400", "400"]
    assert "3" not in index


def test_what_is_cut_is_the_whole_text() -> None:
    assert "".join(cut(folded(TEXT))) == folded(TEXT)
    assert len(folded(TEXT)) == len(TEXT)
    assert places("") == {}


@pytest.mark.parametrize("more", [(), tuple(f"quay{n}" for n in range(500))])
def test_wanted_words_are_found_be_they_few_or_many(more: tuple[str, ...]) -> None:
    index = places(folded(TEXT))
    wanted = frozenset(("the", "sheep", "harbour", *more))
    assert sorted(shared(index, wanted)) == ["sheep", "the"]
    assert standing(index, wanted) == sorted([*index["the"], *index["sheep"]])


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        (r"\b[Tt]he\s\w+", ["the"]),
        (r"(?<![\w,])\d+ \w+", [FIGURE]),
        (r"(?i:\bthe|\ba) (?:pier|dam|boat)\b", ["the", "a"]),
        (r"\bboats?, the", ["boat", "boats"]),
    ],
)
def test_a_pattern_finds_the_same_at_its_first_words_as_everywhere(pattern: str, first: list[str]) -> None:
    made = re.compile(pattern)
    assert [m.span() for m in matches(made, TEXT, first_words(first))] == [m.span() for m in made.finditer(TEXT)]
