"""Two lengths of one thing that lasts, in two reports on one event."""

from __future__ import annotations

import pytest
from told import corpus

from audit.ingest.take import take
from audit.pipeline import analyse

SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def said(one: str, other: str) -> list[str]:
    found = corpus(*(analyse(take(SAME + text, media_type="text/plain")) for text in (one, other)))
    return [k.reason for k in found.links if k.relation == "contradicts" and "two lengths" in k.reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ceasefire will last 14 days.", "The two sides signed a ten-day truce on Sunday."),
        ("The guns are to be silent for two weeks.", "They agreed on a cessation of hostilities of ten days."),
        ("The pause, which is to last three days, has held.", "A humanitarian pause of 24 hours has begun."),
        ("The road to Brask was closed for almost four weeks.", "The road to Brask stayed closed for 62 days."),
        ("A 48-hour strike begins on Monday.", "The strike of the weavers lasts for four days."),
        ("Ada Lund ordered seven days of mourning.", "The governor declared three days of national mourning."),
    ],
)
def test_one_thing_does_not_last_two_lengths_of_time(one: str, other: str) -> None:
    assert len(set(said(one, other))) == len(set(said(other, one))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The pause is to last 72 hours.", "The guns will be silent for three days."),  # one length
        ("The truce is to last three months.", "The ceasefire is to last 90 days."),
        ("The truce is to last ten days.", "After three days the truce has held."),  # the time so far
        ("The truce is to last ten days.", "After three days of truce the guns spoke again."),
        ("The truce is to last ten days.", "On two days of the truce shots were heard."),
        ("The truce is to last ten days.", "The ceasefire was extended by two days."),  # added to it
        ("The truce is to last ten days.", "The truce was broken 64 times in three days."),
        ("The truce is to last ten days.", "The last ceasefire of five days failed; this truce lasts ten days."),
        ("The strike lasted two days.", "The truce lasts for ten days."),  # two things
        ("The road to Sello was closed for three days.", "The road to Brask was closed for 62 days."),  # two roads
        ("Ola Mero was jailed for eight years.", "Ken Tovi was jailed for five years."),
    ],
)
def test_the_time_so_far_what_is_added_and_two_things_are_no_two_lengths(one: str, other: str) -> None:
    assert said(one, other) == said(other, one) == []
