from __future__ import annotations

import pytest
from claims_read import read
from hypothesis import example, given, settings
from hypothesis import strategies as st

from audit.model import Noise
from tests.hang import ends

HOSTILE = ["a" * 100_000, "1," * 50_000, "(" * 50_000, '"' * 50_000, " " * 100_000, "A " * 50_000, "\n" * 100_000]

NO_CLAIMS = [
    "",
    "The council must act before winter.",
    "Why did nobody count the 40 boats?",
    "Perhaps the ice is thinner than it looks.",
    "Few observers expect a thaw.",
    "The sea is blue.",
    "There was no doubt about it.",
    "There would be no casualties.",
    "Nobody wants to be killed.",
    "The claim could not be verified.",
    "Peace will be made by Norland one day.",
    "Please subscribe for 5 dollars.",
    "A guide to the harbour, May 2021",
]

ONE = [
    ("There was no immediate claim of responsibility.", "event"),
    ("There were no survivors.", "event"),
    ("No civilian has come to harm.", "event"),
    ("Nobody is missing any more.", "event"),
    ("The flood killed 77 people.", "casualty"),
    ("The bureau counted 517 boats.", "count"),
    ("The state paid $40 million.", "money"),
    ("Turnout was 68.4%.", "percent"),
    ("The toll more than doubled.", "change"),
    ("The toll is four times larger than in 2019.", "change"),
    ("The toll became one and a half times in a year.", "change"),
    ("The toll rose three times in a year.", "change"),
    ("The army struck the port 14 times in 2021.", "count"),
    ("The truce has been broken three times.", "count"),
    ("The index ranks Norland second of 163 states.", "rank"),
    ("The port opened on 4 May 2021.", "date"),
    ("The hearing lasted 3 weeks.", "duration"),
    ("Ana Luz is the prime minister of Chile.", "office"),
    ("Norland signed the treaty.", "event"),
    ("The pact will be signed by Norland.", "event"),
    ("The rebels claimed two boats, which could not be verified.", "count"),
    ("“The gate stays open at night,” said Ben Orr.", "quote"),
    ("Ben Orr said that the gate stays open.", "quote"),
]

SPLIT = [
    (
        "Police arrested 12 people, five of whom were later freed.",
        ["Police arrested 12 people", "five of whom were later freed"],
    ),
    ("The storm killed 13 soldiers and 160 civilians.", ["The storm killed 13 soldiers", "160 civilians"]),
    ("It killed 31 people and injured 64 others.", ["It killed 31 people", "injured 64 others"]),
    ("The hearing lasted 3 weeks and called 60 witnesses.", ["The hearing lasted 3 weeks", "called 60 witnesses"]),
    (
        "In all 3,100 boats sank in 2019, against 2,600 the year before.",
        ["In all 3,100 boats sank in 2019", "against 2,600 the year before"],
    ),
    (
        "A court jailed three men for a blast that killed 31 people.",
        ["A court jailed three men for a blast", "that killed 31 people"],
    ),
]

