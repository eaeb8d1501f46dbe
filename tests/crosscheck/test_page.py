"""Whether a page bears a claim out: what stands together, what is lacking, and what no page may wave through."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.crosscheck.compare import compare
from audit.crosscheck.page import borne
from audit.settings import DEFAULT
from audit.text.sentences import sentences

_DULL = (
    "The market opens at dawn on most days.",
    "Old nets hang behind the chapel.",
    "Few visitors come in winter.",
    "A painter keeps a room above the bakery.",
)
_STORY = (
    "Ostrel harbour was built in 1911 by the engineer Marta Lindqvist.",
    "Its wall is 640 metres long.",
    "A storm broke the wall in February 1953, and 17 boats sank.",
    "The council paid for the repairs.",
    "They took nine years.",
)
PAGE = "\n".join((*_DULL, *_STORY, *_DULL, *_DULL))


@pytest.mark.parametrize(
    ("claim", "why"),
    [
        ("In February 1953 a storm broke the harbour wall at Ostrel and sank 18 boats.", "18"),
        ("Marta Lindqvist, an engineer from Tarn, won the Brask Medal for Ostrel harbour.", "Tarn"),
        ("The bakery burned down after a fight between fishermen and customs men.", "burned"),
        ("", "far apart"),
    ],
)
def test_a_page_that_does_not_tell_it_is_silent(claim: str, why: str) -> None:
    found = compare(claim, PAGE)
    assert found.relation == "silent"
    assert why in found.reason


@pytest.mark.parametrize(
    "claim",
    [
        "The engineer Marta Lindqvist built the harbour of Ostrel in 1911.",
        "Repairing the wall, which broke in a storm in 1953, took nine years.",
        "In February 1953, 17 boats sank when a storm broke the 640-metre wall.",
    ],
)
def test_a_claim_may_sum_up_several_sentences(claim: str) -> None:
    found = compare(claim, PAGE)
    assert found.relation == "agrees"
    assert found.evidence_span is not None
    assert set(found.evidence_span.of(PAGE).split("\n")) & set(_STORY)


def test_what_stands_far_apart_counts_less() -> None:
    claim = "A storm broke the wall and 17 boats sank in Ostrel harbour."
    near = borne(claim, PAGE, sentences(PAGE), DEFAULT.matching)
    lines = (_STORY[0], *_DULL, *_DULL, *_DULL, _STORY[2])
    far = "\n".join(lines)
    assert borne(claim, far, sentences(far), DEFAULT.matching).score < near.score


def test_dates_meet_in_any_style() -> None:
    page = "\n".join((*_DULL, *_DULL, *_DULL, *_DULL, "Published 2018-09-06: The bridge of Tarn opens."))
    assert compare("The bridge of Tarn opened on 6 September 2018.", page).relation == "agrees"
    assert compare("The bridge of Tarn opened on 7 September 2018.", page).relation == "silent"


@given(claim=st.text(max_size=80), page=st.text(alphabet="aB1 .\n,-–’é", max_size=400))
@settings(max_examples=50, deadline=None)
def test_any_text_is_answered(claim: str, page: str) -> None:
    found = borne(claim, page, sentences(page), DEFAULT.matching)
    assert found.score <= 1.0 + 1e-9
    assert found.passage is None or 0 <= found.passage.start <= found.passage.end <= len(page)
