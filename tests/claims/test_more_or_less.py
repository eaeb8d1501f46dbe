"""By how much something is more or less, in a fraction; what stands between a move and its figure; all but a few."""

from __future__ import annotations

from datetime import date

import pytest

from audit.claims.dates import dates
from audit.claims.quantities import quantities
from audit.ingest.take import take
from audit.pipeline import analyse

ANCHOR = date(2023, 7, 26)


@pytest.mark.parametrize(
    ("text", "printed", "value", "unit", "change"),
    [
        ("Raids were a fifth fewer than in May.", "a fifth", "0.2", "-", "down"),
        ("There were a fifth fewer raids than in May.", "a fifth", "0.2", "raid", "down"),
        ("It sent a quarter less grain than in May.", "a quarter", "0.25", "grain", "down"),
        ("The crown gained on Monday 2.4 per cent.", "2.4 per cent", "2.4", "percentage", "up"),
        ("Raids rose in 2021 to 1,187.", "1,187", "1187", "-", "up"),
        ("Raids fell last year by 12%.", "12%", "12", "percentage", "down"),
        ("Raids fell in the second quarter by 12%.", "12%", "12", "percentage", "down"),
        ("All but two of the nine mills burned.", "All but two", "7", "mill", None),
        ("Of the nine mills all but two burned.", "all but two", "7", "mill", None),
    ],
)
def test_a_share_a_move_and_the_rest(text: str, printed: str, value: str, unit: str, change: str | None) -> None:
    found = {text[q.start : q.end]: (str(q.value), q.unit, q.change) for q in quantities(text)}
    assert found[printed] == (value, unit, change)


@pytest.mark.parametrize(
    "text",
    [
        "A third more serious raid followed.",
        "They made a third more deadly raid.",
        "A third less important point is this.",
        "A third, more people came.",
    ],
)
def test_the_third_of_a_row_is_no_share(text: str) -> None:
    assert not quantities(text)


def test_all_but_says_nothing_of_a_number_without_its_whole() -> None:
    assert [str(q.value) for q in quantities("All but three mills burned.")] == ["3"]
    assert [str(q.value) for q in quantities("The war all but ended in 2 of 3 towns.")] == ["2", "3"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The first barge left Corrin on 1 August.", "2022-08-01"),
        ("On 3 September the storm hit the coast.", "2022-09-03"),
        ("The storm hit the coast on 26 July.", "2023-07-26"),
        ("It will leave on 1 August.", "2023-08-01"),
        ("She said it would leave on 1 August.", "2023-08-01"),
        ("He was to leave on 30 July.", "2023-07-30"),
        ("It gave no reason for the 1 August deadline.", "2023-08-01"),
        ("The rule becomes law on 1 December.", "2023-12-01"),
        ("The rules are in force from 1 December.", "2023-12-01"),
        ("The rule was made on 1 December.", "2022-12-01"),
    ],
)
def test_the_year_of_a_day_that_is_told_without(text: str, value: str) -> None:
    assert [one.value for one in dates(text, ANCHOR)] == [value]


def test_what_that_is_was_counted_before() -> None:
    text = "Militants made 1,187 attacks in 2021. That was a fifth more than in 2020."
    claims = analyse(take(text, media_type="text/plain")).claims
    (share,) = (one for one in claims if one.kind == "percent")
    assert share.measure == "attacks"
    assert ("measure", "sentence before") in share.origins


@pytest.mark.parametrize(
    "text",
    [
        "The Lonne bridge was washed away.",
        "Brand hurried home from Vienna.",
        "Ada Lund and Ivo Brand shared the prize.",
        "It added an arms embargo.",
    ],
)
def test_what_happened_to_a_name_is_a_claim_whatever_the_verb(text: str) -> None:
    assert [one.kind for one in analyse(take(text, media_type="text/plain")).claims] == ["event"]


@pytest.mark.parametrize(
    "text",
    [
        "The next session starts on 16 September.",
        "They all meet again on 20 November.",
        "Her mandate ends in June 2025.",
        "The trial opens on 3 March.",
    ],
)
def test_what_is_to_come_on_a_day_is_a_claim(text: str) -> None:
    assert {one.kind for one in analyse(take("It rained. " + text, media_type="text/plain")).claims} == {
        "date",
        "event",
    }


@pytest.mark.parametrize("text", ["The planned raid failed.", "Their shared interest is clear.", "Mixed feelings."])
def test_an_adjective_does_nothing(text: str) -> None:
    assert not [one for one in analyse(take("It rained. " + text, media_type="text/plain")).claims if one.act]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Every third victim was a child.", [("Every third", "victim")]),
        ("One person in every 58 was poor.", [("One person in every 58", "-")]),
        ("Nine attacks in ten were in Brask.", [("Nine attacks in ten", "attack")]),
        ("Two voters out of three came.", [("Two voters out of three", "voter")]),
        ("Two people in ten cars were hurt.", [("Two", "people"), ("ten", "car")]),
        ("Three soldiers in two trucks came.", [("Three", "soldier"), ("two", "truck")]),
        ("Two attacks in three days.", [("Two", "attack"), ("three days", "day")]),
        ("It met every third day.", []),
        ("They met every third Tuesday.", []),
    ],
)
def test_one_of_so_many(text: str, found: list[tuple[str, str]]) -> None:
    assert [(q.of(text), q.unit) for q in quantities(text)] == found


def test_up_to_behind_a_motion_is_no_bound() -> None:
    assert [q.comparator for q in quantities("The water came up to 53 metres.")] == ["="]
    assert [q.comparator for q in quantities("Up to 53 people fled.")] == ["<"]


def test_a_line_above_the_text_dates_it_also_with_an_aside_behind() -> None:
    head = "A chronicle\n\nBy Henrik Dale\nThe Weekly, 3 August 2023 (translated from the Danish)\n\n"
    claims = analyse(take(head + "The barge left on 17 July.", media_type="text/plain")).claims
    assert {one.period for one in claims if one.start >= len(head)} == {"2023-07-17"}


@pytest.mark.parametrize(
    "text",
    [
        "“One vault of the mint is empty,” said Defence Minister Ivo Brand.",
        "“The vault of the mint is empty,” said Defence Minister Ivo Brand.",
        "Defence Minister Ivo Brand said: “One vault of the mint is empty.”",
    ],
)
def test_who_says_so_has_the_office_whatever_is_said(text: str) -> None:
    made = analyse(take(text, media_type="text/plain"))
    held = [one.office for one in made.claims if one.kind == "office" and one.office]
    assert [(office.title, office.holder) for office in held] == [("Defence Minister", "Ivo Brand")]


def test_the_united_nations_are_no_count_of_nations() -> None:
    text = "It rained. The United Nations asked for 210 million on Monday."
    assert [one.measure for one in analyse(take(text, media_type="text/plain")).claims] == [None]


def test_so_many_of_five_years_earlier_are_no_part_of_the_years() -> None:
    text = "The Union has a fifth fewer than its 303 of five years earlier."
    assert [(q.value, q.unit) for q in quantities(text)][1:] == [(303, "-"), (5, "year")]


@pytest.mark.parametrize(
    ("text", "change", "comparator"),
    [
        ("Unemployment edged up to 5.1 per cent.", "up", "="),
        ("Inflation slows to 7.3 per cent.", "down", "="),
        ("Up to 4 per cent of them left.", None, "<"),
        ("The slow trains carry 12 per cent of them.", None, "="),
    ],
)
def test_where_a_rate_came_to_is_no_bound(text: str, change: str | None, comparator: str) -> None:
    assert [(q.change, q.comparator) for q in quantities(text)] == [(change, comparator)]
