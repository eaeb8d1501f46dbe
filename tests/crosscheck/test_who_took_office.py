"""An office that was taken up, beside who held it before; and what somebody said, with a small word turned."""

from __future__ import annotations

from read import linked


def relations(one: str, other: str, words: str) -> list[str]:
    return sorted({k.relation for k in linked(one, other) if words in k.reason})


def test_an_appointment_updates_the_office_before() -> None:
    before, after = "Interior Minister Viktor Halasz came to Brask.", "Viktor Halasz is appointed Minister of Defence."
    assert relations(before, after, "Viktor Halasz") == ["updates"]


def test_two_offices_without_an_appointment_contradict() -> None:
    one, other = "Interior Minister Viktor Halasz came to Brask.", "Defence Minister Viktor Halasz came to Brask."
    assert relations(one, other, "Viktor Halasz is") == ["contradicts"]


def test_both_tell_of_one_appointment() -> None:
    one = "Interior Minister Viktor Halasz takes over the defence ministry."
    assert relations(one, "Viktor Halasz is appointed Minister of Defence.", "both name") == ["agrees"]


def test_who_was_sacked_did_not_resign() -> None:
    one, other = "Dariel Monk was sacked as head of the Brask mill.", "Dariel Monk resigned as head of the Brask mill."
    assert "contradicts" in relations(one, other, "exclude")


def test_a_small_word_turns_what_was_said() -> None:
    one = 'Ada Lund said: "We shall not be frightened out of our own houses of prayer."'
    other = 'Ada Lund said: "We shall not be frightened into our own houses of prayer."'
    assert relations(one, other, "two wordings") == ["contradicts"]
    assert relations(one, one, "two wordings") == []


def test_a_quotation_that_is_broken_is_read_to_its_end() -> None:
    one = '"People have a right to see new faces when results fail to come," Ada Lund told reporters.'
    other = '"People have a right to see new faces," Ada Lund said, "when results finally come".'
    assert relations(one, other, "two wordings") == ["contradicts"]
    same = '"People have a right to see new faces," Ada Lund said, "when results fail to come".'
    assert relations(one, same, "two wordings") == []


def test_what_is_exchanged_is_of_both_sides() -> None:
    one, other = "Norland and Brask exchanged 115 prisoners.", "Brask released 64 prisoners."
    assert relations(one, other, "115") == []
