from __future__ import annotations

from decimal import Decimal

import pytest
from told import told

from audit.crosscheck.events import likeness
from audit.crosscheck.numbers import Pair, pair
from audit.crosscheck.stating import state
from audit.crosscheck.trust import plausible, repeated, slipped, sure, telling
from audit.settings import DEFAULT


def paired(a: str, b: str) -> Pair:
    """The last figures of two texts side by side, every word equally telling."""
    one, other = told("a", a), told("b", b)
    (x,), (y,) = state(one), state(other)
    return pair(x, y, x.figures[-1], y.figures[-1], lambda _: 1.0)


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [("1081", "1018", True), ("240000000", "240000000000", True), ("8", "77", False), ("2", "2000", False)],
)
def test_what_can_be_a_slip(x: str, y: str, expected: bool) -> None:
    assert plausible(Decimal(x), Decimal(y)) is expected


def test_digits_changed_about() -> None:
    assert slipped(paired("Tarn has 1,081 wells.", "Tarn has 1,018 wells.").x, paired("a 1,018", "b 1,018").y)
    found = paired("Tarn has 21 wells.", "Tarn has 12 wells.")
    assert not slipped(found.x, found.y)


def test_a_particular_figure_vouches_for_itself() -> None:
    found = paired("They dug 1,081 wells in Tarn.", "The 1,081 springs of Tarn are dry.")
    assert telling(found) and sure(found, DEFAULT.matching)
    assert not telling(paired("Tarn has 20 wells.", "Tarn has 20 wells."))


def test_equal_figures_of_two_subjects_do_not_agree() -> None:
    assert not sure(paired("Ostrel alone counted 905 sheep.", "Karsovia alone counted 905 sheep."), DEFAULT.matching)


def test_unlike_figures_need_one_count() -> None:
    for a, b in [
        ("Some 212 sheep drowned in Dalmora.", "At dusk 240 waited in Dalmora."),
        ("They had 212 in Dalmora.", "Nobody heard of the 240 at the gates of Dalmora."),
    ]:
        assert not sure(paired(a, b), DEFAULT.matching)


def test_a_text_repeats_itself_only_about_the_same_beside() -> None:
    text = "In Dalmora 40 people were killed in 5 villages."
    found = paired(text, text.replace("40", "50").replace("5 v", "6 v"))
    assert not repeated(found, DEFAULT.matching)


def test_clauses_without_words_are_not_alike() -> None:
    one = state(told("a", "He was."))
    assert likeness(one[0], one[0], lambda _: 1.0) == 0.0
