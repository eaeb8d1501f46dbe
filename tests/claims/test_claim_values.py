from __future__ import annotations

from decimal import Decimal

import pytest
from claims_read import read
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.claims.values import values


def told(text: str) -> list[tuple[str, str, Decimal]]:
    """Kind, exact words and value of the further values of the first claim."""
    claim = read(text)[0]
    return [(one.kind, one.of(text), one.value) for one in values(text, claim)]


def test_plain_counts_have_no_further_value() -> None:
    assert told("The flood killed 77 people.") == []
    assert told("Turnout was 68.4%.") == []


@pytest.mark.parametrize(
    ("text", "kind", "words", "value"),
    [
        ("Norland signed the pact on 4 May 2021.", "year", "2021", 2021),
        ("It is the second reshuffle since 2021 for Norland.", "ordinal", "second", 2),
        ("The 24th victim, Ann Roe, died on 4 May 2021.", "ordinal", "24th", 24),
        ("Attacks rose by a quarter.", "share", "a quarter", 25),
        ("Norland topped the list in 2021.", "rank", "topped the", 1),
        ("Norland adopted Law 1333 on 4 May 2021.", "numeral", "1333", 1333),
        ("The index ranks Norland second of 163 states.", "total", "second of 163", 163),
    ],
)
def test_further_values(text: str, kind: str, words: str, value: int) -> None:
    assert (kind, words, Decimal(value)) in told(text)


@pytest.mark.parametrize(
    ("text", "kind", "words", "value"),
    [
        ("Incidents were down to 19 from 57, a fall of two thirds.", "share", "two thirds", "66.67"),
        ("Law 1333 was passed by 13 votes to none.", "none", "none", "0"),
        ("Ann Roe held the post for four years and two months.", "duration", "four years and two months", "50"),
        ("It is a quarter of a century since 10 April 1998.", "duration", "a century", "25"),
    ],
)
def test_values_told_in_words(text: str, kind: str, words: str, value: str) -> None:
    assert (kind, words, Decimal(value)) in told(text)


def test_two_stretches_apart_are_not_added_up() -> None:
    text = "Ann Roe held the post for four years, then for two months."
    assert Decimal(50) not in {value for _, _, value in told(text)}


def test_a_third_lies_between_two_whole_percentages() -> None:
    text = "Attacks rose by a third."
    (share,) = [one for one in values(text, read(text)[0]) if one.kind == "share"]
    assert (share.low, share.high) == (33, 34)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Ann Roe left Karavel after nine months.", 9, "month"),
        ("Ann Roe left Karavel after six hours.", 6, "hour"),
        ("Ann Roe left Karavel after two weeks.", 2, "week"),
        ("Ann Roe left Karavel after three years.", 3, "year"),
        ("Ann Roe left Karavel after four days.", 4, "day"),
    ],
)
def test_a_stretch_of_time_is_a_value(text: str, value: int, unit: str) -> None:
    claim = read(text)[0]
    shown = [(one.value, one.unit) for one in (*claim.quantities, *values(text, claim))]
    assert (Decimal(value), unit) in shown


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["killed", "12", "2021", "third", "4 May 2021,", "half", "of", "Norland", "1,333", "."]))
)
def test_values_lie_in_their_claim_and_stand_once(parts: list[str]) -> None:
    text = " ".join(parts)
    for claim in read(text):
        found = values(text, claim)
        assert all(claim.start <= one.start < one.end <= claim.end for one in found)
        assert len({(one.start, one.end, one.value) for one in found}) == len(found)
