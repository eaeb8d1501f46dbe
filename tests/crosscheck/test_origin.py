from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.origin import contained, in_order, origins, sketch
from audit.model import Analysis, Document
from audit.settings import Origins

FLOOD = """The river Tarn rose by 3 metres on 4 May and drowned 212 people in Dalmora. Of 41 villages 17 lost their
bridge, and 9,300 people slept in 26 schools. The minister promised 14 million crowns within 90 days. Engineers had
warned of the dam in 2019 and again in 2022, when 5 gates of 8 would not close."""
RETOLD = """By 3 metres the Tarn swelled on 4 May; in Dalmora 212 people drowned. Bridges vanished in 17 of its 41
villages, while 26 schools put up 9,300 people for sleep. 14 million crowns within 90 days is what the minister has
promised. The dam had worried engineers in 2019 and 2022, the year 5 of the 8 gates refused to close."""
OTHER = """Rain fell on Dalmora in early May. Officials counted 212 dead at noon, most of them in 3 towns beside the
lake. A shelter took in 120 children, among them 14 without parents. The government will meet on 9 May to talk about
money, and 26 lorries with food left the capital. A weather station measured 88 millimetres in 5 hours."""


def analysis(name: str, text: str) -> Analysis:
    return Analysis(Document(name, name, text), sketch=sketch(text))


def groups(**texts: str) -> dict[str, str]:
    return origins([analysis(name, text) for name, text in texts.items()])


def test_two_reports_of_one_event_are_independent() -> None:
    assert groups(a=FLOOD, b=OTHER) == {"a": "a", "b": "b"}


def test_two_lines_are_too_little_to_tell() -> None:
    assert groups(a="Rain fell in Dalmora on Monday night.", b="Rain fell in Dalmora on Monday night.") == {
        "a": "a",
        "b": "b",
    }


def test_a_copy_is_found_and_named_by_the_smallest_id() -> None:
    longer = OTHER + "\n\n" + FLOOD.replace("drowned", "killed")
    assert groups(c=FLOOD, b=longer, d=RETOLD) == {"b": "b", "c": "b", "d": "b"}


def test_a_rewrite_is_found_by_figures_and_words_in_order() -> None:
    assert not contained(sketch(FLOOD), sketch(RETOLD))
    assert groups(a=FLOOD, b=RETOLD, c=OTHER) == {"a": "a", "b": "a", "c": "c"}


def test_a_full_sketch_says_nothing_above_its_largest_hash() -> None:
    small = Origins(sketch_size=12)
    words = [f"w{n}" for n in range(400)]
    whole, part = " ".join(words), " ".join(words[:300])
    assert contained(sketch(whole, small), sketch(part, small), replace(small, fewest_shingles=5))
    assert not contained(sketch(whole, small), sketch(" ".join(reversed(words)), small), small)
    assert not contained((), sketch(whole, small), small)


def test_sketches_are_stable_and_ordered() -> None:
    assert sketch(FLOOD) == tuple(sorted(set(sketch(FLOOD))))
    assert sketch("one two three four five")[0] == 1354651064
    assert sketch("") == sketch("four words are few") == ()


@pytest.mark.parametrize("text", ["a" * 100_000, "1," * 50_000, "A " * 50_000, "\n" * 100_000, "\ud800 " * 100])
def test_hostile_texts(text: str) -> None:
    assert groups(a=text, b=text + "x").keys() == {"a", "b"}


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12))
def test_common_subsequence(a: list[str], b: list[str]) -> None:
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    assert in_order(a, b) == table[-1][-1]
