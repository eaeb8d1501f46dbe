"""Running heads, blocks printed twice, notes on the author: what must stay first."""

from __future__ import annotations

from audit.text.noise import noise

BODY = (
    "The council of the port met on Tuesday to hear why the new ferry had not yet sailed, and it heard a good deal "
    "about winter storms and about the cost of steel, and of the crews that had left for better pay in the south."
)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(stretch.kind, stretch.of(text)) for stretch in noise(text)]


def pages(*heads: str) -> str:
    body = "\n\n".join(BODY.replace("ferry", f"ferry {letter}") for letter in "abcdef")
    return "\n\n".join(f"{head}\n\n{body.replace('port', f'port {number}')}" for number, head in enumerate(heads))


def test_headings_with_figures_are_no_running_heads() -> None:
    assert kinds(pages("Round 1", "Round 2", "Round 5")) == []
    assert kinds(pages("In 2024", "In 1990", "In 2001")) == []
    assert kinds(pages("Storms of 1900", "Storms of 1901")) == []


def test_a_head_with_the_number_of_its_page_is_noise() -> None:
    heads = ("Port Report 2024 | 7", "Port Report 2024 | 8", "Port Report 2024 | 9")
    assert kinds(pages(*heads)) == [("running-head", head) for head in heads]


def test_a_refrain_may_come_again_and_a_paragraph_may_not() -> None:
    assert kinds("So it goes.\n\n" + BODY + "\n\nSo it goes.") == []
    assert kinds(f"{BODY}\n\nNobody waved.\n\n{BODY}") == [("duplicate-block", BODY)]
    assert kinds("\n\n".join([BODY] * 3)) == []


def test_a_note_on_the_author_stands_at_the_end_only() -> None:
    note = "Ada Lund is a freelance pilot who writes about ice."
    assert kinds(f"{BODY}\n\n{note}") == [("author-box", note)]
    assert kinds(f"{note}\n\n{BODY}\n\n{BODY[:150]}\n\n{BODY[:160]}\n\n{BODY[:170]}") == []
    assert kinds(note) == []


def test_placeholders_and_data_on_the_text_are_noise() -> None:
    for line, kind in (
        ("Lorem ipsum dolor sit amet", "placeholder"),
        ("[image: the old pier]", "placeholder"),
        ("Headline TK", "placeholder"),
        ("Author: Ada Lund", "source-line"),
        ("Page 4 of 17", "running-head"),
        ("Local time: 12:40", "page-clock"),
        ("In this photo taken in May, the ferry leaves", "caption-credit"),
    ):
        assert kinds(f"{BODY}\n\n{line}\n\n{BODY[:180]}.") == [(kind, line)], line
