"""What the same one says next with a verb of its own, and who speaks behind a dateline."""

from __future__ import annotations

import pytest
from claims_read import read

Told = list[tuple[str, str | None, str | None, bool]]


def told(text: str) -> Told:
    """Each claim with who says so, with which verb, and whether it is denied."""
    found = []
    for claim in read(text):
        said = claim.attribution
        who = said.speaker.of(text) if said and said.speaker else None
        found.append((claim.of(text), who, said.cue.of(text) if said and said.cue else None, claim.negated))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The board confirmed that 12 crews left but denied that 40 ships burnt.",
            [
                ("The board confirmed that 12 crews left", "The board", "confirmed", False),
                ("denied that 40 ships burnt", "The board", "denied", True),
            ],
        ),
        (
            "The board denied that 12 crews left and added that 40 ships burnt.",
            [
                ("The board denied that 12 crews left", "The board", "denied", True),
                ("added that 40 ships burnt", "The board", "added", False),
            ],
        ),
    ],
)
def test_a_later_verb_of_saying_has_a_claim_and_a_stance_of_its_own(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_what_is_no_second_saying_stays_in_its_clause() -> None:
    text = "The board said that it had cut 40 jobs and that it denied nothing."
    assert told(text)[0][:3] == ("The board said that it had cut 40 jobs", "The board", "said")


@pytest.mark.parametrize("dash", ["-", "–", "—", "--"])
@pytest.mark.parametrize("line", ["BRASK, 8 August 2024", "BRASK", "BRASK (Post)", "BRASK, Aug 8"])
def test_a_dateline_is_not_who_speaks(line: str, dash: str) -> None:
    assert {who for _, who, _, _ in told(f"{line} {dash} The board said that 12 ships burnt.")} == {"The board"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "A guard said that the firm paid 40 crowns and that the mayor had urged it to do so.",
            ["A guard said that the firm paid 40 crowns", "that the mayor had urged it to do so"],
        ),
        (
            "The army said that the raid killed 12 and that 40 houses burnt.",
            ["The army said that the raid killed 12", "that 40 houses burnt"],
        ),
    ],
)
def test_what_is_said_behind_and_that_is_a_claim_of_its_own(text: str, parts: list[str]) -> None:
    assert [words.rstrip(".") for words, *_ in told(text)] == parts
    assert {who for _, who, *_ in told(text)} == {text[: text.index(" said")]}


def test_who_speaks_in_the_last_part_says_nothing_of_the_first() -> None:
    text = "A judge freed the master, 57, and his mate on Monday, and an inspector found that 12 rules had been broken."
    assert [who for _, who, *_ in told(text)] == [None, "an inspector"]
