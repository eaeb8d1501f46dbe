from __future__ import annotations

from claims_read import read


def test_one_sentence_of_speech_is_one_claim() -> None:
    (claim,) = read("“The gate stays open at night,” said Ben Orr.")
    assert (claim.kind, claim.subject) == ("quote", "Ben Orr")


def test_each_sentence_of_a_long_quotation_is_a_claim() -> None:
    text = "Ben Orr said: “The gate stays open all the night. The port was never closed to anybody here.”"
    found = [claim.of(text) for claim in read(text)]
    assert len(found) == 2
    assert found[0].endswith("all the night.")


def test_short_sentences_of_a_quotation_stay_together() -> None:
    assert len(read("“I ran. I hid. I waited,” said Ben Orr.")) == 1


def test_long_quotation_behind_a_colon_is_speech() -> None:
    (claim,) = read("The harbour master made a choice: “Our gate was open to all boats of the lake last night.”")
    assert claim.kind == "quote"


def test_that_said_is_nobody_speaking() -> None:
    assert [claim.kind for claim in read("That said, the flood killed 77 people.")] == ["casualty"]


def test_pronoun_speaker_leaves_the_subject_open() -> None:
    (claim,) = read("“The gate stays open at night,” he said.")
    assert claim.subject is None


def test_a_quotation_that_is_most_of_its_sentence_needs_no_verb_of_saying() -> None:
    assert [(c.kind, c.subject) for c in read("“We have moved from shouting to drafting.”")] == [("quote", None)]
    assert [c.kind for c in read("“We have moved from shouting to drafting” was how she put it.")] == ["quote"]
    assert read("“The long way home” is a song.") == ()


def test_who_says_so_may_be_a_claim_of_office() -> None:
    kinds = [(c.kind, c.subject) for c in read("The fire killed 40 people, Prime Minister Jane Roe said.")]
    assert ("office", "Jane Roe") in kinds
    assert kinds[0][0] == "casualty"
    once = [c for c in read("Prime Minister Jane Roe said the fire killed 40 people.") if c.kind == "office"]
    assert len(once) <= 1
