"""A figure that one text denies or leaves open is not borne out by a text that tells it."""

from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare

TOLD = "Twelve ferries sank at Rijeka in 2022."

UNAFFIRMED = (
    "The board denied that twelve ferries sank at Rijeka in 2022.",
    "Officials deny that 12 ferries sank at Rijeka in 2022.",
    "The board rejected as false the reports that 12 ferries sank at Rijeka in 2022.",
    "The board would not confirm that 12 ferries sank at Rijeka in 2022.",
    "The board neither confirmed nor denied that 12 ferries sank at Rijeka in 2022.",
    "The board declined to say whether 12 ferries sank at Rijeka in 2022.",
)


@pytest.mark.parametrize("text", UNAFFIRMED)
def test_what_is_denied_or_left_open_agrees_with_nobody(text: str) -> None:
    assert compare(text, TOLD).relation == "silent"
    assert compare(TOLD, text).relation == "silent"
    assert compare(text, text).relation == "agrees"


AFFIRMED = (
    "The board confirmed that 12 ferries sank at Rijeka in 2022.",
    "The board denied it, but 12 ferries sank at Rijeka in 2022.",
    "Twelve ferries sank at Rijeka in 2022, the board said, and denied that more would follow.",
    "The board did not say more. 12 ferries sank at Rijeka in 2022.",
)


@pytest.mark.parametrize("text", AFFIRMED)
def test_what_is_told_still_agrees(text: str) -> None:
    assert compare(text, TOLD).relation == "agrees"
