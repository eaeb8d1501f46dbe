"""Sentences: where one ends, and where a full stop does not end it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.knowledge import lexicon
from audit.text.blocks import blocks
from audit.text.sentences import sentences


def split(text: str) -> list[str]:
    return [text[one.start : one.end] for one in sentences(text)]


@pytest.mark.parametrize("row", lexicon("abbreviations")["abbreviation"], ids=lambda row: row["words"][0])
def test_examples_of_the_lexicon(row: dict[str, Any]) -> None:
    assert split(row["example"]) == row.get("sentences", [row["example"]])


ONE = (
    "Gen. Asif Rana met Dr. J. R. Malik at 5 p.m. on Mt. Hira.",
    "The U.S. Government and the U.S. Army Corps denied it.",
    "He joined the U.S. Bureau of Lands in Quetta.",
    "He paid Rs. 5000 under Art. 12, p. 40, fig. 3.",
    "The rate was 3.5 per cent, vs. 2.1 in 2019.",
    "“Will you stay? We hope so,” the minister said.",
    '"Is it over?" Rana asked.',
    '"Is it over?" Mr Rana asked.',
    "She works at Yahoo! in the south.",
    "The dept. in the south was shut.",
    "It is approx. the same height.",
    "She asked him, “Is that all.” and he left.",
    "He spoke (It was late. Nobody listened.) at the gate.",
    "Write to Jane.Doe@example.org or see https://www.example.org/a.Html for more.",
    "The site node.js.org and www.Example.Com are down.",
    "1. The first item",
    "a.) The first item",
    "Q. What is it",
    "They waited ... and then left.",
    "The quotation [...] ends here.",
    "See Sec. 12 of the Act, and No. 7.",
    "!Kung is spoken there.",
    "Leave me alone!, he cried.",
    "(2) The second item stays whole.",
)


@pytest.mark.parametrize("text", ONE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert split(text) == [text]


SEVERAL = (
    ("It was late. Nobody came!", ["It was late.", "Nobody came!"]),
    ("He trusts the U.S. Kabul now wants talks.", ["He trusts the U.S.", "Kabul now wants talks."]),
    ("He left the U.K. He went home.", ["He left the U.K.", "He went home."]),
    ("He led the agency (XYZ). call The army knew.", ["He led the agency (XYZ).", "call The army knew."]),
    (
        "The embargo began in 1999.[citation needed] A ban followed.[a][note 2] Both ended.",
        ["The embargo began in 1999.[citation needed]", "A ban followed.[a][note 2]", "Both ended."],
    ),
    ("The pier was shut for years. as it had been before.", ["The pier was shut for years.", "as it had been before."]),
    ("They met Capt. Ali at 6 p.m. Mr. Ali left.", ["They met Capt. Ali at 6 p.m.", "Mr. Ali left."]),
    ("At 5 a.m. Mr. Ali left. It rained.", ["At 5 a.m. Mr. Ali left.", "It rained."]),
    ("Blame Rana and I. Did it help?", ["Blame Rana and I.", "Did it help?"]),
    ("He ran. “We won.” The crowd left.", ["He ran.", "“We won.”", "The crowd left."]),
    ("It ended.The next day it rained.", ["It ended.", "The next day it rained."]),
    ("He paid 1,000.Then he left.", ["He paid 1,000.", "Then he left."]),
    ("The dam broke.[12] Water rose.", ["The dam broke.[12]", "Water rose."]),
    ("The dam broke.<sup>3</sup> Water rose.", ["The dam broke.<sup>3</sup>", "Water rose."]),
    ("The dam broke.4 Water rose.", ["The dam broke.4", "Water rose."]),
    ("We know. . . . The rest is lost.", ["We know.", ". . . The rest is lost."]),
    ("I never meant that.... She left.", ["I never meant that....", "She left."]),
    ("1) One thing 2) Another thing", ["1) One thing", "2) Another thing"]),
    ("1. One thing 2. Another thing", ["1. One thing", "2. Another thing"]),
    ("Points: a. one b. two c. three", ["Points:", "a. one", "b. two", "c. three"]),
    ("• 9. One • 10. Two", ["• 9. One", "• 10. Two"]),
    ("⁃9. One ⁃10. Two", ["⁃9. One", "⁃10. Two"]),
    ('He began, "If only--" At this he fell.', ['He began, "If only--"', "At this he fell."]),
    ("一。二", ["一。", "二"]),
    ("It cost $100.00. It was paid.", ["It cost $100.00.", "It was paid."]),
    ("Was it 5? 12 people came.", ["Was it 5?", "12 people came."]),
    ("He ran. * * *", ["He ran.", "* * *"]),
    ("Rana said so. “No!” The aide left.", ["Rana said so.", "“No!”", "The aide left."]),
)


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_sentences_end_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_heading_and_a_wrapped_paragraph() -> None:
    text = (
        "What the report says\n\nThe institute counted more attacks than in any year\nbefore, most of them near"
        " the border with its western\nneighbour. Fewer people died.\n"
    )
    assert split(text) == [
        "What the report says",
        "The institute counted more attacks than in any year\nbefore, most of them near the border with its western"
        "\nneighbour.",
        "Fewer people died.",
    ]


def test_a_long_quotation_is_cut_at_its_own_sentences() -> None:
    inner = "We waited at the gate for hours. " * 40
    assert len(split(f"“{inner}”")) > 10


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="aB .!?\"'“”()[]1\n-…•", max_size=120))
def test_sentences_cover_every_character_and_cross_no_block(text: str) -> None:
    found = sentences(text)
    kept = "".join(text[one.start : one.end] for one in found)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(text[one.start : one.end] == text[one.start : one.end].strip() for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    inside = [(block.start, block.end) for block in blocks(text)]
    assert all(any(start <= one.start and one.end <= end for start, end in inside) for one in found)


HOSTILE = (
    "a",
    "(",
    '"',
    " ",
    "A ",
    "\n",
    "'a ",
    "1. ",
    "a. ",
    ". ",
    "“a",
    ".<sup>1</sup>",
    "!",
    "\u2028a",
    "[1]",
    "\ud800",
    "\x00",
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    assert all(0 <= found.start < found.end <= len(text) for found in sentences(text))
