"""Two years of one founding or birth in one text."""

from __future__ import annotations

import pytest

from audit.claims.foundings import refounded


@pytest.mark.parametrize(
    "text",
    [
        "Hale & Sons was founded in 1887. Roe & Sons, founded in 1878, is its rival.",
        "Hale & Sons was founded in 1887. Hale & Sons, founded in 1887, makes clocks.",
        "Ida Rowan was born in 1961. Ben Rowan was born in 1963. Rowan, born in 1963, sails.",
        "Legend has it that Vell Abbey was founded in 871. Vell Abbey was founded in 1171.",
        "Vell College was founded in 1887. The Vell College was founded again in 1921.",
        "The Union was formed in 1901. It was founded in 1921 and was founded in 1930.",
        "Vell College, whose rector Ida Rowan was born in 1961, was founded in 1887. Vell College was founded in 1887.",
        "Vell College was founded in 1887 and opened in 1901. Vell College, opened in 1912, is small.",
        "The school was founded in 1887. The school, founded in 1921, is small.",
    ],
)
def test_years_that_may_both_hold_are_left_alone(text: str) -> None:
    assert list(refounded(text)) == []


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            "Hale & Sons was founded in 1887. The clocks of Hale & Sons, founded by Amos Hale in 1878, run.",
            (1887, 1878),
        ),
        ("Ida Rowan was born in Vell on 3 May 1961. Rowan, who was born in 1963, sails.", (1961, 1963)),
        ("Vell College was established in 1887. Vell College, which was set up in 1921, is small.", (1887, 1921)),
    ],
)
def test_two_years_of_one_founding_are_told(text: str, years: tuple[int, int]) -> None:
    assert [(first.year, one.year) for first, one in refounded(text)] == [years]
