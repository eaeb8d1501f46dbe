"""The day on which a report was brought out."""

from __future__ import annotations

import pytest
from read import said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The ranking that the institute brought out on Wednesday says so.",
            "The index was released on Tuesday.",
        ),
        ("The Lorvan Institute published its report on 12 March.", "The annual report was presented on 14 March."),
        (
            "The institute put out its index on Wednesday.",
            "The institute published it, a report, on 12 March 2024.",
        ),
        (
            "So says the report that the mill issued on Monday.",
            "The mill said in its annual report on Friday that so it is.",
        ),
    ],
)
def test_one_report_comes_out_on_one_day(one: str, other: str) -> None:
    assert said(one, other, "brought out") == said(other, one, "brought out") == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Lorvan Institute put out its index on Tuesday.", "The institute published its index on 12 March 2024."),
        ("The index was released on Tuesday.", "Last year's index was released on Friday."),  # another one
        ("The index was released on Tuesday.", "The next report will be released on Friday."),
        ("The index was released on Tuesday.", "Data until Friday are in the report, the institute said in it."),
        ("The index was released on Tuesday.", "The prisoners were released on Friday."),  # no report
        ("The index was released on Tuesday.", "The index came out on Tuesday, and a study was issued on Friday."),
    ],
)
def test_one_day_and_other_reports_are_spared(one: str, other: str) -> None:
    assert "contradicts" not in said(one, other, "brought out") + said(other, one, "brought out")


def test_one_day_is_borne_out() -> None:
    one, other = "The index was released on Tuesday.", "The index came out on Tuesday."
    assert said(one, other, "brought out") == said(other, one, "brought out") == ["agrees"]
