"""Who is quoted where more than "X said" tells: nouns of saying, "by X", "as X put it", two who speak, plain forms."""

from __future__ import annotations

import pytest

from audit.claims.quotes import quotes
from audit.claims.utterances import utterances


def speakers(text: str) -> list[str | None]:
    return [one.speaker.of(text) if one.speaker else None for one in quotes(text)]


NOUNS = (
    ("Vesna Kolar's answer was short: “The ferry is full tonight.”", ["Vesna Kolar"]),
    ("The skipper's only comment: “The ferry is full tonight.”", ["The skipper"]),
    ("His reply: “The ferry is full tonight.”", ["His"]),
    ("Orsini repeated Kolar's claim that the ferry was “full to the rails”.", ["Kolar"]),
    ("In Kolar's view, the ferry is “a danger to the town”.", ["Kolar"]),
    ("Kolar's words, “a danger to the town”, stuck.", ["Kolar"]),
    ("Kolar's boat was new: “The ferry is full tonight.”", [None]),
    ("In Kolar's answer to the court the ferry was “a danger to the town”.", [None]),
    ("It's a claim that the ferry is “a danger to the town”.", [None]),
)


@pytest.mark.parametrize(("text", "wanted"), NOUNS)
def test_a_noun_of_saying_tells_whose_words_follow(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted


AGENTS = (
    ("Orsini was told by Kolar that the ferry was “full to the rails”.", ["Kolar"]),
    ("Orsini, accused by Kolar of “sinking the ferry for money”, denied it.", ["Kolar"]),
    ("The ferry has been called by Kolar “a danger to the town”.", ["Kolar"]),
    ("The ferry was branded “a danger to the town” by Vesna Kolar.", ["Vesna Kolar"]),
    ("The ferry was sunk near “a danger to the town” by Kolar.", [None]),
    ("“A danger to the town” is how Kolar described the ferry.", ["Kolar"]),
    ("“A danger to the town” is what Kolar had built.", [None]),
    ("The ferry is “a danger to the town”, as Kolar put it.", ["Kolar"]),
    ("The ferry is “a danger to the town”, as one skipper says.", ["one skipper"]),
    ("The ferry is “a danger to the town”, as Kolar left and told the crew.", [None]),
    ("The ferry is “a danger to the town”, in the words of Vesna Kolar.", ["Vesna Kolar"]),
    ("The radio quoted Vesna Kolar as saying the ferry was “full to the rails”.", ["Vesna Kolar"]),
    ("The skipper was quoted by the radio as saying: “The ferry is full tonight.”", ["The skipper"]),
    ("The board, citing the skipper, said the ferry was “full to the rails”.", ["The board"]),
    ("The board said, citing the skipper, that the ferry was “full to the rails”.", ["The board"]),
    ("They sank 12 boats, a feat the navy called “the work of pirates”.", ["the navy"]),
    ("A spokesman for the Ferry Board, Tomo Orsini, left at once, saying the boat was “full to the rails”.", None),
)


@pytest.mark.parametrize(("text", "wanted"), AGENTS)
def test_who_is_bound_to_the_words(text: str, wanted: list[str | None] | None) -> None:
    assert speakers(text) == (wanted or ["A spokesman for the Ferry Board, Tomo Orsini"])


SIDE_BY_SIDE = (
    (
        "While Kolar called the ferry “a danger to the town”, Orsini said it was “the pride of the bay”.",
        ["Kolar", "Orsini"],
    ),
    ("Kolar called the ferry “a danger”; Orsini, “a joy”.", ["Kolar", "Orsini"]),
    ("It is “a danger to all”, in the words of Kolar, and “a joy to see”, in those of Orsini.", ["Kolar", "Orsini"]),
    ("The ferry was “a danger to the town”, Orsini said on Friday.", ["Orsini"]),
)


@pytest.mark.parametrize(("text", "wanted"), SIDE_BY_SIDE)
def test_two_who_speak_in_one_sentence_stay_two(text: str, wanted: list[str]) -> None:
    assert speakers(text) == wanted
    assert len(utterances(quotes(text))) == len(wanted)


TOGETHER = (
    ("Kolar and Orsini said the talks were “long and of no use”.", "Kolar and Orsini"),
    ("Both Vesna Kolar and Tomo Orsini said the talks were “long and of no use”.", "Vesna Kolar and Tomo Orsini"),
    ("The crew and the board said the talks were “long and of no use”.", "The crew and the board"),
    ("The crew left and the board said the talks were “long and of no use”.", "the board"),
    ("In May, and again in June, Orsini said the talks were “long and of no use”.", "Orsini"),
    ("She left and Orsini said the talks were “long and of no use”.", "Orsini"),
)


@pytest.mark.parametrize(("text", "speaker"), TOGETHER)
def test_two_who_speak_together_are_named_together(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


PLAIN = (
    ("Ministers insist the ferry is “as safe as a church”.", "Ministers"),
    ("“The ferry is as safe as a church,” insist ministers.", "ministers"),
    ("“The ferry is as safe as a church,” officials in Rijeka maintain.", "officials in Rijeka"),
    ("In the sales estimate “the ferry is as safe as a church”.", None),
    ("The board had a claim “as thick as a brick wall”.", None),
    ("Officials would not confirm “any of the rumours”.", None),
)


@pytest.mark.parametrize(("text", "speaker"), PLAIN)
def test_the_plain_form_needs_a_plural_subject(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]
