"""Blocks: what hangs together, and what each block is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.text.blocks import blocks


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, text[block.start : block.end]) for block in blocks(text)]


def test_every_kind_of_block() -> None:
    text = (
        "# A title\nBy Ann Roe\n\nThe first paragraph ends here.\n\n- one\n- two\n\n> They said\n> so.\n\n---\n"
        "| a | b |\n\n[1] A note.\n\nWhat next?\n\nReferences\nRoe, A. (2020). A book.\n\n## After\nThe end.\n"
    )
    assert [kind for kind, _ in kinds(text)] == [
        *("heading", "byline", "paragraph", "item", "item", "quote", "rule", "table", "note", "heading", "heading"),
        *("reference", "heading", "paragraph"),
    ]


APART = (
    "features\ncontact\nevents",
    "A short line\nAnother short line",
    "The first long paragraph of a scraped page ends with a stop.\nThe second one begins with a capital.",
    "1703\n0",
)


@pytest.mark.parametrize("text", APART)
def test_lines_that_do_not_go_on_stay_apart(text: str) -> None:
    assert [words for _, words in kinds(text)] == text.split("\n")


TOGETHER = (
    "It was a cold\nnight in the city.",
    "It was a cold\nand a dark\nnight in the city.",
    "A distance of 400 yards \n(366 metres) was covered.",
    "See our page for prices\n.",
    "> They said\n> so.",
    "The institute counted more attacks than in any year\nSince the war ended, and most of them were in the west\n"
    "Norland had the second most, and the fewest were seen\nin the east.",
)


@pytest.mark.parametrize("text", TOGETHER)
def test_wrapped_lines_go_together(text: str) -> None:
    assert [words for _, words in kinds(text)] == [text]


def test_windows_line_ends_and_a_numbered_initial() -> None:
    assert kinds("J. Smith wrote it.\r\n\r\nThe end.\r\n") == [
        ("paragraph", "J. Smith wrote it."),
        ("paragraph", "The end."),
    ]


def test_a_line_of_stops_joins_what_it_ends_but_not_a_rule() -> None:
    assert [words for _, words in kinds("---\n. Next")] == ["---\n. Next"[:3], ". Next"]


def test_a_question_is_a_heading_only_alone() -> None:
    assert kinds("Is it over? Will it end?") == [("paragraph", "Is it over? Will it end?")]
    assert kinds("Is it over?") == [("heading", "Is it over?")]
    assert kinds("These are the rules:") == [("paragraph", "These are the rules:")]
    assert kinds("45") == [("paragraph", "45")]


def test_entries_end_at_the_next_marked_heading() -> None:
    text = "**References:**\n\nRoe (2020). Book.\n\n# Appendix\n\nText here."
    assert [kind for kind, _ in kinds(text)] == ["heading", "reference", "heading", "paragraph"]


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="aB .\n\r\t-#>|1•\u2028", max_size=80))
def test_blocks_hold_every_character(text: str) -> None:
    found = blocks(text)
    assert "".join("".join(text[b.start : b.end] for b in found).split()) == "".join(text.split())
    assert all(text[b.start : b.end].strip() == text[b.start : b.end] for b in found)
