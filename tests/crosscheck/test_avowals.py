"""Confirmed and denied, and parts that an event has one player of."""

from __future__ import annotations

import pytest
from read import said


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mayor Ada Roe denied that the guards had been warned.", "Ada Roe confirmed that guards got a warning."),
        ("Ada Roe, the mayor, denied that in Ormal.", "Mayor Ada Roe admitted as much in Ormal."),
    ],
)
def test_who_denies_a_thing_does_not_confirm_it(one: str, other: str) -> None:
    assert set(said(one, other, "denied") + said(other, one, "denied")) == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mayor Ada Roe denied that the guards were warned.", "Ada Roe confirmed that 12 houses burnt."),  # two things
        ("Mayor Ada Roe denied that the guards were warned.", "Iva Kral confirmed that the guards were warned."),
        ("Mayor Ada Roe denied that the guards were warned.", "Ada Roe did not confirm that the guards were warned."),
        (
            "Ada Roe denied that the guards were warned in Ormal.",
            "Ada Roe confirmed that guards were warned in Kerel, and Ada Roe denied that they were warned in Ormal.",
        ),
    ],
)
def test_two_things_two_persons_and_both_answers_are_spared(one: str, other: str) -> None:
    assert said(one, other, "denied") == said(other, one, "denied") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The swap was brokered by Almara.", "Qadr had mediated, as so often."),
        ("The talks were hosted by Oman in May.", "In May 40 envoys came to talks hosted by Carvia."),
    ],
)
def test_an_event_has_one_go_between_and_one_host(one: str, other: str) -> None:
    assert set(said(one, other, " is ") + said(other, one, " is ")) == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The swap was brokered by Almara.", "The Republic of Almara had mediated."),
        ("The swap was brokered by Almara.", "A first swap was brokered by Qadr."),  # another one
        ("The swap was brokered by Almara.", "Qadr and Almara had mediated."),
        ("The swap was brokered by Almara.", "The talks were hosted by Qadr."),  # another part
        ("The swap was brokered by Almara.", "The swap was not brokered by Qadr."),
    ],
)
def test_one_name_other_events_and_other_parts_are_spared(one: str, other: str) -> None:
    assert said(one, other, "go-between") == said(other, one, "go-between") == []


def test_two_lengths_that_sound_alike_need_no_other_word() -> None:
    one, other = "Guns are to be pulled back 15 kilometres.", "The enemy must withdraw its weapons by 50 kilometres."
    assert said(one, other, "kilometres") == said(other, one, "kilometres") == ["contradicts"]
    assert said(one, "The road to Ormal is 45 kilometres long.", "kilometres") == []
