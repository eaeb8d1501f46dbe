"""Figures in sentences of wishes and forecasts, and verbs that are adjectives as often."""

from __future__ import annotations

import pytest
from claims_read import read


def values(text: str) -> list[float]:
    return [float(figure.value) for claim in read(text) for figure in claim.quantities]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Of the tenants asked, 62 per cent said they would go if they could, but 27 per cent could not pay.",
            [62.0, 27.0],
        ),
        (
            "The Tolvik Institute estimates that it would cost 374 million crowns because it would keep owners from "
            "selling.",
            [374_000_000.0],
        ),
        ("The force, of about 13,000, would shrink to 6,800; by May some would be home.", [13_000.0, 6_800.0]),
    ],
)
def test_a_figure_that_somebody_gives_is_told_whatever_would_be(text: str, wanted: list[float]) -> None:
    found = values(text)
    assert all(value in found for value in wanted)


@pytest.mark.parametrize(
    "text",
    [
        "You would need some 115 crowns a month if you should wish to save that much.",
        "If the firms paid what they should, the town would have a windfall of 717 million crowns.",
        "Would it cost 84 million, and would anybody pay it?",
    ],
)
def test_what_the_author_reckons_himself_is_no_claim(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The consultant retired in December 2022.", "2022-12"),
        ("Ada Lund, who retired in 2020, lives in Brask.", "2020"),
        ("Talks on the dam continued on 4 May 2021.", "2021-05-04"),
        ("The army advanced on the town in May 2021.", "2021-05"),
    ],
)
def test_a_verb_that_may_be_an_adjective_tells_what_happened(text: str, period: str) -> None:
    assert period in {claim.period for claim in read(text)}


@pytest.mark.parametrize("text", ["The city sued the union.", "Attacks on the mill increased sharply."])
def test_it_needs_no_date(text: str) -> None:
    assert [claim.kind for claim in read(text)] == ["event"]


@pytest.mark.parametrize(
    "text",
    ["A word on increased spending.", "For advanced learners of Norish.", "The red shed by the bed of the river."],
)
def test_adjectives_and_nouns_in_ed_tell_nothing(text: str) -> None:
    assert read(text) == ()
