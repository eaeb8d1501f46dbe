"""Copies side by side: edits that mean nothing first, then what an editor must see."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.evidence import Corpus
from audit.ingest.take import take
from audit.pipeline import analyse
from audit.siblings import Difference, between, differences

STORY = (
    "The old lighthouse on the northern cape has been dark since the storm took its roof. {} "
    "Nobody expected the islanders to bring lamps to the beach and to stand there all night."
)
PLAIN = "The council in Karavel will pay 1,400 crowns to the crews for each lamp that was lost."


def told(one: str, two: str) -> list[tuple[str, str, str]]:
    a, b = (
        analyse(take(STORY.format(text), path=name, media_type="text/plain"))
        for text, name in ((one, "a.txt"), (two, "b.txt"))
    )
    texts = {a.document.id: a.document.text, b.document.id: b.document.text}

    def words(one: Difference) -> tuple[str, str, str]:
        return one.kind, one.here.of(texts[one.document]), one.there.of(texts[one.other])

    return [words(difference) for difference in list(between(a, b))[::2]]


@pytest.mark.parametrize(
    "edited",
    [
        PLAIN,
        PLAIN.replace("1,400", "1400"),
        PLAIN.replace("will pay", "would pay"),
        PLAIN.replace("Karavel", "Karawel"),
        PLAIN.replace("The council in Karavel", "On Monday the council"),
        "Karavel wants to buy a ferry, and nobody on the whole island knows what it will cost.",
        PLAIN.replace("pay 1,400 crowns", "pay 1,400 crowns a year or so in small coins"),
        PLAIN.replace("crews", "sailors").replace("lamp", "light"),
    ],
)
def test_an_edit_that_means_nothing_is_left_alone(edited: str) -> None:
    assert told(PLAIN, edited) == []


@pytest.mark.parametrize(
    ("edited", "difference"),
    [
        (PLAIN.replace("1,400", "1,700"), ("figure", "1,400", "1,700")),
        (PLAIN.replace("Karavel", "Sundholm"), ("name", "Karavel", "Sundholm")),
        (PLAIN.replace("will pay", "will not pay"), ("negation", "will pay", "not")),
        (PLAIN.replace("crews", "owners"), ("term", "crews", "owners")),
    ],
)
def test_words_that_bear_meaning_are_told(edited: str, difference: tuple[str, str, str]) -> None:
    assert told(PLAIN, edited) == [difference]


DATED = "KARAVEL, Sundmark, {} – {} The islanders brought lamps to the beach and stood there all night."


def dated(one: str, two: str) -> list[tuple[str, str]]:
    a, b = (analyse(take(text, path=f"{name}.txt", media_type="text/plain")) for text, name in ((one, "a"), (two, "b")))
    texts = {a.document.id: a.document.text, b.document.id: b.document.text}
    return [(d.here.of(texts[d.document]), d.there.of(texts[d.other])) for d in list(between(a, b))[::2]]


def test_a_report_that_runs_again_bears_another_day() -> None:
    one, two = (DATED.format(day, PLAIN) for day in ("12 March 2024", "13 March 2024"))
    assert dated(one, two) == []


def test_another_figure_beside_another_day_is_told() -> None:
    one, two = DATED.format("12 March 2024", PLAIN), DATED.format("13 March 2024", PLAIN.replace("1,400", "1,700"))
    assert dated(one, two) == [("1,400", "1,700")]


def test_another_day_in_a_sentence_is_told() -> None:
    due = PLAIN.replace("will pay", "will by 12 March 2024 pay")
    one, two = (DATED.format("2 March 2024", text) for text in (due, due.replace("12 March", "13 March")))
    assert dated(one, two) == [("12", "13")]


def test_documents_of_different_origin_are_not_compared() -> None:
    made = [
        analyse(take(STORY.format(text), path=name, media_type="text/plain"))
        for text, name in ((PLAIN, "a.txt"), (PLAIN.replace("1,400", "1,700"), "b.txt"))
    ]
    made.sort(key=lambda analysis: analysis.document.id)
    apart = Corpus(tuple(made), origins=tuple((one.document.id, one.document.id) for one in made))
    same = Corpus(tuple(made), origins=tuple((one.document.id, made[0].document.id) for one in made))
    assert list(differences(apart)) == []
    assert len(list(differences(same))) == 2


@given(
    st.lists(
        st.sampled_from(["The", "crew", "12", "13", "not", "Holm", "sold", "lamps", "in", "May", "."]), max_size=30
    )
)
@settings(max_examples=30, deadline=None)
def test_every_difference_lies_in_its_document(words: list[str]) -> None:
    a = analyse(take(STORY.format(" ".join(words)), path="a.txt", media_type="text/plain"))
    b = analyse(take(STORY.format(" ".join(words[::-1])), path="b.txt", media_type="text/plain"))
    texts = {a.document.id: a.document.text, b.document.id: b.document.text}
    for one in between(a, b):
        assert one.here.of(texts[one.document]).strip()
        assert one.there.of(texts[one.other]).strip()
