"""What a writer asks of his readers, thinks, or supposes is no claim, whatever figure stands in it."""

from __future__ import annotations

import pytest
from claims_read import read


@pytest.mark.parametrize(
    "text",
    [
        "Mix 300g of rice with two eggs and wait for 5 minutes.",
        "Dial 112 if six people or more are hurt.",
        "Pack half the load, book three rooms and go.",
        "In my view 20 years is far too long.",
        "I think 60 pages are 30 too many.",
        "Nobody believes it will fall below 12 per cent.",
        "Had the dam broken, 200 people would have died.",
        "Had he waited, 200 people would be alive.",
        "Towns should publish their plans within 12 months.",
        "Every town ought to plant 300 trees.",
    ],
)
def test_what_is_asked_thought_or_supposed_is_no_claim(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Call records show 12 talks in May.",
        "Save the Lakes said 12 people died.",
        "Set up in 1990, the firm has 12 shops.",
        "Take the case of Ann Roe, who won 12 seats in 2019.",
        "Cut by 12 per cent, the budget passed.",
        "The report said towns should publish their plans within 12 months.",
        "The bridge, which 12 firms built, should open.",
        "Ann Roe said: “I think 40 people died.”",
        "He had the dam mended for $12m.",
    ],
)
def test_what_is_told_is_one(text: str) -> None:
    assert read(text) != ()
