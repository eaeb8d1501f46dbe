from __future__ import annotations

import pytest

from audit.crosscheck.rank import rank
from tests.hang import ends

CLAIMS = [
    "A shark swam down a flooded motorway in Dalmora.",
    "The mayor of Karsovia spent taxpayer money on a yacht.",
    "A school in Ostrel banned pencils.",
    "Eating 12 lemons a day cures colds.",
    "The lake of Tessin turned pink in 2019.",
]


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("Did a #SharkSwam through floodwater on the Dalmora motorway?? pic.example/abc", 0),
        ("@KarsoviaMayor used tax payers' money to buy that yacht", 1),
        ("pencils are banned at schools in ostrel now", 2),
        ("my aunt says 12 lemons daily will cure your cold", 3),
        ("In 2019 the Tessin lake went all pink", 4),
    ],
)
def test_the_right_claim_comes_first(query: str, best: int) -> None:
    assert rank([query], CLAIMS)[0][0][0] == best


@pytest.mark.parametrize(
    "when", ["(posted August 4, 2019)", "(posted Aug. 4, 2019)", "(posted 4 August 2019)", "(posted 4th August 2019)"]
)
def test_what_was_said_in_a_month_meets_what_happened_in_it(when: str) -> None:
    claims = [f"A crowd sang in Dalmora {month}." for month in ("in July 2019", "in August 2018", "in August 2019")]
    assert rank([f"so many of them on the square {when}, they sang!"], claims)[0][0][0] == 2
    assert not rank(
        ["They may sing on the march, in August perhaps"], ["It rained in May 2019, March 2020, August 2018."]
    )[0]


def test_nothing_in_common_gives_nothing() -> None:
    assert rank(["zzzz qqqq"], CLAIMS) == [[]]
    assert rank(["anything"], []) == [[]]
    assert rank([], CLAIMS) == []
    assert rank(["", "the of and"], ["", ""]) == [[], []]


def test_best_first_and_equal_scores_in_order() -> None:
    found = rank(["pink lake"], ["a pink lake", "a pink lake", "a lake"], limit=3)[0]
    assert [place for place, _ in found] == [0, 1, 2]
    assert found[0][1] == found[1][1] > found[2][1]


def test_a_term_that_nearly_everybody_has_tells_nothing() -> None:
    many = [f"common subject {n}" for n in range(20_000)]
    with ends():
        assert rank(["common subject 77"], many, limit=1)[0][0][0] == 77


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "1," * 50_000, "A " * 50_000, "http://" * 20_000, "aA" * 30_000, "\ud800"]
)
def test_hostile_queries(text: str) -> None:
    assert len(rank([text], [*CLAIMS, text])) == 1
