"""The clean text and the way back: nothing is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from audit.model import Document, Noise, Span
from audit.text.clean import clean_map


def document(text: str, *noise: tuple[int, int]) -> Document:
    made = tuple(Noise(start, end, "counter", "told") for start, end in noise)
    return Document(id="a", sha256="0", text=text, noise=made)


def test_the_map_leads_back() -> None:
    cleaned = clean_map(document("12 views The ferry sank.", (0, 9)))
    assert cleaned.text == "The ferry sank."
    assert cleaned.place(4) == 13
    assert cleaned.span(4, 9) == Span(13, 18)
    assert cleaned.span(4, 4) == Span(13, 13)


def test_a_stretch_across_noise_includes_it() -> None:
    text = "The ferry [12 views] sank."
    cleaned = clean_map(document(text, (10, 21)))
    assert cleaned.text == "The ferry sank."
    assert cleaned.span(4, 14).of(text) == "ferry [12 views] sank"


def test_a_text_of_noise_alone_has_no_words_left() -> None:
    cleaned = clean_map(document("12 views", (0, 8)))
    assert (cleaned.text, cleaned.place(0), cleaned.kept) == ("", 0, ())
    assert cleaned.removed[0].kind == "counter"


def test_offsets_outside_are_moved_inside() -> None:
    cleaned = clean_map(document("The ferry."))
    assert (cleaned.place(-3), cleaned.place(99)) == (0, 10)


PLACES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: tuple(sorted(pair))), max_size=6)


@given(st.text(max_size=40), PLACES)
@settings(max_examples=50, deadline=None)
def test_clean_and_removed_together_are_the_text(text: str, places: list[tuple[int, int]]) -> None:
    made = document(text, *((start, end) for start, end in places if end <= len(text)))
    cleaned = clean_map(made)
    parts = sorted([(span.start, span.of(text)) for span in (*cleaned.kept, *cleaned.removed)])
    assert "".join(words for _, words in parts) == text
    assert cleaned.text == made.clean
    for offset, character in enumerate(cleaned.text):
        assert text[cleaned.place(offset)] == character