WHOLE = [
    "The bureau could not say whether 12 or 14 boats sank.",
    "The cabinet has 19 members, seven of them women.",
    "Thefts rose from 210 in 2019 to 340 in 2021.",
    "Of 4,000 members, 2,900 voted.",
    "Norland, a state of 7.2 million, took in 900,000 people.",
    "The envoys of Norland and of Karavel signed the treaty.",
]


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_no_claim(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(("text", "kind"), ONE)
def test_kind(text: str, kind: str) -> None:
    assert kind in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(("text", "clauses"), SPLIT)
def test_clauses_part(text: str, clauses: list[str]) -> None:
    assert [claim.of(text) for claim in read(text)] == clauses


@pytest.mark.parametrize("text", WHOLE)
def test_clauses_stay_whole(text: str) -> None:
    assert [claim.of(text) for claim in read(text)] == [text[:-1]]


def test_office_is_a_claim_inside_another() -> None:
    text = "Prime Minister Jane Roe opened the port on 4 May 2021."
    clause, happened, office = sorted(read(text), key=lambda claim: claim.start - claim.end)
    assert clause.of(text) == happened.of(text) == text[:-1]
    assert (clause.kind, happened.kind) == ("date", "event")
    assert (office.kind, office.of(text)) == ("office", "Prime Minister Jane Roe")
    assert office.office is not None
    assert office.office.holder == "Jane Roe"


def test_office_in_a_question_is_still_said() -> None:
    assert [claim.kind for claim in read("Why did Prime Minister Jane Roe leave?")] == ["office"]


def test_office_that_is_only_mentioned_leaves_an_event() -> None:
    text = "Ben Orr, director of the Lake Institute, signed the long and winding treaty of the valleys in the hall."
    assert {claim.kind for claim in read(text)} == {"event", "office"}


def test_wide_gap_is_no_boundary_and_brackets_close() -> None:
    table = "Norland won 12 seats" + " " * 60 + "and 9 votes in the north (of 40)."
    assert read(table)[0].of(table).startswith("Norland won 12 seats  ")
    text = "Norland won 12 seats (40 per cent of them)."
    assert [claim.of(text) for claim in read(text)] == ["Norland won 12 seats", "(40 per cent of them)"]


def test_relative_clause_and_list_of_places() -> None:
    text = "The storm killed 12 in the north, 40 in the south and 9 at sea."
    assert [claim.measure for claim in read(text)] == ["deaths"] * 3
    text = "Ann Roe, who kept the office for three years, won 12 votes."
    assert len(read(text)) == 2


def test_saying_verbs_that_are_nouns_too() -> None:
    assert read("She notes that the port stays open.")[0].kind == "quote"
    assert read("The port closed the claims office.")[0].kind == "event"
    assert read("They were told to leave the port.")[0].kind == "event"


def test_length_of_time_without_a_figure() -> None:
    assert read("The talks went on for several weeks.") != ()


def test_crowd_without_a_name_is_no_event() -> None:
    assert read("Many observers left the hall.") == ()


def test_dateline_and_source_are_left_out() -> None:
    text = "KARAVEL, 4 May (Lake Press) - The flood killed 77 people, the ministry said."
    (claim,) = read(text)
    assert claim.of(text) == "The flood killed 77 people"


def test_fields_of_a_claim() -> None:
    text = "According to the ministry, the flood may not have killed 77 people in Karavel in May 2021."
    (claim,) = read(text)
    assert [str(figure.value) for figure in claim.quantities] == ["77"]
    assert (claim.measure, claim.place, claim.period) == ("deaths", "Karavel", "2021-05")
    assert (claim.negated, claim.modality, claim.act) == (True, "possible", "kill")
    assert claim.attribution is not None
    assert claim.sentence.of(text) == text
    assert [date.edtf for date in claim.dates] == ["2021-05"]


def test_noise_and_headings() -> None:
    text = "Norland signed the treaty."
    assert read(text, noise=(Noise(0, len(text), "share", "a test"),)) == ()
    assert read("Lake Report 2021\n\nNorland signed the treaty.")[0].kind == "event"


def test_long_sentence_is_data() -> None:
    assert read("12 boats and " * 3_000) == ()


def test_claims_come_by_place() -> None:
    found = read("Norland won 12 seats. Prime Minister Jane Roe said the flood killed 77 people. Karavel won 9 seats.")
    assert list(found) == sorted(found, key=lambda claim: (claim.start, claim.end, claim.kind))


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:3]))
def test_hostile_text_is_split_in_linear_time(text: str) -> None:
    with ends():
        read(text)


@settings(max_examples=50, deadline=None)
@example("12 .")
@example("The army lost 12 soldiers .")
@given(st.text(alphabet="Aab killed 12 soldiers and, 40% in (May 2021); “said” that. \n\ud800\x00،", max_size=160))
def test_spans_hold_for_any_text(text: str) -> None:
    for claim in read(text):
        assert 0 <= claim.sentence.start <= claim.start < claim.end <= claim.sentence.end <= len(text)
        assert not claim.of(text)[0].isspace()
        assert not claim.of(text)[-1].isspace()
        for figure in claim.quantities:
            assert claim.start <= figure.start < figure.end <= claim.end


def test_colon_that_only_lists_the_parts_does_not_split() -> None:
    text = "The council counts 19 members: 12 men and 7 women."
    (claim,) = read(text)
    assert claim.of(text) == text[:-1]
    assert [int(one.value) for one in claim.quantities] == [19, 12, 7]


def test_figure_said_again_in_other_terms_does_not_split() -> None:
    text = "The council has 7 women, or 37 per cent."
    assert [claim.of(text) for claim in read(text)] == [text[:-1]]


def test_a_verb_of_saying_with_an_object_is_no_trailing_source() -> None:
    text = "Two days after the vote, Norland announced a new cabinet."
    assert read(text)[0].of(text) == text[:-1]


@pytest.mark.parametrize("note", ["[3]", "[citation needed]", "[a][note 2]"])
def test_the_mark_of_a_note_is_no_part_of_a_claim(note: str) -> None:
    text = f"The port opened on 4 May 2021.{note}"
    assert {claim.of(text) for claim in read(text)} == {"The port opened on 4 May 2021"}
    bracket = "The port opened on 4 May [2021]"
    assert {claim.of(bracket) for claim in read(bracket + ".")} == {bracket}


def test_the_mark_of_a_heading_is_no_part_of_a_claim() -> None:
    (claim,) = read(text := "## Flood kills 77 people in Karavel\n\n")
    assert claim.of(text) == "Flood kills 77 people in Karavel"
    (claim,) = read(text := "#StopTheFlood killed 77 people.")
    assert claim.of(text) == "#StopTheFlood killed 77 people"
