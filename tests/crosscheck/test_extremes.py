"""The two ends of one scale, and two points of the compass."""

from __future__ import annotations

import pytest
from read import linked

ENDS = ("est against low", "est against high", "north against", "south against", "south-west against")


def said(one: str, other: str) -> list[str]:
    return sorted({k.relation for k in linked(one, other) if any(end in k.reason for end in ENDS)})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Turnout was 66%, the highest since 1998.", "It was the lowest turnout since 1998."),
        ("Brask lies ten miles south of Ormal.", "The troops entered Brask, ten miles north of the capital Ormal."),
        ("The camp of Brask, south-west of Ormal, holds 400 people.", "Brask, north of Ormal, has a camp of 400."),
    ],
)
def test_one_thing_is_not_at_both_ends(one: str, other: str) -> None:
    assert said(one, other) == said(other, one) == ["contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Turnout was 66%, the highest since 1998.", "It was the highest turnout since 1998."),
        ("Turnout was the highest since 1998.", "It was the lowest turnout since 2010."),  # two years
        ("Prices had their highest level since 1998.", "Exports were the lowest since 1998."),  # two things
        ("Brask lies ten miles north of Ormal.", "Brask lies ten miles north-east of Ormal."),
        ("Brask lies ten miles south of Ormal.", "Sello lies two hours north of Ormal."),  # two places
        ("Brask lies ten miles south of Ormal.", "Brask lies ten miles north of Sello."),
    ],
)
def test_two_years_things_and_places_are_spared(one: str, other: str) -> None:
    assert said(one, other) == said(other, one) == []
