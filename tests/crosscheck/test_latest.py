"""The day and hour a document speaks of itself."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import told

from audit.crosscheck.latest import dateline, latest_day
from audit.crosscheck.periods import Stretch

LONG = (
    ", in this town or in any other one, that anybody who worked there could recall, and many had been there for years."
)
BODY = "\n\nThe mill burned down."


@pytest.mark.parametrize(
    "text",
    [
        "The facts of 11 September" + BODY,
        "Final count of the vote of 15 September 2024" + BODY,
        "A fire\nThe mill burned on 4 May 2023." + BODY,
        "A fire\n\nBRASK - The mill burned on 4 May." + BODY,
        "A fire\nBy Ada Lund, yesterday" + BODY,
        "A fire\n3 May 2022 - 4 May 2022 was the worst night in the mill" + LONG + BODY,
        "A fire\nThe night of 3 May 2022 - a Tuesday - was the worst in the mill" + LONG + BODY,
        "",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert dateline(text) == (None, None)


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("A fire\nPORT BRASK, 8 October (Corrin News) - The mill burned." + BODY, (10, 8), None),
        ("A fire\nBRASK, Corrin, Feb. 7 (CN) — The mill burned." + BODY, (2, 7), None),
        ("A fire\n2 July 2022 (Mill Press Office) - The mill burned" + LONG + BODY, (7, 2), None),
        ("A fire\nMill office, press desk — 7 October 2024" + BODY, (10, 7), None),
        ("A fire\nBulletin 3, 14 May 2023, 17:30" + BODY, (5, 14), "17:30"),
        ("Bulletin 3 - Fire Brigade, 14 May 2023, 17:30" + BODY, (5, 14), "17:30"),
    ],
)
def test_a_dateline_gives_the_day_and_the_hour(text: str, day: tuple[int, int], hour: str | None) -> None:
    found = dateline(text)
    assert found[0] is not None
    assert (found[0].first.month, found[0].first.day) == day
    assert found[1] == hour


def test_the_dateline_comes_before_the_last_day_that_is_printed() -> None:
    text = "A fire\nPORT BRASK, 8 October (CN) - The mill burned. Repairs begin on 12 December 2024."
    assert latest_day(told("a", text)) == Stretch(date(2024, 10, 8), date(2024, 10, 8))


def test_without_a_dateline_the_last_day_counts() -> None:
    text = "The mill burned on 4 May 2023. Repairs began on 9 June."
    assert latest_day(told("a", text)) == Stretch(date(2023, 6, 9), date(2023, 6, 9))
    assert latest_day(told("a", "The mill burned.")) is None


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_a_dateline_or_none(text: str) -> None:
    day, hour = dateline(text)
    assert hour is None or day is not None


LINES = (
    "BRASK, Corrin, Feb. 7 (CN) — The mill burned.",
    "The mill burned on 4 May 2023.",
    "Bulletin 3, 14 May 2023",
    "",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(LINES), st.text("AB 4May,.-", max_size=150)), max_size=4))
def test_a_line_that_is_not_read_has_no_dateline(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = dateline.__wrapped__(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("audit.crosscheck.latest._CAPITALS", re.compile(""))
        assert dateline.__wrapped__(text) == found
