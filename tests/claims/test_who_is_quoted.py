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


ACTS = (
    ("The film has a scene of Vesna Kolar saying “we will not sell the ferry”.", "Vesna Kolar"),
    ("Kolar sent a letter to the board saying “we will not sell the ferry”.", "Kolar"),
    ("Kolar began by saying “we will not sell the ferry”.", "Kolar"),
    ("“Not 12,” she said when pressed by Kolar, who had asked: “How many boats, then?”", "Kolar"),
    ("The ferry is safe, Kolar said yesterday, dismissing as “nonsense” the report on it.", "Kolar"),
    ("“The ferry is full tonight,” the radio quoted Vesna Kolar as saying.", "Vesna Kolar"),
    ("“The ferry is full tonight,” a source close to the board told us.", "a source close to the board"),
    ("“The ferry is full tonight,” retired captain Tomo Orsini said.", "retired captain Tomo Orsini"),
    ("Kolar warned that the ferry was “full to the rails”, the radio reported.", "Kolar"),
    ("Vesna Kolar (@vkolar): “The ferry is full tonight.”", "Vesna Kolar"),
    ("The paper, entitled ‘No Way Over’, says the ferry is ‘one wave away from ruin’.", "The paper"),
    ("Kolar smiled. “The ferry is full tonight.”", "Kolar"),
    ("The ferry was late. It rained. “The ferry is full tonight.”", None),
    ("Kolar smiled. It rained. “The ferry is full tonight.”", None),
)


@pytest.mark.parametrize(("text", "speaker"), ACTS)
def test_who_is_meant_by_what_stands_around(text: str, speaker: str | None) -> None:
    assert speakers(text)[-1] == speaker


SINGLE = (
    ("The note says that ‘four in ten families’ are ‘one bill away from ruin’.", 2),
    ("The note says that 'four in ten families' are 'one bill away from ruin'.", 2),
    ("'Rock 'n' roll and the lads' vans an' all,' said Kolar.", 1),
    ("'We were goin' home with the boys' mother,' said Kolar.", 1),
    ("'We left,' said Kolar, who once owned 'The Anchor', a pub.", 1),
    ("Kolar called the young pilot ‘Miss Ferry’.", 1),
    ("Kolar rowed the young pilot past ‘Miss Ferry’ and said nothing.", 0),
)


@pytest.mark.parametrize(("text", "found"), SINGLE)
def test_single_marks_with_apostrophes_and_names(text: str, found: int) -> None:
    assert len(quotes(text)) == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Mayor of Brask, Peter Nolde, to our reporter: "Nobody warned us of the water."', "Peter Nolde"),
        ('26 Nov: Minister Ada Lund, in parliament: "I have seen no proof of it."', "Minister Ada Lund"),
        ('It rained. Ada Lund, in a letter to staff: "We will close the mill in May."', "Ada Lund"),
    ],
)
def test_where_and_to_whom_it_was_said_may_stand_before_the_colon(text: str, speaker: str) -> None:
    (one,) = quotes(text)
    assert one.speaker is not None
    assert one.speaker.of(text) == speaker
