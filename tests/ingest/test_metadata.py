"""What a plain text says of itself is found near its top, and only what is surely that."""

from __future__ import annotations

import pytest

from audit.ingest.take import take

BODY = "\n\nThe council met in the evening and decided that the bridge will be closed for nine weeks from Monday.\n"


@pytest.mark.parametrize(
    ("top", "author", "published"),
    [
        ("Bridge closes for nine weeks\n\nBy Ann Roe\nMay 6, 2024", "Ann Roe", "2024-05-06"),
        ("Bridge closes for nine weeks\n\nby **Ann Roe**, staff writer\n2024-05-06", "Ann Roe", "2024-05-06"),
        ("Bridge closes for nine weeks\nAnn Mary Roe\nMay 6 2024 03:04 PM\n45\n0", "Ann Mary Roe", "2024-05-06"),
        ("Bridge closes for nine weeks\n\nLISBON, 6 May 2024 - Nothing moved here.", None, "2024-05-06"),
        ("Bridge closes for nine weeks\n\nBy , the writer of a weekly letter", None, None),
        ("Bridge closes for nine weeks\n\nBy the end of the year it was 5 May.", None, None),
        ("Monday, May 6, 2024\n\nBridge closes for nine weeks", None, None),
    ],
)
def test_byline_and_date(top: str, author: str | None, published: str | None) -> None:
    document = take(top + BODY, path="a.txt")
    assert (document.author, document.published) == (author, published)
    assert document.title == "Bridge closes for nine weeks"


def test_a_date_in_the_middle_of_a_text_is_not_its_own() -> None:
    text = "The bridge was built in a hurry, and it shows." + "\nIt stands." * 20 + "\n6 May 2024\n"
    assert take(text, path="a.txt").published is None
