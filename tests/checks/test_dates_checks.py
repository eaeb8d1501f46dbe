"""The calendar checks: dates that cannot be, and times that nobody can place."""

from __future__ import annotations

from calendar import day_name
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.ingest.take import take
from audit.knowledge import lexicon
from audit.model import Finding
from audit.pipeline import analyse


def dated(text: str, published: str | None = None) -> list[Finding]:
    """The findings of the family dates in a document that was published on that day."""
    head = f"A report\n\nBy Jane Roe\n{published}\n\n" if published else ""
    return [f for f in analyse(take(head + text, path="a.txt")).findings if f.check.startswith("dates/")]


SILENT = [
    "It closed on 29 February 2024 and opened on Tuesday, 11 September 2001.",
    "In April 31 boats left the port. Version 3.14.2015 came out.",
    "The drought ran from 2007 to 2015. Landings fell from 2015 to 1990 tonnes.",
    "He ruled from 480 to 450 BC.",
    "The plan ran from 2007 to 2014, a span of seven years; others count eight years, from 2007 to 2014.",
    "A five-year plan was in force from 2007 to 2014.",
    "They met on 3 May 2011; six weeks later, on 14 June, they signed.",
    "On 28 May 2001, seventeen days after the vote of 11 May 2001, it fell.",
]
FLAGGED = [
    ("The pact was signed on 31 September 2001.", "impossible-date", "30 days"),
    ("It rained on February 29, 2023.", "impossible-date", "28 days"),
    ("Retrieved 2015-13-02.", "impossible-date", "month 13"),
    ("It closed on Monday, September 11, 2001.", "weekday", "was a Tuesday"),
    ("It closed on 11 September 2001, a Monday.", "weekday", "was a Tuesday"),
    ("The 6 February 2023 was a Tuesday.", "weekday", "was a Monday"),
    ("It closed on Monday (11 September 2001) for good.", "weekday", "was a Tuesday"),
    ("It closed on 11 September 2001 (Monday) for good.", "weekday", "was a Tuesday"),
    ("The drought ran from 2015 to 2007.", "range-backwards", "before the beginning"),
    ("It was shut between March 2014 and June 2012.", "range-backwards", "before the beginning"),
    ("It ran between 2007 and 2014, a span of nine years.", "duration", "7 or 8"),
    ("The four years from 2007 to 2014 were dry.", "duration", "7 or 8"),
    ("They met on 3 May 2011; six weeks later, on 14 July, they signed.", "duration", "72 days"),
    ("On 28 May 2001, nine days after the vote of 26 May 2001, it fell.", "duration", "2 days"),
]


@pytest.mark.parametrize("text", SILENT)
def test_right_dates_are_left_alone(text: str) -> None:
    assert [f for f in dated(text) if f.severity != "notice"] == []


@pytest.mark.parametrize(("text", "check", "said"), FLAGGED)
def test_wrong_dates_are_named_with_the_reason(text: str, check: str, said: str) -> None:
    found = [f for f in dated(text) if f.check == f"dates/{check}"]
    assert len(found) == 1
    assert said in found[0].message


def test_a_weekday_without_a_year_is_judged_by_the_day_of_publication_if_it_is_near() -> None:
    assert [f.severity for f in dated("They met on Tuesday 4 May.", "6 May 2026") if f.check == "dates/weekday"] == [
        "warning"
    ]
    assert [f for f in dated("They met on Monday 4 May.", "6 May 2026") if f.check == "dates/weekday"] == []
    assert [f for f in dated("They met on Tuesday 4 May.", "6 December 2026") if f.check == "dates/weekday"] == []
    assert [f for f in dated("They met on Tuesday 4 May.") if f.check == "dates/weekday"] == []


def test_the_past_cannot_lie_after_publication_but_plans_can() -> None:
    found = dated("The bridge was opened on 4 May 2031.", "1 February 2024")
    assert [f.check for f in found] == ["dates/after-publication"]
    assert "2024-02-01" in found[0].message
    assert dated("The bridge was to be opened on 4 May 2031.", "1 February 2024") == []
    assert dated("The bridge was opened on 2 February 2024.", "1 February 2024") == []


def test_relative_times_are_told_in_an_undated_text_only_and_at_most_eight_times() -> None:
    text = (
        "The court has not yet ruled. It has grown since last year. Six months into the drought it rained on Sept. 5."
    )
    told = [f for f in dated(text) if f.check == "dates/undated-relative"]
    assert [text[f.start : f.end] for f in told] == [
        "has not yet",
        "since last year",
        "Six months into the drought",
        "Sept. 5",
    ]
    assert {f.severity for f in told} == {"notice"}
    assert dated(text, "6 August 2021") == []
    many = " ".join(f"Boat {n} sank this year." for n in range(30))
    assert len([f for f in dated(many) if f.check == "dates/undated-relative"]) == 8


def test_quoted_words_and_months_near_a_full_date_are_left_alone() -> None:
    assert dated("“We have not yet seen it, and will not see it this year,” she said.") == []
    assert dated("On 4 May 2021 the dam broke; on June 2 it was mended.") == []


def test_a_head_date_far_from_everything_else_is_doubted() -> None:
    text = "War came in 2001 and again in 2007. It has grown this year."
    assert [f.check for f in dated(text, "23 December 2024")] == ["dates/undated-relative"]
    assert dated("War came in 2001 and again in 2023. It has grown this year.", "23 December 2024") == []


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)), st.integers(0, 6))
@settings(max_examples=50, deadline=None)
def test_exactly_the_right_weekday_passes(day: date, weekday: int) -> None:
    text = f"It happened on {day_name[weekday]}, {day.day} {day:%B} {day.year}."
    found = [f for f in dated(text) if f.check == "dates/weekday"]
    assert bool(found) == (weekday != day.weekday())


def test_every_phrase_that_time_overtakes_is_told_in_its_own_example() -> None:
    for row in lexicon("relative_dates")["phrases"]:
        (found,) = [f for f in dated(row["example"]) if f.check == "dates/undated-relative"]
        assert row["text"] in row["example"][found.start : found.end]
