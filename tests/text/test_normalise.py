"""One spelling of characters, with places that lead back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.text.normalise import normalise

SAME = (
    ("“It’s”  here\n\tnow", '"It\'s" here now'),
    ("12\u00a0000 – 13 000", "12 000 - 13 000"),
    ("o\ufb03ce", "office"),
    ("co\u00adoperate\u200b", "cooperate"),
    ("ＡＢＣ", "ABC"),
    ("  ", ""),
)


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_what_prints_alike_is_alike(text: str, expected: str) -> None:
    assert normalise(text).text == expected


def test_folding_takes_capitals_out() -> None:
    assert normalise("Straße", fold=True).text == "strasse"


def test_a_place_leads_back_to_the_words() -> None:
    text = "He  said  “no\u00adthing”."
    normal = normalise(text)
    at = normal.text.index("nothing")
    found = normal.span(at, at + len("nothing"))
    assert text[found.start : found.end] == "no\u00adthing"
    assert normal.span(0, 0) == normal.span(0, 0).__class__(0, 0)


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_places_never_go_back_and_normal_text_stays(text: str) -> None:
    normal = normalise(text)
    assert len(normal.places) == len(normal.text) + 1
    assert list(normal.places) == sorted(normal.places)
    assert "  " not in normal.text
