"""A sum without its currency beside one that has it."""

from __future__ import annotations

import pytest
from told import corpus

from audit.ingest.take import take
from audit.pipeline import analyse

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def said(one: str, other: str) -> list[str]:
    found = corpus(*(analyse(take(SAME + text, media_type="text/plain")) for text in (one, other)))
    return [f"{k.relation}: {k.reason}" for k in found.links if "illion" in k.reason]


def test_a_headline_has_no_room_for_the_currency() -> None:
    whole = "Brask cuts its aid budget by 2.8 billion kroner."
    assert said(whole, "Brask will cut the aid budget by 8.2 billion.")[0].startswith("contradicts")
    assert said(whole, "Brask will cut the aid budget by 2.8 billion.")[0].startswith("agrees")


@pytest.mark.parametrize(
    "other",
    [
        "Some 8.2 million people need aid.",  # people are no sum
        "Of those in need of help, 8.2 million are children.",
        "Brask will cut the aid budget by 8.2 billion euros.",  # another currency is no slip of the hand
    ],
)
def test_people_and_other_currencies_are_no_sum_of_this_one(other: str) -> None:
    assert said("Brask cuts its aid budget by 2.8 million kroner.", other) == []
