"""Every word of the lexicons of figures, tried in the example of its group."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from audit.claims.figures.nouns import counted, singular
from audit.claims.quantities import quantities
from audit.knowledge import lexicon


def group(name: str, table: str) -> list[str]:
    """The words of a table: its `words`, or its keys."""
    rows: dict[str, Any] = lexicon(name)[table]
    return list(rows["words"]) if "words" in rows else [word for word in rows if word != "about"]


def cases(name: str, table: str, text: str, *, but: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    return [(table, word, text.format(word, word.capitalize())) for word in group(name, table) if word not in but]


NONE = [
    *cases("numbers", "labels", "It is in {0} 40 there."),
    *cases("numbers", "months", "It was on {1} 14."),
    *cases("numbers", "months", "It was on 14 {1}"),
    *cases("numbers", "years", "It came {0} 2010 floods."),
    *cases("numbers", "names", "They saw {0} then."),
    *cases("numbers", "not_half", "The {0} half of the game began."),
    *cases("numbers", "before_whole", "A {0} room."),
    *cases("nouns", "anaphora", "So {0} two agreed."),
]


@pytest.mark.parametrize("table", sorted({case[0] for case in NONE}))
def test_words_that_make_a_number_no_figure(table: str) -> None:
    for _, word, text in (case for case in NONE if case[0] == table):
        assert quantities(text) == (), word


VALUES: dict[str, tuple[str, Callable[[Any], Decimal]]] = {
    "ones": ("They sent {} carts.", Decimal),
    "tens": ("They sent {}-two carts.", lambda value: Decimal(value + 2)),
    "scales": ("They sent three {} carts.", lambda value: Decimal(3 * value)),
    "glued": ("It cost $3{} then.", lambda value: Decimal(3 * value)),
    "vague": ("They sent {} of carts.", lambda value: Decimal(value[0])),
    "fractions": ("One {} of the carts broke.", lambda value: 1 / Decimal(value)),
    "signs": ("They ate {} of the bread.", lambda value: Decimal(value[0]) / value[1]),
    "ordinals": ("She ranked {} of 80 girls.", Decimal),
    "multiples": ("It {} the price.", lambda value: Decimal(str(value[0]))),
}


@pytest.mark.parametrize("table", VALUES)
def test_number_words(table: str) -> None:
    text, value = VALUES[table]
    for word in group("numbers", table):
        assert [one.value for one in quantities(text.format(word))] == [value(lexicon("numbers")[table][word])], word


UNITS = [
    *((word, f"They saw 40 {word} there.", base) for word, base in lexicon("nouns")["irregular"].items()),
    *((word, f"They saw 40 {word} carts there.", "cart") for word in group("nouns", "filler")),
    *((word, f"They saw 40 {word} carts.", f"{word} cart") for word in group("nouns", "before_plural")),
    *((word, f"They saw 40 {word} carts.", f"{word} cart") for word in group("nouns", "not_degrees")),
    *((word, f"They saw 40 {word} carts.", f"{word} cart") for word in group("nouns", "ly")),
    *((word, f"They saw two of {word} carts.", "cart") for word in group("nouns", "determiners")),
    *((word, f"One {word} gate fell.", "gate") for word in group("nouns", "plain")),
    *((word, f"One calm{word} gate fell.", "gate") for word in group("nouns", "adjectives")),
    *(("be", f"{word.capitalize()} Kabul 148 people died.", "people") for word in group("numbers", "openings")),
    *(("af", f"Hundreds {word} there.", "-") for word in group("numbers", "after_vague")),
    *(("le", f"The {word} was 2.2m last year.", "metre") for word in group("units", "lengths")),
    *((word, f"Among the eight {word} was she.", "") for word in group("nouns", "people")),
    *((word, f"A 15-{word} council.", "council") for word in group("nouns", "compounds")),
]


@pytest.mark.parametrize(("word", "text", "unit"), UNITS, ids=[text for _, text, _ in UNITS])
def test_words_in_a_noun_phrase(word: str, text: str, unit: str) -> None:
    (found,) = quantities(text)
    assert found.unit.endswith(unit.rsplit(" ", 1)[-1]) and (" " not in unit or found.unit == unit), word


def test_degrees_and_classes_of_nouns() -> None:
    for word, base in lexicon("nouns")["degrees"].items():
        if word != "about":
            assert [one.unit for one in quantities(f"They saw 40 {word} carts.")] == [f"{base} cart".strip()]
    for word in group("nouns", "classifiers"):
        plural = f"{word[:-1]}ies" if word.endswith("ry") else f"{word}es" if word.endswith(("s", "x")) else f"{word}s"
        assert [one.unit for one in quantities(f"They saw 40 {plural} of glue.")] == [f"{word} glue"]
    assert [word for word in group("nouns", "singular") if singular(word) != word] == []


def test_a_noun_phrase_ends_at_closed_words() -> None:
    for word in group("nouns", "stop"):
        phrase = counted(f"40 red carts {word} x", 2, single=False)
        assert phrase is None or phrase.unit in ("red cart", "red"), word


@pytest.mark.parametrize("table", ["ranked", "being", "degrees"])
def test_words_beside_a_rank(table: str) -> None:
    text = "It was the third {} sold." if table == "degrees" else "She {} fourth in line."
    for word in group("numbers", table):
        assert [one.kind for one in quantities(text.format(word))] == ["rank"], word


def test_words_before_a_share() -> None:
    for word in group("numbers", "before_share"):
        assert [one.kind for one in quantities(f"It went {word} a fifth then.")] == ["fraction"], word


def test_every_hedge() -> None:
    for row in lexicon("hedges")["hedge"]:
        for word in row["words"]:
            before = f"The queue held {word} 40 carts."
            if word in lexicon("hedges")["passing"]["words"]:
                before = f"The number of carts {word} 40."
            after = f"The queue held 40{'' if word[0] == '-' else ' '}{word} carts."
            found = quantities(before if row["place"] == "before" else after)
            assert [one.comparator for one in found] == [row["sign"]], word


def pattern(table: str, row: dict[str, Any]) -> str:
    if table == "verb":
        return "The council {} the fee by 7%." if row["takes"] == "by" else "Wheat prices {} 7%."
    return {"particle": "Wheat was {} 7%.", "noun": "A {} of 7% came.", "degree": "Wheat was 7% {}."}[table]


@pytest.mark.parametrize("table", ["verb", "particle", "noun", "degree"])
def test_every_word_of_movement(table: str) -> None:
    for row in lexicon("changes")[table]:
        for word in row["words"]:
            found = quantities(pattern(table, row).format(word))
            assert [one.change for one in found] == [row["change"]], word
        for word in row.get("not", []):
            found = quantities(f"They {word} {row['words'][0]} 7%.")
            assert [one.change for one in found] == [None], word


def test_words_between_a_movement_and_its_figure() -> None:
    for word in group("changes", "skip"):
        assert [one.change for one in quantities(f"Rents rose by {word} 7%.")] == ["up"], word
    for word in group("changes", "kinds"):
        assert [one.change for one in quantities(f"A 7% {word} increase.")] == ["up"], word
