"""Words and their places."""

from __future__ import annotations

from audit.text.tokens import tokens


def words(text: str, start: int = 0, end: int | None = None) -> list[str]:
    return [text[one.start : one.end] for one in tokens(text, start, end)]


def test_marks_inside_a_word_belong_to_it_and_marks_around_it_do_not() -> None:
    assert words("“Don't,” al-Qaeda's U.S. cell said (twice) – R&D!") == [
        *("Don't", "al-Qaeda's", "U.S", "cell", "said", "twice", "R&D"),
    ]


def test_only_the_stretch_that_was_asked_for() -> None:
    assert words("one two three", 4, 7) == ["two"]
    assert words("") == []
