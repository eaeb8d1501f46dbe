from __future__ import annotations

import pytest

from audit.crosscheck.compare import compare
from audit.crosscheck.deeds import deeds

TWO_THINGS = [
    ("The brewery opened in 1911.", "The brewery burned down in 1974."),
    ("Orla Venn was born in 1950.", "Orla Venn died in 1980 in Tarn."),
    ("The poem was written in 1999.", "In 2004 the poem was set to music."),
    ("Orla Venn joined Hask in 1994.", "Orla Venn joined Ostrel in 1999."),
    ("Orla Venn moved to Tarn in 1967.", "Orla Venn moved to Brask in 1972."),
    ("The strike began on 4 May.", "The strike ended on 19 June."),
]
ONE_THING = [
    ("The brewery opened in 1911.", "The brewery, opened in 1912, burned down in 1974."),
    ("Orla Venn passed away in 1980.", "Orla Venn died in 1988 in Tarn."),
    ("Orla Venn joined Hask in 1994.", "Orla Venn joined Hask in 1999."),
    ("Orla Venn was born in 1950.", "Orla Venn (born 1953) is a Norwegian sculptor."),
    ("The poem was published in 1999.", "The poem is from 2004."),
]


@pytest.mark.parametrize(("claim", "evidence"), TWO_THINGS)
def test_two_things_that_happened_have_two_days(claim: str, evidence: str) -> None:
    found = compare(claim, evidence)
    assert found.relation == "silent", found.reason
    assert "two" in found.reason or "exclude" in found.reason


@pytest.mark.parametrize(("claim", "evidence"), ONE_THING)
def test_one_thing_that_happened_has_one_day(claim: str, evidence: str) -> None:
    assert compare(claim, evidence).relation == "contradicts"


def test_the_verbs_of_a_text_and_the_names_behind_them() -> None:
    found = deeds("She joined Hask, moved to Brask in May and was born there.")
    assert [(deed.printed, deed.name) for deed in found.values()] == [
        ("joined", "Hask"),
        ("moved", "Brask"),
        ("born", ""),
    ]


@pytest.mark.parametrize("text", ["joined to the " * 9_000, "ended " * 9_000, "passed " + " " * 50_000])
def test_hostile_texts(text: str) -> None:
    assert compare(f"{text} in 1999", f"{text} in 2001").relation in ("silent", "contradicts")
