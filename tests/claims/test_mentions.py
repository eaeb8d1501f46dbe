from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.claims.mentions import mentions
from tests.hang import ends

HOSTILE = ["a" * 100_000, "1," * 50_000, "(" * 50_000, '"' * 50_000, " " * 100_000, "A " * 50_000, "\n" * 100_000]


def kinds(text: str, kind: str) -> list[str]:
    return [mention.of(text) for mention in mentions(text) if mention.kind == kind]


def test_no_names_in_plain_words() -> None:
    assert mentions("the rain fell on the harbour and nobody was there.") == ()
    assert mentions("") == ()


def test_bodies_persons_and_places() -> None:
    text = "Jane Roe of the Institute for Rivers and Lakes flew to Norway with Ben Orr."
    assert kinds(text, "person") == ["Jane Roe", "Ben Orr"]
    assert kinds(text, "organisation") == ["Institute for Rivers and Lakes"]
    assert kinds(text, "place") == ["Norway"]


def test_two_persons_are_two() -> None:
    assert kinds("They met General Ben Orr and General Lena Marsh.", "person") == [
        "General Ben Orr",
        "General Lena Marsh",
    ]


def test_holder_of_an_office_is_a_person() -> None:
    text = "Prime Minister Jane Roe resigned."
    assert kinds(text, "office") == ["Prime Minister Jane Roe"]
    assert kinds(text, "person") == ["Jane Roe"]


def test_spellings_of_a_name_share_a_key() -> None:
    first, second = mentions("Mohammed Karimi")[0], mentions("Muhammad Karimi")[0]
    assert first.key == second.key


def test_genitive_is_no_part_of_a_name() -> None:
    assert kinds("It was Ben Orr's boat near Norway's coast.", "person") == ["Ben Orr"]
    assert kinds("It was Ben Orr's boat near Norway's coast.", "place") == ["Norway"]


def test_particles_and_long_names() -> None:
    assert kinds("Yesterday Abdul bin Rashid spoke.", "person") == ["Abdul bin Rashid"]
    assert kinds("Yesterday Alba Bera Cora Dena Enna sang.", "organisation") == ["Alba Bera Cora Dena Enna"]


def test_line_in_capitals_is_no_name() -> None:
    assert mentions("STORM HITS FIVE OLD TOWNS TODAY") == ()
    assert kinds("DELEGATE LENA MARSH spoke.", "person") == ["LENA MARSH"]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:3]))
def test_hostile_text_is_read_in_linear_time(text: str) -> None:
    with ends():
        mentions(text)


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="AaBb Prime Minister of the (CIA), General's US-\n\ud800\x00،", max_size=120))
def test_spans_lie_in_the_text(text: str) -> None:
    for mention in mentions(text):
        assert 0 <= mention.start < mention.end <= len(text)
        if mention.expansion_span:
            assert mention.expansion_span.of(text) == mention.expansion


def test_days_and_small_words_inside_names() -> None:
    assert kinds("The Good Friday Agreement held.", "organisation") + kinds(
        "The Good Friday Agreement held.", "person"
    ) == ["Good Friday Agreement"]
    assert kinds("They joined the Board of Trade in Karavel.", "organisation") == ["Board of Trade"]
    assert kinds("Sheikh Rashid spoke. Dr Ann Roe left.", "person") == ["Sheikh Rashid", "Dr Ann Roe"]


def test_courtesies_alone_are_no_person() -> None:
    assert kinds("President General left.", "office") == []


def test_wrapped_line_goes_on_and_a_list_does_not() -> None:
    long = "The delegates were welcomed in the town hall by Ann\nRoe and nobody else."
    assert "Ann\nRoe" in kinds(long, "person")
    assert kinds("by Ann\nRoe", "person") == []
