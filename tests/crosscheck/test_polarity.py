from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.crosscheck.nothing import nothing
from audit.crosscheck.polarity import turned
from audit.model import Relation

CASES: list[tuple[str, str, Relation]] = [
    # must not be called a contradiction
    ("The envoy did not sign the accord in 2009.", "In 2009 the envoy refused to sign the accord.", "agrees"),
    ("The envoy signed the accord in 2009.", "In 2009 the envoy signed the accord, but not the annex.", "agrees"),
    ("The mill was not opened until 1911.", "The mill was opened in 1911.", "agrees"),
    ("The mill employs no more than 40 weavers.", "The mill employs 38 weavers.", "agrees"),
    ("By 2012 nine towns had yet to build a sewer.", "In 2012 nine towns had not built a sewer.", "agrees"),
    ("No one died when the barge sank.", "The barge sank; there were no deaths.", "agrees"),
    # must be, and never agreement
    ("The envoy did not sign the accord in 2009.", "In 2009 the envoy signed the accord.", "contradicts"),
    ("The accord was signed in 2009.", "The accord, drafted in 2009, was never signed.", "contradicts"),
    ("All 48 sailors on the barge drowned.", "None of the 48 sailors on the barge drowned.", "contradicts"),
    ("Nobody was injured when the mast broke.", "Three sailors were injured when the mast broke.", "contradicts"),
    ("Two sailors died when the barge sank.", "The barge sank without warning; there were no deaths.", "contradicts"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), CASES)
def test_what_is_said_with_a_not(claim: str, evidence: str, relation: Relation) -> None:
    found = compare(claim, evidence)
    assert found.relation == relation, found.reason


@pytest.mark.parametrize("text", ["no " * 20_000, "none of " * 20_000, "not a" + " " * 50_000, "no" + " was" * 20_000])
def test_hostile_texts(text: str) -> None:
    assert not turned(text, text)
    assert list(nothing(text, ())) == []
