"""Sentences that tell of something by a verb that no row knows, or by what something is; and those that judge."""

from __future__ import annotations

import pytest

from audit.ingest.take import take
from audit.pipeline import analyse


def claimed(text: str) -> list[str]:
    """The words of the claims of a text without a date of its own, each once."""
    found = analyse(take(f"{text}\n", media_type="text/plain")).claims
    return list(dict.fromkeys(claim.of(text) for claim in found))


@pytest.mark.parametrize(
    "text",
    [
        "The barges carried gravel.",
        "Rain was drumming on the roofs.",
        "The ferryman had coughed for weeks.",
        "The keeper was tied to a chair.",
        "The department suspects that a goat bit the cable.",
        "The weir is on the northern bank.",
        "His mother was a midwife.",
        "It was her second marathon.",
        "It is the sixth convoy.",
        "Both rowers were among the dead.",
        "The wounded ferryman is in a stable condition.",
        "The canteen is closed.",
        "A marcher hurt his ankle.",
    ],
)
def test_what_was_done_or_is_so_is_a_claim(text: str) -> None:
    assert claimed(text) == [text] or claimed(text) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    "text",
    [
        "The plan was a disaster.",
        "The weavers were shocked.",
        "The scheme was badly flawed.",
        "It was a mistake.",
        "The speech was boring.",
        "The mood was tense.",
        "It was her first love.",
        "The matter is in the interest of all.",
        "It rained.",
        "The minister was wrong.",
    ],
)
def test_what_is_judged_or_felt_is_none(text: str) -> None:
    assert claimed(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The assembly votes on 18 December.", "vote"),
        ("Dredging work starts this autumn.", "start"),
        ("The rules apply until 20 February.", "apply"),
        ("The last heats will be swum on Wednesday.", "swim"),
    ],
)
def test_what_is_set_for_a_day_is_a_claim_without_the_year(text: str, act: str) -> None:
    found = analyse(take(f"{text}\n", media_type="text/plain")).claims
    assert {claim.of(text) for claim in found} == {text.removesuffix(".")}
    assert {claim.act for claim in found} == {act}


@pytest.mark.parametrize(
    "text",
    [
        "The council must act before winter.",
        "The votes of December.",
        "We hope for rain on Friday?",
    ],
)
def test_a_wish_and_a_noun_before_a_day_are_none(text: str) -> None:
    assert claimed(text) == []
