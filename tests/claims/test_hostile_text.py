"""Bad input to sentences, dates and quantities together: long, deep, broken. A clear result, in time, never a crash.

Lines of up to 50 MB are measured by `python -m tests.bench text --to 50`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.claims.dates import dates
from audit.claims.quantities import labelled, quantities
from audit.model import Span
from audit.text.sentences import sentences
from tests.hang import ends

ANCHOR = date(2024, 5, 14)
LIMIT = 8.0  # seconds of processor time: some four times what the slowest takes

HOSTILE = {
    "one word": "a" * 1_000_000,
    "a million digits": "7" * 1_000_000,
    "blanks": " " * 1_000_000,
    "blank lines": "\n" * 300_000,
    "nested brackets": "([{" * 50_000 + "5 May 2024" + "}])" * 50_000,
    "nested quotations": '“‘"' * 60_000,
    "nothing but NUL": "\0" * 500_000,
    "NUL between words": "5\0May\0" * 8_000,
    "lone surrogates": "\ud800 5 May \udfff 7 km " * 4_000,
    "mixed directions": "\u202e١٢ \u05d0\u05d1 5 km \u202c in 2024 " * 2_000,
    "combining marks": "e\u0301\u0327\u0301" * 50_000,
    "other digits": "१,०९९ ٣٫٥ ５ " * 4_000,
    "grouped digits": "1," * 60_000,
    "dashes and digits": "1-" * 15_000,
    "years and dashes": "2019-" * 15_000,
    "ranges without end": "3 May to " * 12_000,
    "brackets with hours": "5 a.m. (0735 GMT) " * 8_000,
    "quarters": "Q3 FY24 " * 12_000,
    "spelled out": "one hundred and twenty-" * 8_000,
    "halves": "half a " * 8_000,
    "weeks of weeks": "the night of the week of " * 8_000,
    "abbreviations": "U.S. Gen. J. " * 15_000,
    "ellipses": ". . . " * 30_000,
}


def sound(text: str) -> None:
    """Every span lies inside the text, in order and apart, and holds more than white space at its ends."""
    found: Sequence[Sequence[Span]] = (
        sentences(text),
        dates(text, ANCHOR),
        dates(text),
        quantities(text),
        labelled(text),
    )
    for spans in found:
        last = 0
        for one in spans:
            assert last <= one.start < one.end <= len(text)
            assert one.of(text).strip() == one.of(text)
            last = one.end


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_in_time(name: str) -> None:
    with ends():
        sentences(HOSTILE[name])
        dates(HOSTILE[name], ANCHOR)
        quantities(HOSTILE[name])


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_gives_sound_spans(name: str) -> None:
    text = HOSTILE[name]
    sound(text[:2_500])
    sound(text[-2_501:])


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "\n", "\u202e", "\ufeff5 May 2024", "5", "%", "a.m.", "٪"])
def test_the_smallest_texts(text: str) -> None:
    sound(text)


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(), max_size=200))
def test_any_text_at_all(text: str) -> None:
    sound(text)


WORDS = """5 1,099 May 2024 FY24 Q3 10:30 a.m. ( ) GMT the of night week 1445 AH until Friday every other half a and
% $ from to rose “ ” U.S. ... ١٢ third dozens - – / . ,"""
MIXED = st.sampled_from([*WORDS.split(), *"\0\ud800\n\u202e "])


@settings(max_examples=50, deadline=None)
@given(st.lists(MIXED, max_size=40), st.sampled_from(["", " "]))
def test_any_mixture_of_words(words: list[str], glue: str) -> None:
    sound(glue.join(words))
