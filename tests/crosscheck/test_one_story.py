"""Reports on one event that share no figure: by the story of their first lines, or by what happened, where and when."""

from __future__ import annotations

import pytest
from told import corpus

from audit.crosscheck.happening import one_happening
from audit.crosscheck.lead import one_story
from audit.crosscheck.told import told as made_ready
from audit.ingest.take import take
from audit.pipeline import analyse
from audit.settings import DEFAULT

FIRST = """At least 6 dead as footbridge collapses in Quorin

QUORIN, May 4 (Brask News) - At least six people were killed when a footbridge over the Oster collapsed in Quorin.
Divers searched the river for walkers and cyclists. The railing had been repaired in spring.
"""
LATER = """Quorin footbridge: toll rises to 15

The number of people who died when the footbridge over the Oster collapsed in Quorin has risen to 15. Divers found more
walkers and cyclists in the river. Nobody had checked the railing.
"""
PRESS = """Poll: Lund two points ahead of Tarn

Candidate Ada Lund leads Jo Tarn by 44 to 42 per cent among voters, a poll of the weekly Orsk showed. The race for the
governor's office is open, and both candidates campaign in the north.
"""
OTHER_POLL = """New poll sees Tarn ahead of Lund

Candidate Jo Tarn leads Ada Lund by 46 to 41 per cent among voters, a new poll of the daily Brask showed. The race for
the governor's office is open, and both candidates campaign in the north.
"""


def story(one: str, other: str) -> bool:
    a, b = (made_ready(analyse(take(text, media_type="text/plain"))) for text in (one, other))
    return one_story(a, b, DEFAULT.matching)


def happening(one: str, other: str) -> bool:
    a, b = (made_ready(analyse(take(text, media_type="text/plain"))) for text in (one, other))
    return one_happening(a, b)


def test_two_reports_that_begin_with_one_story_are_of_one_event() -> None:
    assert story(FIRST, LATER)
    assert story(LATER, FIRST)


@pytest.mark.parametrize(
    "other",
    [
        LATER.replace("Quorin", "Halsund").replace("Oster", "Skarn"),  # the same words of another place
        "Quorin wins the cup\n\nThe players of Quorin were greeted by thousands at the station on their return.\n",
        "",
    ],
)
def test_words_without_a_name_and_a_name_without_words_are_not_enough(other: str) -> None:
    assert not story(FIRST, other)


def test_each_poll_is_one_of_its_own() -> None:
    assert not story(PRESS, OTHER_POLL)


DAY = "HALSUND, 9 May 2023 (Brask News) - A blast tore through the tannery of Halsund on Tuesday. Eleven people died.\n"
YEAR = "A year after: Halsund and its tannery\n\nOn 9 May 2023 a boiler exploded at the tannery of Halsund.\n"


def test_one_sort_of_happening_one_place_and_one_day() -> None:
    assert happening(DAY, YEAR)
    assert happening(YEAR, DAY)


@pytest.mark.parametrize(
    "other",
    [
        YEAR.replace("9 May 2023", "9 March 2023"),  # another day
        YEAR.replace("9 May 2023", "9 May 2019"),  # the same day of another year
        YEAR.replace("Halsund", "Quorin"),  # another place
        YEAR.replace("a boiler exploded at the tannery of", "the mayor opened the museum of"),  # nothing of the sort
    ],
)
def test_another_day_place_or_sort_is_another_happening(other: str) -> None:
    assert not happening(DAY, other)


def test_on_one_full_day_the_texts_may_name_other_places() -> None:
    one = "On 9 May 2023 gunmen shot eleven people at the Corrin mill. Ada Lund ran to Orsk.\n"
    other = "The shooting of 9 May 2023 at the gate of Tarn, which Ada Lund saw, went on to Orsk.\n"
    assert happening(one, other)
    assert not happening(one, other.replace("9 May 2023", "10 May 2023"))
    assert not happening(one, "The shooting of 9 May 2023 at the gate of Tarn lasted for an hour.\n")


def test_a_first_toll_and_a_later_one_of_one_story_are_an_update() -> None:
    found = corpus(*(analyse(take(text, media_type="text/plain")) for text in (FIRST, LATER)))
    relations = [link.relation for link in found.links]
    assert relations.count("updates") == 4  # headline and sentence of either
    assert "contradicts" not in relations
