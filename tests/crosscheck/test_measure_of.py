"""What the only figure of a claim counts."""

from __future__ import annotations

import pytest

from audit.crosscheck.told import told
from audit.ingest.take import take
from audit.pipeline import analyse


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Gunmen killed 17 soldiers at a camp near Brask on Tuesday.", {"deaths"}),
        ("The raid killed ninety inhabitants of Orsk on Tuesday.", {"deaths"}),
        ("The war has driven 9,000 people from their homes.", {"displaced"}),
        ("Some 17,500 have left their homes since Tuesday.", {"displaced"}),
        ("The police count 15,854 dead; 3,155 have yet to be found.", {"missing"}),
        ("Five of the wounded are still in hospital in Brask.", {"injured"}),
        ("The state sent 300 soldiers to the border on Tuesday.", {"troops"}),
        ("The fire destroyed 40 homes in Brask on Tuesday.", {"buildings"}),
        ("The storm closed nine schools in Brask on Tuesday.", {"buildings"}),
    ],
)
def test_who_they_are_and_where_is_not_what_is_counted(text: str, measure: set[str]) -> None:
    """Words of several parts, and verbs before the figure, are known to the reading of the claim only."""
    figures = [
        figure for claim in told(analyse(take(text, media_type="text/plain"))).claims for figure in claim.figures
    ]
    assert figures[-1].measures == measure


def test_the_last_of_them_is_no_part_of_what_follows() -> None:
    text = "Thirty-five people lost their lives, the last of them in June; nearly 70 were injured."
    figures = [
        figure for claim in told(analyse(take(text, media_type="text/plain"))).claims for figure in claim.figures
    ]
    assert (figures[-1].quantity.value, figures[-1].part) == (70, False)
