"""A headline and its text: what is told anywhere below it belies nothing."""

from __future__ import annotations

import pytest

import audit

SILENT = [
    "Mill fire kills 31\n\nAt least 27 people were killed when a mill burned. Four more died later.",
    "Mill fire kills 31\n\nA mill burned on Friday, and 27 people were killed at once. In all 31 died.",
    "Nearly 700 killed in flood\n\nA flood killed 683 people on Friday, the police said.",
    "Bank to cut 3,000 jobs\n\nThe bank said that it would cut 2,960 jobs.",
    "Dozens killed, 400 hurt\n\nA flood killed 36 people and hurt 412 on Friday.",
    "Wheat prices fall\n\nWheat prices rose early on Friday but ended lower.",
    "Senate approves treaty\n\nThe senate rejected two motions on Friday and approved the treaty.",
    "Envoy resigns\n\nThe envoy, who had said that she would not resign, resigned on Friday.",
]


@pytest.mark.parametrize("text", SILENT)
def test_a_headline_that_can_be_right_is_left_alone(text: str) -> None:
    assert [one.message for one in audit.inspect(text) if one.check == "figures/headline"] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mill fire kills 31\n\nAt least 27 people were killed when a mill burned on Friday.", "31"),
        ("Nine killed in mill fire\n\nNineteen people were killed when a mill burned on Friday.", "Nine"),
        ("Bank cuts 300 jobs\n\nThe bank said on Friday that it would cut 3,000 jobs.", "300"),
        ("Wheat prices fall\n\nWheat prices rose by 4% on Friday.", "fall"),
        ("Senate approves treaty\n\nThe senate rejected the treaty on Friday by 31 votes to 27.", "approves"),
        ("Envoy resigns\n\nThe envoy said on Friday that she would not resign.", "resigns"),
    ],
)
def test_a_headline_that_its_text_belies_is_named(text: str, words: str) -> None:
    (found,) = [one for one in audit.inspect(text) if one.check == "figures/headline"]
    assert text[found.start : found.end] == words
    assert found.related
