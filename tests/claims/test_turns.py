"""Transcripts: whose turn it is, and what only looks like one."""

from __future__ import annotations

import pytest

from audit.claims.attribution import attributions
from audit.text.sentences import sentences


def who(text: str) -> list[str | None]:
    """The speaker of each sentence."""
    every = sentences(text)
    found = dict(attributions(text, every, ()))
    return [made.speaker.of(text) if (made := found.get(one)) and made.speaker else None for one in every]


HEARING = "CHAIR: How many boats were lost?\nKOLAR: We lost 12 of them. Two came back.\nCHAIR: And who told you?\n"


def test_the_label_of_a_line_says_its_sentences() -> None:
    assert who(HEARING) == ["CHAIR", "KOLAR", "KOLAR", "CHAIR"]
    assert who(HEARING + "\nThe hearing ended at noon after all.")[-1] is None
    assert who(HEARING + "KOLAR: The pilot said that it rained all day.\n")[-1] == "The pilot"


NO_TRANSCRIPT = (
    "Founded: in 1994 by two sisters.\nStaff: some 40 men and women.\nFounded: anew in 2004 by one.\n",
    "Pros: It is light and cheap.\nCons: It is very loud.\nPros: It is small and red.\nCons: It is slow at best.\n",
    "Kolar: We lost 12 boats that day.\nIt rained for three days after that.\n",
    "Q: How many boats were lost?\nA: We lost 12 of them.\nQ: And who told you that?\nA: The pilot, two days later.\n",
)


@pytest.mark.parametrize("text", NO_TRANSCRIPT)
def test_where_no_label_names_a_speaker(text: str) -> None:
    assert set(who(text)) == {None}
