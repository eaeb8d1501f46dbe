"""Of whom and of where a figure is, and which figures are parts of another: by the words beside it, as printed."""

from __future__ import annotations

import pytest
from told import told

from audit.crosscheck.figure import Figure
from audit.crosscheck.stating import state


def figures(text: str) -> dict[str, Figure]:
    return {figure.printed: figure for one in state(told("a", text)) for figure in one.figures}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("12 soldiers were shot.", {"soldier"}),
        ("12 fighters were shot.", {"militants"}),
        ("12 reporters were shot.", {"journalists"}),
        ("12 people were reported killed.", set()),  # and no reporters
        ("12 people died in the fighting.", set()),  # and no fighters
        ("12 people died in the attack.", set()),
        ("12 people were hurt at work.", set()),
    ],
)
def test_a_group_is_named_by_its_word_and_not_by_one_of_the_same_stem(text: str, roles: set[str]) -> None:
    assert figures(text)["12"].roles == roles


def test_the_words_of_a_name_say_nothing_of_what_is_counted() -> None:
    assert figures("Of the raids the Free Column was behind 21, the paper said.")["21"].measures != {"freed"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The flood killed 1,120 people in Lemn.", "Lemn"),
        ("In Lemn 1,120 people drowned.", "Lemn"),
        ("The flood killed 1,120 people in Lemn and Sarv.", ""),
        ("The flood killed 1,120 people in all.", ""),
        ("The flood killed 1,120 people in March.", ""),
    ],
)
def test_the_place_that_in_sets_beside_a_figure(text: str, place: str) -> None:
    assert figures(text)["1,120"].place == place


def test_figures_that_add_up_to_the_one_before_them_are_its_summands() -> None:
    found = figures("The flood killed 3,880 people, 2,760 in Sarv and 1,120 in Lemn.")
    assert [found[printed].summand for printed in ("3,880", "2,760", "1,120")] == [False, True, True]
    assert not any(f.summand for f in figures("The mill had 20 guards; 12 people died and 8 fled.").values())
    assert not any(f.summand for f in figures("It killed 3,880 people, hurt 2,760 and left 900 in tents.").values())
    assert figures("It frees 240 men: 150 of the state and 80 of the Front.")["80"].summand  # though they make 230


def test_so_many_of_the_wounded_are_a_part() -> None:
    assert figures("Some 28 of the wounded were in danger.")["28"].part
    assert not figures("Some 28 were wounded.")["28"].part


def test_a_table_that_was_run_together_is_compared_up_to_a_limit() -> None:
    text = "Lengths of the shafts: " + ", ".join(f"{at} km" for at in range(100, 400)) + "."
    assert len(figures(text)) == 60
