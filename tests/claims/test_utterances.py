"""Quotations in parts: which belong together, and that what stands between them is nobody's words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import audit
from audit.claims.quotes import quotes
from audit.claims.utterances import utterances
from tests.hang import ends


def parts(text: str) -> list[list[str]]:
    """For each utterance of the text its parts."""
    return [[part.of(text) for part in one.parts or (one,)] for one in audit.quotes(text)]


APART = (
    ("“We will not sell,” said Rahim. “Why not?” asked Holm.", [["“We will not sell,”"], ["“Why not?”"]]),
    ("“We will not sell,” Rahim said, adding, “It rains.”", [["“We will not sell,”"], ["“It rains.”"]]),
    (
        "Rahim said the pier was “a fine old thing” and the port “a ruin at best”.",
        [["“a fine old thing”"], ["“a ruin at best”"]],
    ),
    ("“We will not sell,” said Rahim.\n\n“We never will,” she said.", [["“We will not sell,”"], ["“We never will,”"]]),
    (
        "Rahim said: “We will not sell.” It rained. “Never at all in my life.”",
        [["“We will not sell.”"], ["“Never at all in my life.”"]],
    ),
)


@pytest.mark.parametrize(("text", "wanted"), APART)
def test_two_utterances_stay_two(text: str, wanted: list[list[str]]) -> None:
    assert parts(text) == wanted


TOGETHER = (
    ("“We,” Rahim said, “will not sell the pier.”", [["“We,”", "“will not sell the pier.”"]]),
    ("“We will not sell,” said Rahim. “Not this year.”", [["“We will not sell,”", "“Not this year.”"]]),
    ("‘We,’ Rahim said, ‘will not sell.’", [["‘We,’", "‘will not sell.’"]]),
    (
        "“No,” said Nadia Rahim, 41, a farmer from the valley. “Not,” she said, “today.”",
        [["“No,”"], ["“Not,”", "“today.”"]],
    ),
    (
        "Rahim said: “We will not sell.\n\n“We never will.\n\n“That is all.”",
        [["“We will not sell.", "“We never will.", "“That is all.”"]],
    ),
    ("Rahim said: ‘We will not sell.\n\n‘We never will.’", [["‘We will not sell.", "‘We never will.’"]]),
    (
        "“We will not sell this pier.\n\n“We never will,” said Rahim.",
        [["“We will not sell this pier.", "“We never will,”"]],
    ),
)


@pytest.mark.parametrize(("text", "wanted"), TOGETHER)
def test_an_utterance_in_parts_is_one(text: str, wanted: list[list[str]]) -> None:
    assert parts(text) == wanted


def test_a_joined_quotation_reaches_from_the_first_mark_to_the_last() -> None:
    text = "It rained. “We,” Rahim said, “will not sell.” It dried."
    (one,) = audit.quotes(text)
    assert one.of(text) == "“We,” Rahim said, “will not sell.”"
    assert one.speaker is not None
    assert one.speaker.of(text) == "Rahim"


def test_a_mark_that_is_missing_does_not_join_two_speakers() -> None:
    text = "“We will not sell, Rahim said on Friday.\n“They must sell it now,” added Tom Holm."
    assert [one.speaker.of(text) for one in audit.quotes(text) if one.speaker] == ["Tom Holm"] * len(audit.quotes(text))
    text = "“No,” said Rahim. “We will not sell.\n“They must sell it now,” added Tom Holm."
    assert [one.speaker.of(text) for one in audit.quotes(text) if one.speaker] == ["Rahim", "Tom Holm"]


def test_many_parts_take_linear_time() -> None:
    text = "“a,” he said, “b,” " + "he said, “b,” " * 20_000
    with ends():
        audit.quotes(text)


PIECES = st.sampled_from(("“", "”", '"', "‘", "’", "»", "«", "We", "will", "said", "Rahim", ",", ".", "\n\n", "[", "]"))


@given(st.lists(PIECES, max_size=30), st.sampled_from((" ", "")))
@settings(max_examples=50, deadline=None)
def test_parts_are_the_stretches_between_marks(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    stretches = quotes(text)
    found = [part for one in utterances(stretches) for part in (one.parts or (one,))]
    assert [(part.start, part.end) for part in found] == [(one.start, one.end) for one in stretches]
    assert all(one.end <= other.start for one, other in pairwise(found))
