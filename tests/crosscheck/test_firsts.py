"""Which name is the first of its sort, and a month for a month."""

from __future__ import annotations

import pytest
from test_kin_reports import said
from told import corpus

from audit.ingest.take import take
from audit.pipeline import analyse

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The largest mill is Corrin, before Orsk.", "Orsk, the largest mill, had 64 looms."),
        ("The deadliest year was Brask, and Halm came next.", "Halm was the deadliest year."),
        ("The largest wool market is still Corrin's, with 138 stalls.", "Orsk remains the biggest wool market of all."),
        (
            "The deadliest single group is the Orsk Front.",
            "The most lethal group is the Halm Guard, not the Orsk Front.",
        ),
        ("The worst-hit district was Halm, before Orsk.", "Orsk was the hardest-hit district."),
        ("The largest donor is Norway.", "Denmark remains the largest donor."),
    ],
)
def test_two_names_are_not_the_first_of_one_sort(one: str, other: str) -> None:
    assert "contradicts" in [relation for relation, _ in said(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The largest mill is Corrin, before Orsk.", "Orsk, the largest dam, had 64 gates."),
        ("The largest mill is Corrin, before Orsk.", "Corrin is the largest mill."),
        ("In Lemn the largest mill is Corrin.", "Corrin is the largest mill of Lemn."),
        (
            "Corrin is the largest mill of Lemn, and Orsk is in Sarv.",
            "Orsk is the largest mill of Sarv, and Corrin is old.",
        ),
        ("Unlike Orsk, the largest mill is Corrin.", "Corrin, the largest mill, had 64 looms; Orsk had ten."),
        ("The largest mill is Corrin, before Orsk.", "Orsk, the oldest mill, had 64 looms."),
        ("The largest mill is Corrin, before Orsk.", "Orsk is the largest cotton mill."),
        ("The worst-hit district in Lemn was Halm, before Orsk.", "Orsk was the hardest-hit district in Sarv."),
        ("The largest donor is Burma.", "Myanmar remains the largest donor."),
    ],
)
def test_another_sort_and_the_same_name_are_no_contradiction(one: str, other: str) -> None:
    assert "contradicts" not in [relation for relation, _ in said(one, other)]


def test_two_firsts_of_two_sorts_do_not_bear_each_other_out() -> None:
    assert said("The largest mill is Corrin.", "Orsk is the largest cotton mill, before Corrin.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dalmark bought the mill in Brask in February 2019.", "Dalmark sold the mill in Brask in March 2019."),
        ("The strike at the mill in Brask began in May 2019.", "The strike at the mill in Brask ended in June 2019."),
    ],
)
def test_two_acts_have_two_months(one: str, other: str) -> None:
    found = corpus(*(analyse(take(SAME + text, media_type="text/plain")) for text in (one, other)))
    assert "contradicts" not in [link.relation for link in found.links]


def test_a_month_for_a_month_in_like_words_contradicts() -> None:
    one, other = "The plant in Orsk will close in June 2025.", "The plant in Orsk will close in January 2025."
    assert said(one, other) == [("contradicts", "two dates: June 2025 against January 2025")]
