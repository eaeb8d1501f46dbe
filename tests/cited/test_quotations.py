"""Quotations against the texts they come from: planted ones, speakers, cuts, and sentences that are only alike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.checks.frame import Flag
from audit.checks.quotes import altered, cut_short, given_differently, not_in_cited, other_speaker
from audit.cited.align import lay
from audit.cited.quotations import Compared, quotations
from audit.cited.wording import ANY, form, parsed, words
from audit.evidence import Corpus
from tests.cited.planted import analysed, quotation

PLANTED = 120
RIGHT = 0.98


def judged(*texts: str) -> list[Compared]:
    """What is said of the quotations of the first text."""
    analyses = analysed(*texts)
    first = next(one.document.id for one in analyses if one.document.path == "0.txt")
    return [one for one in quotations(analyses) if one.document == first]


def test_planted_quotations_get_their_state() -> None:
    wrong = []
    for number in range(PLANTED):
        planted = quotation(number)
        states = [one.state for one in judged(planted.draft, planted.source)]
        if states != [planted.state]:
            wrong.append((planted, states))
        assert planted.state != "altered" or "verbatim" not in states, planted
    assert len(wrong) <= (1 - RIGHT) * PLANTED, wrong


def broken(draft: str, number: int) -> str | None:
    """The planted quotation with its speaker between its words; None where an elision stands near."""
    before, quoted, after = draft.partition(draft[draft.index("“") : draft.index("”") + 1])
    told = quoted.strip("“”,").split()
    place = 3 + number % max(1, len(told) - 5)
    near = told[max(0, place - 4) : place + 4]
    if not told[place][0].islower() or not all(word[0].isalnum() for word in near):
        return None
    parts = f"“{' '.join(told[:place])},” said Nadia Rahim, “{' '.join(told[place:])}.”"
    return before + parts + after.removeprefix(" said Nadia Rahim.")


def test_planted_quotations_broken_by_their_speaker_get_their_state() -> None:
    wrong, seen = [], 0
    for number in range(PLANTED):
        planted = quotation(number)
        draft = broken(planted.draft, number)
        if draft is None:
            continue
        seen += 1
        states = [one.state for one in judged(draft, planted.source)]
        if states != [planted.state]:
            wrong.append((planted, states))
        assert planted.state != "altered" or "verbatim" not in states, planted
    assert seen > PLANTED / 2
    assert len(wrong) <= (1 - RIGHT) * seen, wrong


SOURCE = "Nadia Rahim, the mayor, told the council: “The old pier will cost 40 million and stay shut until 2031.”"
ALIKE = (
    ("“The old pier will cost 40 million and stay shut until 2031,” she said.", "verbatim"),
    ("“The old pier will cost forty million and stay shut until 2031,” she said.", "altered"),
    ("“[T]he old pier will cost 40 million and stay shut until 2031,” she said.", "verbatim"),
    ("“The old pier will cost 40 million … until 2031,” she said.", "verbatim"),
    ("“The old [wooden] pier will cost 40 million and stay shut until 2031,” she said.", "verbatim"),
    ("“The old pier will cost 45 million and stay shut until 2031,” she said.", "altered"),
    ("“The old pier will cost 40 million and stay shut until 2032,” she said.", "altered"),
    ("“The new pier will cost 40 million and stay shut until 2031,” she said.", "altered"),
    ("“The old pier will not cost 40 million and stay shut until 2031,” she said.", "altered"),
    ("“The council has always loved the theatre and its actors,” she said.", "unavailable"),
)


@pytest.mark.parametrize(("draft", "state"), ALIKE)
def test_a_sentence_with_another_number_or_name_is_never_accepted(draft: str, state: str) -> None:
    assert [one.state for one in judged(draft, SOURCE)] == [state]


def flags(check: object, *texts: str, draft: bool = False) -> list[Flag]:
    """What a check says of the first text."""
    analyses = analysed(*texts)
    first = next(one.document.id for one in analyses if one.document.path == "0.txt")
    corpus = Corpus(analyses, first if draft else None)
    return [flag for flag in check.check(corpus) if flag.document == first]  # type: ignore[attr-defined]


def test_the_words_that_differ_stand_in_the_message() -> None:
    text = "“The old pier will cost 45 million and stay shut until 2031,” she said."
    (flag,) = flags(given_differently, text, SOURCE)
    assert "has “45” for “40”" in flag.message
    assert flag.related[0].exact.startswith("The old pier will cost 40 million")
    assert flags(given_differently, text, SOURCE, draft=True) == []
    (flag,) = flags(altered, text, SOURCE, draft=True)
    assert (flag.severity, flag.of(text)) == (None, text.split(" she", maxsplit=1)[0])


def test_a_cited_document_that_has_other_words_is_an_error() -> None:
    text = "“The old pier will cost 45 million and stay shut until 2031” ([minutes](1.txt))."
    (flag,) = flags(altered, text, SOURCE)
    assert flag.severity == "error"
    assert flags(not_in_cited, text, SOURCE) == []


def test_small_words_are_a_notice() -> None:
    text = "“The old pier will cost 40 million and will stay shut until 2031,” she said."
    (flag,) = flags(given_differently, text, SOURCE)
    assert flag.severity == "notice"


def test_more_independent_texts_make_the_other_side_a_notice() -> None:
    good, bad = (f"“The old pier will cost {n} million and stay shut until 2031,” she said." for n in (40, 45))
    assert [flag.severity for flag in flags(given_differently, good, bad, SOURCE)] == ["notice"]
    assert [flag.severity for flag in flags(given_differently, bad, good, SOURCE)] == [None]


def test_a_document_that_quotes_less_contradicts_nobody() -> None:
    text = "Nadia Rahim said: “I tell you that the old pier will cost 40 million and stay shut until 2031.”"
    partly = "The pier, Rahim said, “will cost 40 million and stay shut until 2031”."
    assert flags(given_differently, text, partly) == []
    broken = "“The old pier will cost 40 million,” said Nadia Rahim at the town hall, “and stay shut until 2031.”"
    assert flags(altered, SOURCE, broken) == []
    assert flags(given_differently, SOURCE, broken) == []


def test_reported_speech_is_no_altered_quotation() -> None:
    text = "“We will not sell the harbour to anybody from the city,” said Nadia Rahim."
    assert flags(altered, text, "She said that they would not sell the harbour to anybody from the city.") == []


MET = "Omar Lind met Nadia Rahim in Dalmora. "
WORDS = "“The pilots have never asked for a second tug,”"


@pytest.mark.parametrize(
    ("other", "count"),
    [
        (f"{WORDS} Omar Lind told the council.", 1),
        (f"OMAR LIND, the pilot: {WORDS}", 1),
        (f"{WORDS} Rahim told the council.", 0),
        (f"{WORDS} the mayor told the council.", 0),
        (f"{WORDS} Nadia Raheem told the council.", 0),
    ],
)
def test_another_speaker_is_another_named_person(other: str, count: int) -> None:
    text = f"{MET}{WORDS} said Nadia Rahim."
    found = flags(other_speaker, text, f"{MET}\n\n{other}")
    assert [flag.of(text) for flag in found] == ["said Nadia Rahim"] * count


def test_she_is_who_she_leads_back_to() -> None:
    text = f"{MET}{WORDS} said Nadia Rahim."
    (flag,) = flags(other_speaker, text, f"Omar Lind, the pilot, rose. {WORDS} he said.")
    assert flag.related[1].exact == "Omar Lind"
    text = f"Omar Lind, the pilot, rose.\n\n{WORDS} he said."
    (flag,) = flags(other_speaker, text, f"{MET}{WORDS} said Nadia Rahim.")
    assert flag.of(text) == "he said"


def test_a_word_altered_before_the_break_is_seen() -> None:
    text = "“The new pier,” said Nadia Rahim, “will cost 40 million and stay shut until 2031.”"
    (flag,) = flags(altered, text, SOURCE, draft=True)
    assert "has “new” for “old”" in flag.message
    text = "“The old pier,” said Nadia Rahim, “… until 2031.”"
    assert flags(altered, text, SOURCE, draft=True) == []


@pytest.mark.parametrize(
    ("draft", "source", "severities"),
    [
        ("She said “we will open the gate”.", "She said: “We will open the gate, unless it rains.”", ["notice"]),
        ("She said “we will open the gate”.", "She said: “If it is dry, we will open the gate.”", ["notice"]),
        ("If it is dry, she said, “we will open the gate”.", "She said: “If it is dry, we will open the gate.”", []),
        ("She said “we will open the gate”.", "She said: “It is not true that we will open the gate.”", [None]),
        (
            "She said “the crews … open the lower gate”.",
            "She said: “The crews will surely never open the lower gate.”",
            [None],
        ),
        ("She said “we will open the gate”.", "She said: “We will open the gate. If it rains, so be it.”", []),
    ],
)
def test_a_cut_that_loses_a_negation_or_condition(draft: str, source: str, severities: list[str | None]) -> None:
    assert [flag.severity for flag in flags(cut_short, draft, source)] == severities


def test_long_quotations_are_read_in_parts_that_must_follow_one_another() -> None:
    long = " ".join(f"word{number} of the tale" for number in range(40))
    assert [one.state for one in judged(f"He said: “{long}.”", f"It reads: {long}.")] == ["verbatim"]
    parts = long.split()
    broken = " ".join([*parts[:60], "and a wholly new line", *parts[60:]])
    assert [one.state for one in judged(f"He said: “{long}.”", f"It reads: {broken}.")] == ["altered"]


def test_forms_of_words() -> None:
    assert [form(word) for word in ("Harbour", "harbor", "1,200", "seven", "four", "Don’t", "É", "your")] == [
        *("harbor", "harbor", "1200", "7", "4", "dont", "e", "your"),
    ]
    pieces = parsed("“[T]he “crew” [of ten] left … (...) at f---ing dawn [sic]”")
    assert [piece.forms for piece in pieces] == [("the", "crew", ANY, "left"), ("at", ANY, "dawn")]
    assert parsed("[…] …") == ()


@given(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=8), st.lists(st.sampled_from("abcdef"), max_size=12))
@settings(max_examples=50, deadline=None)
def test_a_piece_is_found_word_for_word_wherever_it_stands(piece: list[str], rest: list[str]) -> None:
    laid = lay(piece, [*rest, *piece, "x"], 0, len(rest) + len(piece) + 1)
    assert laid is not None
    assert (laid.changes, len(laid.matched), laid.end - laid.start) == ((), len(piece), len(piece))


@pytest.mark.parametrize(
    "text", ["“a b c d e” " * 3000, "“" * 20_000, "[a" * 20_000, "…" * 30_000, "“we do it so” said\n" * 900]
)
def test_hostile_quotations_are_read_to_their_end(text: str) -> None:
    parsed(text)
    words(text)
    analyses = analysed(text, "we do it so, a b c d e. " * 50)
    quotations(analyses)
