"""Dates as an editor reads them: the exact words, the value, and what stays open."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit import knowledge
from audit.claims.date_calendar import holiday, week, weekday_near, weekend
from audit.claims.date_grammar import PATTERNS
from audit.claims.date_periods import period
from audit.claims.dates import READERS, dates
from audit.model import Date
from tests.hang import ends

ANCHOR = date(2021, 3, 10)  # a Wednesday


def found(text: str, anchor: date | None = None) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.value) for one in dates(text, anchor)]


def only(text: str, anchor: date | None = None) -> Date:
    every = dates(text, anchor)
    assert len(every) == 1, found(text, anchor)
    return every[0]


@pytest.mark.parametrize("row", knowledge.lexicon("calendar")["examples"], ids=lambda row: row["words"])
def test_examples_of_the_lexicon(row: dict[str, str]) -> None:
    anchor = date.fromisoformat(row["anchor"]) if "anchor" in row else None
    one = only(row["text"], anchor)
    assert row["text"][one.start : one.end] == row["words"]
    assert (one.value, one.edtf or "") == (row["value"], row["edtf"])


def table_rows() -> list[tuple[str, str, object]]:
    """Every row of the lexicon that gives a word its value."""
    book = knowledge.lexicon("calendar")
    return [(table, word, value) for table in book["sentences"] for word, value in book[table].items()]


@pytest.mark.parametrize(("table", "word", "value"), table_rows(), ids=str)
def test_every_word_of_the_lexicon_in_its_sentence(table: str, word: str, value: object) -> None:
    sentence, wanted, *other = knowledge.lexicon("calendar")["sentences"][table]
    printed = word.upper() if table == "zones" or (table == "eras" and len(word) < 4) else word
    named = table in ("months", "weekdays", "fixed_days", "floating_days", "easter_days") or word in ("hijri", "shamsi")
    printed = " ".join(part.capitalize() for part in word.split()) if named else printed
    said = {
        "units": lambda: period(1, str(value)),
        "unit_plurals": lambda: period(2, str(value)),
        "day_offsets": lambda: str(ANCHOR + timedelta(days=int(str(value)))),
        "decades": lambda: f"{value}"[0] + "X",
    }
    shown = wanted.format(said[table]() if table in said else value)
    every = dates(sentence.format(printed), ANCHOR) or dates("".join(other).format(printed), ANCHOR)
    assert [one.value for one in every if one.value.startswith(shown)], [one.value for one in every]


def test_every_table_and_list_of_the_lexicon_has_an_example() -> None:
    book = knowledge.lexicon("calendar")
    aside = {"source", "date", "about", "letters", "words", "sentences", "lists", "examples", "season_codes"}
    assert set(book) - aside == set(book["sentences"])
    assert {"season_codes"} <= set(book) and set(book["season_codes"]) == set(book["seasons"].values())
    shown = {row["row"]: row["text"].lower() for row in book["lists"]}
    for table in ("letters", "words"):
        for name, listed in book[table].items():
            assert any(word in shown[f"{table}.{name}"] for word in listed), name


@pytest.mark.parametrize("row", knowledge.lexicon("calendar")["lists"], ids=lambda row: row["row"])
def test_examples_of_the_lists_of_words(row: dict[str, Any]) -> None:
    anchor = date.fromisoformat(row["anchor"]) if "anchor" in row else None
    assert found(row["text"], anchor) == [tuple(pair) for pair in row["found"]]


def test_every_pattern_has_its_reader() -> None:
    assert {name for name, _ in PATTERNS} == set(READERS)


NO_DATES = (
    "It may march on. He can fall in spring water, the second time round.",
    "Some 2024 people came, more than 1999 did, and flight 1850 left from room 2001.",
    "He paid $2019 and 1,999 rupees, or 2.5% of 1850 dollars.",
    "Call 555-2024-1999 or see page 1812 of section 1973.",
    "The 17-year-old and his 5-year-old brother, who is 45 years old, met a boy of nine.",
    "The Sun and the Mail reported it. Theresa May spoke. Jan Kovar listened.",
    "He watched 60 Minutes and read the Daily Times.",
    "They walked the last mile and the first yards; one day he will.",
    "The address is /2021/02/19/ or /2010/12/05/ and the file a_2019_b.",
    "The code is 2010-12-77 and 735 GMT.",
    "At 25:99 a.m. and 13 a.m. nothing happens.",
    "A quarter of the ships and half of the men.",
    "The May family and the March on Rome; a clinic open 24 hours a day, seven days a week.",
    "He asked for an H1 visa and a Q2 engine. Her future is in doubt; the future of the pier too.",
    "It is solar power; the near side and the distant hills; he came once and many times.",
    "The daily Beacon and the Weekly Post came out at high noon.",
    "It fell at High Noon. The ratio is 3:1.",
)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert [pair for pair in found(text, ANCHOR) if pair[0] != "one day"] == []


ABSOLUTE = (
    ("on March 4, 2025", "March 4, 2025", "2025-03-04", "2025-03-04"),
    ("on the 4th of March 2025", "4th of March 2025", "2025-03-04", "2025-03-04"),
    ("on Tuesday, March 4th, 2025", "Tuesday, March 4th, 2025", "2025-03-04", "2025-03-04"),
    ("on Friday Aug. 7, 1998", "Friday Aug. 7, 1998", "1998-08-07", "1998-08-07"),
    ("on 2024-02-30", "2024-02-30", "2024-02-30", None),
    ("on 2024-03-04", "2024-03-04", "2024-03-04", "2024-03-04"),
    ("at 2024-03-04T10:30:05", "2024-03-04T10:30:05", "2024-03-04T10:30", "2024-03-04T10:30:05"),
    ("at 2024-03-04 10:30", "2024-03-04 10:30", "2024-03-04T10:30", "2024-03-04"),
    ("on 12/25/1998", "12/25/1998", "1998-12-25", "1998-12-25"),
    ("on 25/12/98", "25/12/98", "1998-12-25", "1998-12-25"),
    ("on 2024/3/4", "2024/3/4", "2024-03-04", "2024-03-04"),
    ("on 4.3.2024", "4.3.2024", "2024-03-04", "2024-03-04"),
    ("in March 2024", "March 2024", "2024-03", "2024-03"),
    ("in late March 2024", "late March 2024", "2024-03", "2024-03~"),
    ("in mid-March 2024", "mid-March 2024", "2024-03", "2024-03~"),
    ("by the end of March 2024", "the end of March 2024", "2024-03", "2024-03~"),
    ("in 1949", "1949", "1949", "1949"),
    ("around 1949", "1949", "1949", "1949~"),
    ("in 1066", "1066", "1066", "1066"),
    ("in the 1990s", "the 1990s", "199X", "199X"),
    ("in the nineties", "the nineties", "199X", "199X"),
    ("in the ’80s", "the ’80s", "198X", "198X"),
    ("in the early 21st century", "the early 21st century", "20XX", "20XX~"),
    ("from 1914–18", "1914–18", "1914/1918", "1914/1918"),
    ("in 2019/20", "2019/20", "2019/2020", "2019/2020"),
    ("on 4–6 March 2024", "4–6 March 2024", "2024-03-04/2024-03-06", "2024-03-04/2024-03-06"),
    ("on March 4-6, 2024", "March 4-6, 2024", "2024-03-04/2024-03-06", "2024-03-04/2024-03-06"),
    ("in March–May 2024", "March–May 2024", "2024-03/2024-05", "2024-03/2024-05"),
    ("in November–January 2024", "November–January 2024", "2023-11/2024-01", "2023-11/2024-01"),
    ("in the second quarter of 2024", "the second quarter of 2024", "2024-Q2", "2024-04/2024-06"),
    ("in the second half of 2024", "the second half of 2024", "2024-H2", "2024-07/2024-12"),
    ("in fiscal 1998", "fiscal 1998", "FY1998", "1998~"),
    ("in the fiscal year 1998", "the fiscal year 1998", "FY1998", "1998~"),
    ("in Q1 2024", "Q1 2024", "2024-Q1", "2024-01/2024-03"),
    ("in H2 2024", "H2 2024", "2024-H2", "2024-07/2024-12"),
    ("in FY2024", "FY2024", "FY2024", "2024~"),
    ("in FY24", "FY24", "FY2024", "2024~"),
    ("in mid-2023", "mid-2023", "2023", "2023~"),
    ("in the early 1990s", "the early 1990s", "199X", "199X~"),
    ("in about 1950", "1950", "1950", "1950~"),
    ("perhaps in 1950", "1950", "1950", "1950"),
    ("perhaps 1950", "1950", "1950", "1950?"),
    ("on or about 4 May 2019", "4 May 2019", "2019-05-04", "2019-05-04"),
    ("in Q3 of 2024", "Q3 of 2024", "2024-Q3", "2024-07/2024-09"),
    ("in the third quarter of fiscal year 2024", "the third quarter of fiscal year 2024", "FY2024-Q3", "2024~"),
    ("in the fiscal third quarter of 2023", "the fiscal third quarter of 2023", "FY2023-Q3", "2023~"),
    ("in Q3 of FY 2023/24", "Q3 of FY 2023/24", "FY2024-Q3", "2024~"),
    ("in 1402 AH (solar)", "1402 AH (solar)", "2023/2024", "2023/2024"),
    (
        "at 6:30 pm local time on 3 March 2024",
        "6:30 pm local time on 3 March 2024",
        "2024-03-03T18:30",
        "2024-03-03T18:30:00",
    ),
    (
        "at 6:30 pm (Pakistan time) on 3 March 2024",
        "6:30 pm (Pakistan time) on 3 March 2024",
        "2024-03-03T18:30",
        "2024-03-03T18:30:00",
    ),
    ("by year-end 2023", "year-end 2023", "2023", "2023~"),
    ("on the night of 2 May 2011", "the night of 2 May 2011", "2011-05-02TNI", "2011-05-02"),
    ("on the morning of June 10, 2014", "the morning of June 10, 2014", "2014-06-10TMO", "2014-06-10"),
    ("in the week of 3 June 2024", "the week of 3 June 2024", "2024-W23", "2024-06-03/2024-06-09"),
    ("in the year of May 4, 2019", "May 4, 2019", "2019-05-04", "2019-05-04"),
    ("in 1402 solar Hijri", "1402 solar Hijri", "2023/2024", "2023/2024"),
    ("in 1445 Hijri", "1445 Hijri", "2023/2024", "2023/2024"),
    ("in the Hijri year 1445", "Hijri year 1445", "2023/2024", "2023/2024"),
    ("in 1402 Shamsi", "1402 Shamsi", "2023/2024", "2023/2024"),
    ("at 2024-03-04T10:30:05Z", "2024-03-04T10:30:05Z", "2024-03-04T10:30", "2024-03-04T10:30:05Z"),
    ("at 2024-03-04T10:30:05+05:00", "2024-03-04T10:30:05+05:00", "2024-03-04T10:30", "2024-03-04T10:30:05+05:00"),
    ("at 6 p.m. PKT on 4 March 2024", "6 p.m. PKT on 4 March 2024", "2024-03-04T18:00", "2024-03-04T18:00:00+05:00"),
    ("at 6 p.m. IST on 4 March 2024", "6 p.m. IST on 4 March 2024", "2024-03-04T18:00", "2024-03-04T18:00:00"),
    (
        "at 10:35 a.m. (1935 GMT) on 4 May 2019",
        "10:35 a.m. (1935 GMT) on 4 May 2019",
        "2019-05-04T10:35",
        "2019-05-04T10:35:00",
    ),
    ("in FY 2023-24", "FY 2023-24", "2023/2024", "2023/2024"),
    ("on May 4 and 5, 2024", "May 4 and 5, 2024", "2024-05-04/2024-05-05", "2024-05-04/2024-05-05"),
    ("on 4 and 9 May 2024", "4 and 9 May 2024", "{2024-05-04,2024-05-09}", "{2024-05-04,2024-05-09}"),
    ("between 4 and 9 May 2024", "4 and 9 May 2024", "2024-05-04/2024-05-09", "2024-05-04/2024-05-09"),
    ("in May and June 2024", "May and June 2024", "2024-05/2024-06", "2024-05/2024-06"),
    (
        "from January 1 to March 31, 2025",
        "January 1 to March 31, 2025",
        "2025-01-01/2025-03-31",
        "2025-01-01/2025-03-31",
    ),
    (
        "from 1 December to 3 January 2025",
        "1 December to 3 January 2025",
        "2024-12-01/2025-01-03",
        "2024-12-01/2025-01-03",
    ),
    ("in the post-1959 age", "1959", "1959", "1959"),
    ("in winter 1998", "winter 1998", "1998-WI", "1998-24"),
    ("in 330 BC", "330 BC", "BC0330", "-0329"),
    ("in 1 BC", "1 BC", "BC0001", "0000"),
    ("in AD 70", "AD 70", "0070", "0070"),
    ("in 1445 AH", "1445 AH", "2023/2024", "2023/2024"),
    ("in 1402 SH", "1402 SH", "2023/2024", "2023/2024"),
    ("on Thanksgiving 2019", "Thanksgiving 2019", "2019-11-28", "2019-11-28"),
    ("on Good Friday 2019", "Good Friday 2019", "2019-04-19", "2019-04-19"),
    ("on Memorial Day, 2019", "Memorial Day, 2019", "2019-05-27", "2019-05-27"),
)


@pytest.mark.parametrize(("text", "words", "value", "edtf"), ABSOLUTE, ids=str)
def test_a_date_that_says_all_needs_no_anchor(text: str, words: str, value: str, edtf: str | None) -> None:
    whole = f"The pier was built {text}. It stood."
    one = only(whole)
    assert (one.start, one.end) == (whole.index(words), whole.index(words) + len(words))
    assert (one.value, one.edtf, one.relative) == (value, edtf, False)
    assert dates(whole, ANCHOR) == (one,)


IMPOSSIBLE = (
    ("31 February 2024", "2024-02-31"),
    ("30 February", "XXXX-02-30"),
    ("April 31, 2023", "2023-04-31"),
    ("29 February 2023", "2023-02-29"),
    ("32 January 2024", "2024-01-32"),
    ("13/13/2024", "2024-13-13"),
    ("30–31 February 2024", "2024-02-30/2024-02-31"),
    ("February 30 to March 2, 2024", "2024-02-30/2024-03-02"),
)


@pytest.mark.parametrize(("words", "value"), IMPOSSIBLE)
def test_a_day_that_no_month_has_is_found_as_written(words: str, value: str) -> None:
    one = only(f"It closed on {words} for good.")
    assert (one.value, one.edtf) == (value, None)


RELATIVE = (
    # words, value with the anchor, value without
    ("yesterday", "2021-03-09", "XXXX-XX-XX"),
    ("the day before yesterday", "2021-03-08", "XXXX-XX-XX"),
    ("the day after tomorrow", "2021-03-12", "XXXX-XX-XX"),
    ("this coming Friday", "2021-03-12", "XXXX-WXX-5"),
    ("today", "2021-03-10", "XXXX-XX-XX"),
    ("tomorrow morning", "2021-03-11TMO", "XXXX-XX-XXTMO"),
    ("tonight", "2021-03-10TNI", "XXXX-XX-XXTNI"),
    ("last night", "2021-03-09TNI", "XXXX-XX-XXTNI"),
    ("on Tuesday", "2021-03-09", "XXXX-WXX-2"),
    ("on Wednesday", "2021-03-10", "XXXX-WXX-3"),
    ("last Wednesday", "2021-03-03", "XXXX-WXX-3"),
    ("next Wednesday", "2021-03-17", "XXXX-WXX-3"),
    ("Friday night", "2021-03-05TNI", "XXXX-WXX-5TNI"),
    ("last August", "2020-08", "XXXX-08"),
    ("last March", "2020-03", "XXXX-03"),
    ("next March", "2022-03", "XXXX-03"),
    ("next May", "2021-05", "XXXX-05"),
    ("in November", "2020-11", "XXXX-11"),
    ("in early May", "2020-05", "XXXX-05"),
    ("on 4 March", "2021-03-04", "XXXX-03-04"),
    ("on 4 December", "2020-12-04", "XXXX-12-04"),
    ("last 4 March", "2021-03-04", "XXXX-03-04"),
    ("next 4 March", "2022-03-04", "XXXX-03-04"),
    ("on 4-6 March", "2021-03-04/2021-03-06", "XXXX-03-04/XXXX-03-06"),
    ("on 4 March morning", "2021-03-04TMO", "XXXX-03-04TMO"),
    ("in March last year", "2020-03", "XXXX-03"),
    ("last year", "2020", "XXXX"),
    ("earlier this year", "2021", "XXXX"),
    ("the end of the year", "2021", "XXXX"),
    ("next month", "2021-04", "XXXX-XX"),
    ("last week", "2021-W09", "XXXX-WXX"),
    ("last weekend", "2021-W09-WE", "XXXX-WXX-WE"),
    ("this decade", "202X", "XXXX"),
    ("last century", "19XX", "XXXX"),
    ("six months ago", "2020-09", "XXXX-XX"),
    ("a year ago", "2020", "XXXX"),
    ("two decades ago", "2001", "XXXX"),
    ("three weeks ago", "2021-W07", "XXXX-WXX"),
    ("ten days ago", "2021-02-28", "XXXX-XX-XX"),
    ("two hours ago", "2021-03-10", "XXXX-XX-XX"),
    ("years ago", "PAST_REF", "PAST_REF"),
    ("last quarter", "2020-Q4", "XXXX-QX"),
    ("the third quarter", "2020-Q3", "XXXX-Q3"),
    ("the first quarter of last year", "2020-Q1", "XXXX-Q1"),
    ("last summer", "2020-SU", "XXXX-SU"),
    ("last winter", "2020-WI", "XXXX-WI"),
    ("next summer", "2021-SU", "XXXX-SU"),
    ("last Christmas", "2020-12-25", "XXXX-12-25"),
    ("next Christmas", "2021-12-25", "XXXX-12-25"),
    ("Thanksgiving", "2020-11-26", "XXXX"),
    ("now", "PRESENT_REF", "PRESENT_REF"),
    ("recently", "PAST_REF", "PAST_REF"),
    ("these days", "PRESENT_REF", "PRESENT_REF"),
    ("in the near future", "FUTURE_REF", "FUTURE_REF"),
    ("over the weekend", "2021-W09-WE", "XXXX-WXX-WE"),
    ("as early as Friday", "2021-03-12", "XXXX-WXX-5"),
    ("no later than on Friday", "2021-03-12", "XXXX-WXX-5"),
    ("in Q1", "2021-Q1", "XXXX-Q1"),
    ("in Q3", "2020-Q3", "XXXX-Q3"),
    ("in Q3 of last year", "2020-Q3", "XXXX-Q3"),
    ("last fiscal year", "FYXXXX", "FYXXXX"),
    ("at year-end", "2021", "XXXX"),
    ("on the night of Sunday", "2021-03-07TNI", "XXXX-WXX-7TNI"),
    ("in the week of 4 March", "2021-W09", "XXXX-WXX"),
    ("on the evening of today", "2021-03-10TEV", "XXXX-XX-XXTEV"),
    ("10:35 a.m.", "2021-03-10T10:35", "XXXX-XX-XXT10:35"),
    ("noon", "2021-03-10T12:00", "XXXX-XX-XXT12:00"),
    ("4 in the afternoon", "2021-03-10T16:00", "XXXX-XX-XXT16:00"),
    ("9 a.m. EST Tuesday", "2021-03-09T09:00", "XXXX-WXX-2T09:00"),
    ("9.30pm yesterday", "2021-03-09T21:30", "XXXX-XX-XXT21:30"),
    ("Thursday at noon", "2021-03-04T12:00", "XXXX-WXX-4T12:00"),
    ("at 0735 GMT", "2021-03-10T07:35", "XXXX-XX-XXT07:35"),
    ("at 7:52", "2021-03-10T07:52", "XXXX-XX-XXT07:52"),
    ("at 0400 hours", "2021-03-10T04:00", "XXXX-XX-XXT04:00"),
    ("at 1730 hours", "2021-03-10T17:30", "XXXX-XX-XXT17:30"),
    ("at 1930 GMT on Tuesday", "2021-03-09T19:30", "XXXX-WXX-2T19:30"),
    ("midnight", "2021-03-10T24:00", "XXXX-XX-XXT24:00"),
)


@pytest.mark.parametrize(("words", "anchored", "floating"), RELATIVE)
def test_a_relative_date_is_led_back_to_the_anchor_or_stays_relative(words: str, anchored: str, floating: str) -> None:
    text = f"The crew came home {words}, we heard."
    assert [(one.value, one.relative) for one in dates(text, ANCHOR)] == [(anchored, True)]
    one = only(text)
    assert (one.value, one.relative) == (floating, True)
    assert "X" not in (one.edtf or "").replace("XXXX-", "")


def test_a_january_quarter_and_season_belong_to_the_year_that_ended() -> None:
    january = date(2021, 1, 20)
    assert found("Sales fell in the fourth quarter.", january) == [("the fourth quarter", "2020-Q4")]
    assert found("Prices fell last fall.", date(2021, 12, 1)) == [("last fall", "2021-FA")]
    assert found("It opens next spring.", january) == [("next spring", "2021-SP")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The trial will resume on Friday.", "2021-03-12"),
        ("It was planned for long and resumed on Friday.", "2021-03-05"),
        ("It will close. They met on Friday.", "2021-03-05"),
        ("The vote is expected in October.", "2021-10"),
        ("The vote is due on 4 October.", "2021-10-04"),
        ("The court gave him until Friday to reply.", "2021-03-12"),
        ("The rain lasted until Friday.", "2021-03-05"),
        ("Until Friday, they had heard nothing.", "2021-03-05"),
    ],
)
def test_words_that_look_ahead_turn_a_bare_date_ahead(text: str, value: str) -> None:
    assert [one.value for one in dates(text, ANCHOR)] == [value]


def test_that_day_and_later_start_from_the_last_date_named() -> None:
    assert found("He left on 4 March 2019. That day it rained. Two weeks later he was back.") == [
        ("4 March 2019", "2019-03-04"),
        ("That day", "2019-03-04"),
        ("Two weeks later", "2019-W12"),
    ]
    assert found("He left in May 2019. The following year he died.")[1] == ("The following year", "2020")
    assert found("Sales rose in 2019. A year earlier they fell.", ANCHOR)[1] == ("A year earlier", "2018")
    assert found("Ten days before the vote")[0] == ("Ten days", "P10D")


LENGTHS = (
    ("six months", "P6M"),
    ("a two-day visit", "P2D"),
    ("half an hour", "PT30M"),
    ("two and a half years", "P2Y6M"),
    ("a year and a half", "P1Y6M"),
    ("5 1/2 hours", "PT5H30M"),
    ("twenty-five minutes", "PT25M"),
    ("four decades", "P40Y"),
    ("a few weeks", "PXW"),
    ("a couple of days", "PXD"),
    ("the past two months", "P2M"),
    ("the last decade", None),
    ("the past decade", "P10Y"),
    ("two more weeks", "P2W"),
    ("three consecutive days", "P3D"),
    ("a day-long talk", "P1D"),
    ("two hundred years", "P200Y"),
    ("two-and-a-half years", "P2Y6M"),
    ("this past week", "P1W"),
    ("1.5 hours", "PT1H30M"),
    ("2.25 hours", "PT2.25H"),
    ("three fortnights", "P6W"),
)


@pytest.mark.parametrize(("words", "value"), LENGTHS)
def test_durations(words: str, value: str | None) -> None:
    assert [one.value for one in dates(f"They kept it up through {words} of rain.")] == [value or "XXXX"]


def test_units_without_a_number_count_only_after_a_preposition() -> None:
    assert found("They waited for years. The years were long.") == [("years", "PXY")]


SETS = (
    ("every day", "P1D"),
    ("each year", "P1Y"),
    ("every two weeks", "P2W"),
    ("every other day", "P2D"),
    ("every full day", "P1D"),
    ("twice a year", "P1Y"),
    ("three times a week", "P1W"),
    ("24 hours a day", None),
    ("every third day", "P3D"),
    ("every Tuesday", "XXXX-WXX-2"),
    ("every Monday and Thursday", "{XXXX-WXX-1,XXXX-WXX-4}"),
    ("on Fridays", "XXXX-WXX-5"),
    ("daily", "P1D"),
    ("annually", "P1Y"),
    ("every March", "XXXX-03"),
    ("every morning", "XXXX-XX-XXTMO"),
    ("every weekend", "XXXX-WXX-WE"),
)


@pytest.mark.parametrize(("words", "value"), SETS)
def test_sets(words: str, value: str | None) -> None:
    found_sets = [one.value for one in dates(f"They meet {words} by the pier.") if one.kind == "SET"]
    assert found_sets == ([value] if value else [])


def test_a_number_after_a_month_may_count_something() -> None:
    assert found("In March 20 people drowned.") == [("March", "XXXX-03")]
    assert found("On May 4 and 5 people drowned.", ANCHOR) == [("May 4", "2020-05-04")]  # not yet in 2021
    assert found("On March 20 people drowned.") == [("March 20", "XXXX-03-20")]
    assert found("In March 20 barges sank.") == [("March", "XXXX-03")]
    assert found("By March 20 barges had sunk.") == [("March 20", "XXXX-03-20")]
    assert found("In March 20, 2019, he was elsewhere.") == [("March 20, 2019", "2019-03-20")]


def test_an_abbreviation_keeps_its_stop_and_a_sentence_loses_it() -> None:
    assert [words for words, _ in found("It began in Aug. and ended in March.")] == ["Aug.", "March"]


def test_two_dates_of_a_range_in_words_are_two_dates() -> None:
    assert found("from 4 March 2024 to 6 May 2024") == [("4 March 2024", "2024-03-04"), ("6 May 2024", "2024-05-06")]


def test_calendar_at_its_ends() -> None:
    assert week(date.min, -1) == ("XXXX-WXX", None)
    assert weekend(date.max, 1) == ("XXXX-WXX-WE", None)
    assert weekday_near(date.max, 1, ahead=True, strict=True) is None
    assert holiday("easter", None) is None
    assert holiday("easter", 1) is None
    assert found("It came 99999 years ago, 5000 years ago and next Monday.", date.max) == [
        ("99999 years ago", "XXXX"),
        ("5000 years ago", "4999"),
        ("next Monday", "XXXX-WXX-1"),
    ]
    assert dates("999999999999 days ago", ANCHOR)[0].value in ("XXXX-XX-XX", "P999999999999D")
    assert found("tomorrow", date.max) == [("tomorrow", "XXXX-XX-XX")]
    assert found("90000 days ago", date(20, 1, 1)) == [("90000 days ago", "XXXX-XX-XX")]


HOSTILE = (
    "a" * 100_000,
    "1," * 50_000,
    "(" * 50_000,
    " " * 100_000,
    "A " * 50_000,
    "\n" * 100_000,
    "May 4 " * 20_000,
    "2019-" * 20_000,
    "the last " * 12_000,
    "1" * 100_000,
    "one hundred " * 9_000,
    "'80s" * 20_000,
    "\ud800\0 May 4 ",
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:8]))
def test_hostile_text_takes_linear_time(text: str) -> None:
    with ends():
        every = dates(text, ANCHOR)
    assert all(0 <= one.start < one.end <= len(text) for one in every)


PIECES = st.sampled_from(
    [
        "May",
        "March",
        "4",
        "31",
        "2024",
        "1999s",
        "1990s",
        "the",
        "last",
        "next",
        "two",
        "six",
        "months",
        "years",
        "ago",
        "Tuesday",
        ",",
        ".",
        "-",
        "–",
        "/",
        "Christmas",
        "first",
        "quarter",
        "of",
        "every",
        "now",
        "a.m.",
        "10:30",
        "noon",
        "early",
        "late",
        "end",
        "fiscal",
        "half",
        "this",
        "weekend",
        "century",
        "19th",
        "BC",
        "AH",
        "2020-02-30",
        "12/12/12",
        "x",
        "\n\n",
    ]
)


@given(st.lists(PIECES, max_size=14), st.one_of(st.none(), st.dates()))
@settings(max_examples=50, deadline=None)
def test_spans_are_in_order_apart_and_inside(pieces: list[str], anchor: date | None) -> None:
    text = " ".join(pieces)
    every = dates(text, anchor)
    for one, other in pairwise(every):
        assert one.end <= other.start
    for one in every:
        assert text[one.start : one.end].strip() == text[one.start : one.end] != ""
        assert one.value


REPEATED = "On 4 March 2024 the pier, shut since last May, was opened again by the mayor. "


@pytest.mark.parametrize("line", [REPEATED, REPEATED.replace(" ", "\n"), REPEATED.replace(". ", ", ")])
def test_no_date_of_a_long_text_is_lost(line: str) -> None:
    every = dates(line * 1500)
    assert len(every) == 1500 * len(dates(line))
    assert {one.value for one in every} == {one.value for one in dates(line)}


@pytest.mark.parametrize("text", ["4_March_2024" * 12_000, "March-4," * 15_000, "é" * 120_000])
def test_a_long_text_without_a_space_is_read_all_the_same(text: str) -> None:
    assert all(0 <= one.start < one.end <= len(text) for one in dates(text))


ALMOST = (
    "on 13.13.24 and 4.25.2024",
    "in May of next month",
    "from 2021–2019 and 1200-1300",
    "0 March",
    "the 40th century",
    "in the fifth quarter of 2024",
    "the other nineties jacket",
    "in 1.5 AH and 9999 AH",
    "13 a.m. on 4 March 2024",
    "12:99 GMT",
    "this hour and this minute",
    "the last two day trip",
    "these months",
    "the second half",
    "two months before 2.5 BC",
    "on the 15th of this year and the week after tomorrow",
    "in FY24",
)


@pytest.mark.parametrize("text", ALMOST)
def test_what_looks_like_a_date_and_makes_no_sense_gets_no_value(text: str) -> None:
    assert all(one.value and one.value != "None" for one in dates(text, ANCHOR))
    assert len(dates(text, ANCHOR)) <= 2


def test_the_day_of_a_month_that_is_pointed_at() -> None:
    assert found("He comes on the 15th of next month.", ANCHOR) == [("the 15th of next month", "2021-04-15")]
    assert found("He comes on the 15th of next month.") == []


def test_the_year_ago_quarter_and_a_late_month() -> None:
    assert found("against the year-ago quarter", ANCHOR) == [("the year-ago", "2020")]
    assert found("in the last two and a half years", ANCHOR) == [("the last two and a half years", "P2Y6M")]


@pytest.mark.parametrize("text", ["They won 7:52 at home.", "Verse 3:15 says so.", "They paid odds of 5:10."])
def test_numbers_with_a_colon_that_no_word_introduces_are_no_hours(text: str) -> None:
    assert dates(text) == ()


def test_so_many_hours_are_no_hour_of_the_day() -> None:
    assert [(one.kind, one.value) for one in dates("The work took 1200 hours.")] == [("DURATION", "PT1200H")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It began at half past six in the evening.", "XXXX-XX-XXT18:30"),
        ("It began at a quarter past eight.", "XXXX-XX-XXT08:15"),
        ("At half past six on 4 May 2020 it began.", "2020-05-04T06:30"),
    ],
)
def test_hours_in_words(text: str, value: str) -> None:
    assert [one.value for one in dates(text)] == [value]
