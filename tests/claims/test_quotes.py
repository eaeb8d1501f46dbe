"""Quotations: what is one, where it begins and ends, and who says it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit import knowledge
from audit.claims.quotes import quotes
from tests.hang import ends


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    """(quotation, speaker, cue) for each quotation of the text."""
    return [
        (
            text[one.start : one.end],
            text[one.speaker.start : one.speaker.end] if one.speaker else None,
            text[one.cue.start : one.cue.end] if one.cue else None,
        )
        for one in quotes(text)
    ]


def speakers(text: str) -> list[str | None]:
    return [speaker for _, speaker, _ in said(text)]


@pytest.mark.parametrize("row", knowledge.lexicon("cues")["examples"], ids=lambda row: row["speaker"])
def test_examples_of_the_lexicon(row: dict[str, str]) -> None:
    assert [pair[1:] for pair in said(row["text"])] == [(row["speaker"], row["cue"])]


NO_QUOTATION = (
    "The officials' view and the soldiers' pay, rock 'n' roll, '90s music and 'tis the season.",
    "It's Khan's idea, isn't it? They're the boys' own words.",
    "The so-called “peace camp” won. His film “The Long Way Home From Here” ran for weeks.",
    'A 6\' 2" man and a 5" pipe.',
    "He opened a mark “and never closed it in this paragraph.\n\nThen nothing.",
    "“ ” and “…” and \"\" and ''.",
    "",
)


@pytest.mark.parametrize("text", NO_QUOTATION)
def test_what_is_no_quotation(text: str) -> None:
    assert quotes(text) == ()


MARKS = (
    "“We will not sell the pier,”",
    '"We will not sell the pier,"',
    "«We will not sell the pier»,",
    "‘We will not sell the pier,’",
    "'We will not sell the pier,'",
    "``We will not sell the pier,''",
    "''We will not sell the pier,''",
    "„We will not sell the pier,“",
    '“We will not sell the pier,"',
    '"We will not sell the pier,”',
    "“We will ‘never ever’ sell the pier,”",
    "“We will “never ever” sell the pier,”",
    "‘We won’t sell the boats’ pier,’",
    "»We will not sell the pier«,",
    "«\xa0We will not sell the pier\xa0»,",
    "‹We will not sell the pier›,",
    "‚We will not sell the pier,‘",
    "”We will not sell the pier,”",
    "“We will not sell the pier,“",
    "‟We will not sell the pier,”",
    '"We will "never ever" sell the pier,"',
    '"We will “never ever” sell the pier,"',
    "‘We will “never ever” sell the pier,’",
    "‘We will not sell the boats’,",
)


@pytest.mark.parametrize("quotation", MARKS)
def test_every_kind_of_mark_opens_and_closes(quotation: str) -> None:
    shown = quotation.removesuffix(",")
    assert said(f"It rained. {quotation} said Nadia Rahim.") == [(shown, "Nadia Rahim", "said")]


AFTER = (
    ("“We will not sell,” said Nadia Rahim, who runs the port.", "Nadia Rahim"),
    ("“We will not sell,” Nadia Rahim said on Monday.", "Nadia Rahim"),
    ("“We will not sell,” Rahim later told the Post.", "Rahim"),
    ("“We will not sell,” she said.", "she"),
    ("“We will not sell!” she shouted.", "she"),
    ("“Will we sell?” asked the mayor of the old town.", "the mayor of the old town"),
    ("“We will not sell,” said Rep. Tom Holm (D-Ohio) on Friday.", "Rep. Tom Holm"),
    ("“We will not sell,” Sen. Tom Holm, R-Ohio, said in May.", "Sen. Tom Holm"),
    ("“We will not sell,” Nadia Rahim, 41, a farmer, told us.", "Nadia Rahim"),
    ("“We will not sell,” according to the harbour office.", "the harbour office"),
    ("“We will not sell the pier” — Nadia Rahim", "Nadia Rahim"),
    ("“We will not sell”, the report states.", "the report"),
    ("“The pier is closed” until May, she said.", "she"),
    ("“The pier is closed” until May, when the rain ends.", None),
    ("Rahim said the “pier is closed” until May, Holm wrote.", "Rahim"),
    ("“We will not sell the pier,” adding that it rained.", None),
    ("“We will not sell the pier,” when the rain came he said.", None),
    ("“We will not sell the pier,” — “and why?” said Holm.", "Holm"),
)


@pytest.mark.parametrize(("text", "speaker"), AFTER)
def test_the_speaker_after_a_quotation(text: str, speaker: str | None) -> None:
    assert speakers(text)[-1] == speaker


BEFORE = (
    ("Nadia Rahim said: “We will not sell.”", "Nadia Rahim"),
    ("In a statement on Friday, Nadia Rahim said, “We will not sell.”", "Nadia Rahim"),
    ("In a Harbour Radio interview Rahim declared “We will not sell.”", "Rahim"),
    ("Rahim has repeatedly said that “we will not sell.”", "Rahim"),
    ("The board said the ships were “not welcome here any more.”", "The board"),
    ("Nadia Rahim, a farmer from the valley, warned: “We will not sell.”", "Nadia Rahim"),
    ("Nadia Rahim, director of the centre in Town, N.J., warned: “We will not sell.”", "Nadia Rahim"),
    ("According to Rahim, “the pier is not for sale.”", "Rahim"),
    ("Rahim said the board was wrong, according to Holm: “the pier is not for sale.”", "Holm"),
    ("It rained. Nadia Rahim: “We will not sell.”", "Nadia Rahim"),
    ("It rained. And then this: “We will not sell.”", None),
    ("Said Rahim: “We will not sell.”", "Rahim"),
    ("She laughed and said, “We will not sell.”", "She"),
    ("Rahim attacked the board, saying, “We will not sell.”", "Rahim"),
    ("During a speech, saying, “We will not sell.”", None),
    ("Rahim continued:\n\n“We will not sell.”", "Rahim"),
    ("The Harbour Post reports\n\n“The pier is not for sale at all.”", "The Harbour Post"),
    ("It rained.\n\n“The pier is not for sale at all.”", None),
    ("Rahim was told “the pier is not for sale at all.”", None),
    ("It rained. There said “the pier is not for sale at all.”", None),
    ("He said it rained. The sign was “bigger than the pier itself.”", None),
    ("The board (and its staff) said “the pier is not for sale at all.”", "The board"),
)


NEXT_PARAGRAPH = (
    ("“Who would buy the pier?” Rahim asked.\n\n“Nobody will buy the pier.”", ["Rahim", None]),
    ("“We will not sell,” Rahim said.\n\nIt rained.\n\n“Nobody will buy the pier.”", ["Rahim", None]),
    ("“We will not sell,” Rahim said.\n\nIt rained. “Nobody will buy the pier.”", ["Rahim", None]),
    ("“We will not sell,” Rahim said.\n\n‘The Pier of Wood’", ["Rahim"]),
    ("“We will not sell,” Rahim said.\n\n“Nobody will buy the pier.”", ["Rahim", "Rahim"]),
)


@pytest.mark.parametrize(("text", "who"), NEXT_PARAGRAPH)
def test_a_paragraph_of_a_quotation_goes_on_with_who_spoke(text: str, who: list[str | None]) -> None:
    assert speakers(text) == who


@pytest.mark.parametrize(("text", "speaker"), BEFORE)
def test_the_speaker_before_a_quotation(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


GLUED = (
    ("It rained.“We will not sell,”said Nadia Rahim.", ["“We will not sell,”"]),
    ('It rained. "We will not sell,"said Nadia Rahim.', ['"We will not sell,"']),
    ('Nadia Rahim said,"We will not sell." It rained.', ['"We will not sell."']),
    ("The officials’ view of “the old pier of ours” is that the boats’ crews won’t go.", ["“the old pier of ours”"]),
    ('"We left, he said. "We came back at dusk," said Rahim.', ['"We came back at dusk,"']),
    (
        "[‘We will not sell our boats’](#). It was ‘the bitter death of boats’.",
        ["‘We will not sell our boats’", "‘the bitter death of boats’"],
    ),
    ("He sold ‘the boats’ and ‘the pier of the town’.", ["‘the pier of the town’"]),
    ("It rained.\n\n” … we will not sell,” Nadia Rahim said.", ["” … we will not sell,”"]),
    ("“ We will not sell,” Nadia Rahim said.", ["“ We will not sell,”"]),
    ("Nadia Rahim said ”[we] will not sell”.", ["”[we] will not sell”"]),
    ('" We will not sell," Nadia Rahim said.', ['" We will not sell,"']),
)


@pytest.mark.parametrize(("text", "found"), GLUED)
def test_marks_that_are_glued_missing_or_apostrophes(text: str, found: list[str]) -> None:
    assert [one for one, _, _ in said(text) if len(one.split()) > 2] == found


SECOND = (
    ("Rahim left the board, saying: “It rained all day.”", "Rahim"),
    ("In May, Nadia Rahim attacked the board, saying: “It rained all day.”", "Nadia Rahim"),
    ("The crews of the two boats roamed the town, chanting: “We will not go.”", "The crews of the two boats"),
    ("When the rain came, she laughed and said: “It rained all day.”", "she"),
    ("It was the Harbour Board, which said “it rained all day”.", "Harbour Board"),
    ("Rahim met people who said “it rained all day”.", None),
    ("Preys on the weak, calling them “people of no use”.", None),
)


@pytest.mark.parametrize(("text", "speaker"), SECOND)
def test_the_subject_of_a_second_verb(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


NEAR = (
    ("Rahim countered that “the gate stays open all night”.", "Rahim", "countered"),
    ("“The gate stays open all night,” sobbed widow Nadia Rahim near the port.", "widow Nadia Rahim", "sobbed"),
    ("Holm said the court had instructed crews to find “a pier of their own”.", "Holm", "said"),
)


@pytest.mark.parametrize(("text", "speaker", "cue"), NEAR)
def test_verbs_that_say_who_speaks_next_to_the_words(text: str, speaker: str, cue: str) -> None:
    assert [pair[1:] for pair in said(text)] == [(speaker, cue)]


def test_the_quotations_of_one_sentence_have_one_speaker() -> None:
    text = "Rahim spoke of “a fine old pier” and called the port “a ruin at best”, a thing “of no use at all”."
    assert speakers(text)[-1] == speakers(text)[-2]
    assert speakers("Rahim said it was “a fine old pier”. The port was “a ruin at best”.") == ["Rahim", None]


def test_the_parts_of_a_broken_quotation_have_one_speaker() -> None:
    assert said("“We will not sell,” said Rahim. “Not this year.” “Never,” she said.") == [
        ("“We will not sell,”", "Rahim", "said"),
        ("“Not this year.”", "Rahim", "said"),
        ("“Never,”", "she", "said"),
    ]
    assert speakers("“We,” Rahim said, “will not sell the pier.”") == ["Rahim", "Rahim"]
    assert speakers("Rahim spoke. “We will not sell,” she said, adding, “It rains.”") == ["she", "she"]


def test_a_quotation_over_paragraphs_opens_in_each_and_closes_in_the_last() -> None:
    text = "Rahim said: “We will not sell.\n\n“We never will.\n\n“That is all.”\n\nIt rained."
    assert [pair[:2] for pair in said(text)] == [
        ("“We will not sell.", "Rahim"),
        ("“We never will.", "Rahim"),
        ("“That is all.”", "Rahim"),
    ]
    text = "“We will not sell this pier.\n\n“We never will,” said Rahim."
    assert speakers(text) == ["Rahim", "Rahim"]


def test_a_missing_inner_mark_does_not_swallow_the_rest() -> None:
    text = "“We will “never sell,” said Rahim. It rained. “Not this year at all,” said Holm."
    assert speakers(text) == ["Rahim", "Holm"]


HOSTILE = (
    '"' * 50_000,
    "''" * 50_000,
    "“" * 50_000,
    "“”" * 30_000,
    "'a " * 30_000,
    '"a ' * 30_000,
    "``" * 40_000,
    "he said, “yes” " * 6_000,
    "a" * 100_000,
    " " * 100_000,
    "\n" * 100_000,
    "A " * 50_000,
    "(" * 50_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:8]))
def test_hostile_text_takes_linear_time(text: str) -> None:
    with ends():
        quotes(text)


PIECES = st.sampled_from(
    ["“", "”", '"', "'", "’", "''", "``", "«", "»", "We", "will", "said", "Rahim", ",", ".", "\n\n", "(", ")"]
)


@given(st.lists(PIECES, max_size=30))
@settings(max_examples=50, deadline=None)
def test_spans_are_in_order_and_hold_what_they_say(pieces: list[str]) -> None:
    text = " ".join(pieces)
    every = quotes(text)
    for one, other in pairwise(every):
        assert one.end <= other.start
    for one in every:
        assert one.end > one.start + 1
        assert one.cue is None or text[one.cue.start : one.cue.end].strip()
        assert one.speaker is None or any(c.isalpha() for c in text[one.speaker.start : one.speaker.end])


def test_a_title_of_a_body_goes_on_to_the_name_behind_it() -> None:
    text = "Before the vote, the Permanent Representative of Norland, Ada Lund, said: “The door of the mill is open.”"
    (quote,) = quotes(text)
    assert quote.named is not None
    assert quote.named.of(text) == "Ada Lund"
