"""The rows of calques and slips: each is found in its example, and leaves its right sentence alone."""

from __future__ import annotations

from collections import Counter

import pytest

from audit.checks.calques import Calque, calques
from audit.checks.calques import found as calqued
from audit.checks.slips import Slip, slips
from audit.checks.slips import found as slipped
from audit.checks.translation.slip import check
from audit.ingest.take import take
from audit.knowledge import lexicon
from audit.reading import Reading, read

SLIPS = list(zip(slips(), lexicon("slips")["slip"], strict=True))


@pytest.mark.parametrize("row", calques(), ids=lambda row: row.wrong[0])
def test_a_calque_is_found_in_its_example_and_not_where_it_is_right(row: Calque) -> None:
    assert any(found is row for _, found in calqued(row.example)), row.example
    assert [span.of(row.fine) for span, _ in calqued(row.fine)] == []
    assert row.right and row.why
    assert row.severity in (None, "notice", "warning")
    assert all(phrase == phrase.lower().strip() and phrase for phrase in row.wrong)


def test_there_are_enough_rows_each_with_a_right_sentence_and_none_twice() -> None:
    assert all(row.fine and row.example and row.right and row.why for row in calques())
    assert len(calques()) >= 250
    phrases = Counter(phrase for row in calques() for phrase in row.wrong)
    assert [phrase for phrase, number in phrases.items() if number > 1] == []


@pytest.mark.parametrize(("slip", "row"), SLIPS, ids=[row["wrong"] for _, row in SLIPS])
def test_a_slip_is_found_in_its_example_and_not_in_its_right_sentence(slip: Slip, row: dict[str, str]) -> None:
    assert any(found is slip for _, found in slipped(row["example"])), row["example"]
    assert [span.of(row["fine"]) for span, _ in slipped(row["fine"])] == []
    assert row["right"].endswith((".", "…")) and row["why"][-1] not in ".!"


def _reading(text: str) -> Reading:
    return read(take(text, path="a.txt", media_type="text/plain"))


def test_what_speakers_say_is_left_alone_in_quotation_marks() -> None:
    assert list(check(_reading("“The ferry has went to the north,” said the pilot."))) == []
    assert len(list(check(_reading("The ferry has went to the north, said the pilot.")))) == 1


def test_a_slip_is_shown_with_the_words_that_follow_it() -> None:
    text = "He had no cards then played he with dice all night."
    flags = list(check(_reading(text)))
    assert [text[flag.start : flag.end] for flag in flags] == ["then played he with dice"]
    assert flags[0].message == ("“then played he with dice” reads as translated: the verb stands before its subject.")
