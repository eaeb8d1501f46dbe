"""PDF: the running text, without what the pages put between it, and every character with its page."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest

from audit.errors import InputError
from audit.ingest import pdf as reader
from audit.ingest import pdf_process
from audit.ingest.take import take
from audit.settings import Limits
from tests.ingest.formats import STORY, Put, pdf, story_pdf, wrapped


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The measure of coverage does not see into the process apart, which tests/ingest/test_pdf_process.py is about."""
    monkeypatch.setattr(pdf_process, "read", reader.read)


BODY = [f"{words} Part {number} of the story ends here." for number in range(12) for words in STORY]


def _flowed(paragraphs: list[str], left: float = 60, width: int = 80, step: float = 14) -> list[list[Put]]:
    """Paragraphs as lines on pages, with a running head, a page number, and a gap between paragraphs."""
    pages: list[list[Put]] = [[]]
    top = 90.0
    for words in paragraphs:
        for line in wrapped(words, width):
            if top > 690:
                pages.append([])
                top = 90.0
            pages[-1].append(Put(left, top, line))
            top += step
        top += step * 0.6
    heads = [[Put(60, 30, "The Harbour Yearbook 2024", 9), Put(290, 770, f"{n}", 9)] for n in range(1, len(pages) + 1)]
    return [[*head, *page] for head, page in zip(heads, pages, strict=True)]


def _right(text: str, wanted: str) -> float:
    return SequenceMatcher(None, text, wanted, autojunk=False).ratio()


def test_running_text_over_pages_is_right_but_for_one_character_in_a_hundred() -> None:
    pages = _flowed(BODY)
    assert len(pages) > 2
    document = take(pdf(pages, "/Title(Bridge)/CreationDate(D:20240506080000Z)"), path="a.pdf")
    assert _right(document.text, "\n\n".join(BODY)) >= 0.995
    assert "Yearbook" not in document.text
    assert "running heads and page numbers" in dict(document.evidence)["left out"]
    assert document.published is None
    assert {one.value for one in document.stated if one.field == "created"} == {"2024-05-06"}
    at = document.text.rindex("Part 11 of")
    assert next(where for start, end, where in document.origin_map if start <= at < end) == f"page {len(pages)}"


def test_a_heading_notes_and_their_marks() -> None:
    lines = wrapped(STORY[0], 60)
    page = [
        Put(60, 80, "Bridge opens again", 18),
        *(Put(60, 120 + 14 * at, line) for at, line in enumerate(lines)),
        Put(60, 120 + 14 * len(lines), "The log says so."),
        Put(60 + 83, 118 + 14 * len(lines), "3", 6),
        *(Put(60, 200 + 14 * at, line) for at, line in enumerate(wrapped(STORY[1], 60))),
        Put(60, 700, "3 See the log of the harbour", 8),
        Put(60, 709, "office for that week.", 8),
    ]
    text = take(pdf([page]), path="a.pdf").text
    assert text.startswith("Bridge opens again\n\nThe swing bridge")
    assert text.endswith("\n\n[3] See the log of the harbour office for that week.")
    assert "The log says so.[3]" in text


def test_two_columns_are_read_one_after_the_other_below_a_title() -> None:
    words = " ".join(STORY) + " Nobody on the quay had expected so much."
    lines = wrapped(words, 38)
    half = (len(lines) + 1) // 2
    page = [Put(60, 60, "The bridge over the inner harbour has opened again after nine weeks", 14)]
    for at in range(half):  # drawn line by line over both columns, as some programs do
        page.append(Put(60, 100 + 13 * at, lines[at], 10))
        if half + at < len(lines):
            page.append(Put(310, 100 + 13 * at, lines[half + at], 10))
    text = take(pdf([page]), path="a.pdf").text
    assert text.split("\n\n", 1)[1] == words


def test_a_table_is_not_taken_for_columns() -> None:
    rows = [("Ferries", "1,240", "1,310"), ("Lorries", "310", "402"), ("Bicycles", "77", "81"), ("Buses", "12", "14")]
    page = [Put(60 + 150 * at, 100 + 16 * y, cell) for y, row in enumerate(rows) for at, cell in enumerate(row)]
    assert "Lorries\t310\t402" in take(pdf([page]), path="a.pdf").text


def test_words_are_joined_at_hyphens_but_compounds_keep_theirs() -> None:
    lines = [
        "The well-known harbour was rebuilt by engi-",
        "neers from Lisbon. It is a well-",
        "known place, Anglo-",
        "Dutch by birth.",
    ]
    text = take(pdf([[Put(60, 100 + 14 * at, line) for at, line in enumerate(lines)]]), path="a.pdf").text
    assert (
        text == "The well-known harbour was rebuilt by engineers from Lisbon. "
        "It is a well-known place, Anglo-Dutch by birth."
    )


def test_indented_paragraphs_and_items() -> None:
    lines = wrapped(STORY[0] + " It was repaired in spring by men from the town.", 60)
    page = [Put(60, 100 + 14 * at, line) for at, line in enumerate(lines)]
    top = 100 + 14 * len(lines)
    page += [
        Put(75, top, "Another paragraph begins with an indent and goes on,"),
        Put(60, top + 14, "as one would expect."),
    ]
    page += [Put(60, top + 28, "1. The first item"), Put(60, top + 42, "2. The second item")]
    made = take(pdf([page]), path="a.pdf").text.split("\n\n")
    assert made[1:] == [
        "Another paragraph begins with an indent and goes on, as one would expect.",
        "1. The first item",
        "2. The second item",
    ]


def test_a_scan_a_long_file_and_a_broken_one_say_so() -> None:
    with pytest.raises(InputError, match=r"no text on its 2 pages \(a scan\?\): run it through OCR"):
        take(pdf([[], [Put(1, 1, "x")]]), path="a.pdf")
    with pytest.raises(InputError, match=r"more than limits\.pdf_pages"):
        take(pdf([[], []]), path="a.pdf", limits=Limits(pdf_pages=1))
    with pytest.raises(InputError, match=r"more characters than limits\.pdf_characters"):
        take(story_pdf(), path="a.pdf", limits=Limits(pdf_characters=10))
    with pytest.raises(InputError, match="takes more than -1 s"):
        take(story_pdf(), path="a.pdf", limits=Limits(document_seconds=-1))
    with pytest.raises(InputError, match="is damaged"):
        take(b"%PDF-1.7 and nothing else", path="a.pdf")


def test_an_encrypted_pdf_says_so() -> None:
    lock = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + "a" * 32 + ")/U(" + "b" * 32 + ")>>/ID[(a)(a)]/Root 1 0 R"
    with pytest.raises(InputError, match="is encrypted"):
        take(story_pdf().replace(b"/Root 1 0 R", lock.encode()), path="a.pdf")
