"""What is in a state that can be checked: a claim without a figure, a name or an act."""

from __future__ import annotations

import pytest

from audit.ingest.take import take
from audit.pipeline import analyse


def claimed(text: str) -> list[str]:
    return [claim.of(text) for claim in analyse(take(text, media_type="text/plain")).claims]


@pytest.mark.parametrize(
    "text",
    [
        "The road to the mill is open again.",
        "The mayor is dead.",
        "The mill is now under the control of the weavers.",
        "Seed and medicines remain exempt.",
        "The weavers are still in custody.",
    ],
)
def test_a_state_is_a_claim(text: str) -> None:
    assert claimed(text) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    "text",
    [
        "The gate must remain shut.",
        "We are all dead in the end.",
        "If he is dead, she is to blame.",
        "Is the road open?",
        "The weavers are kind.",
        "Sadly the beautiful mill is still shut.",
    ],
)
def test_what_ought_to_be_and_what_is_felt_is_none(text: str) -> None:
    assert claimed(text) == []


@pytest.mark.parametrize("line", ["Where violence grew", "How the mill broke", "What happened at Corrin"])
def test_a_line_that_only_names_its_matter_asserts_nothing(line: str) -> None:
    assert claimed(line + "\n\nIt rained on the mill.\n") == claimed("It rained on the mill.")


def test_a_sentence_that_begins_so_may_assert() -> None:
    text = "Who voted against it was Ada Lund."
    assert claimed(text) == [text.removesuffix(".")]
