"""The period of a claim where the words around a date make a stretch of it, and what time leads a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from tests.claims.claims_read import read

ANCHOR = date(2019, 6, 4)


def first(text: str, anchor: date | None = None) -> tuple[str | None, str | None, str | None]:
    claim = read(text, anchor)[0]
    return claim.period, claim.subject, claim.act


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Rents rose 4.2% in the year to March 2021.", "2020-04/2021-03"),
        ("They sought 12 years for Roe, who was held on 6 January 2022 and is free.", None),
        ("In the three months to June 2020 output shrank by 0.4%.", "2020-04/2020-06"),
        ("In the quarter ending 30 June 2020 output shrank by 0.4%.", "2020-04/2020-06"),
        ("In the three months to the end of June 2020, output shrank by 0.4%.", "2020-04/2020-06"),
        ("In the fiscal year ending in June 2021, the port issued 8,000 permits.", "2020-07/2021-06"),
        ("In the year to 5 April 2020, the fund lost $4 million.", "2019-04-06/2020-04-05"),
        ("In the 12 months to 30 September 2019, 44,000 thefts were recorded.", "2018-10/2019-09"),
        ("In the week ending 12 April 2020, 1,300 births were registered.", "2020-04-06/2020-04-12"),
        ("In the first three months of 2018, 19 boats sank.", "2018-01/2018-03"),
        ("In the last nine days of May 2018, 19 boats sank.", "2018-05-23/2018-05-31"),
        ("In the final two quarters of 2018, 19 boats sank.", "2018-07/2018-12"),
    ],
)
def test_a_date_that_ends_a_stretch_or_is_its_whole_gives_the_stretch(text: str, period: str) -> None:
    assert first(text)[0] == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("In March 2021 rents rose 4.2%.", "2021-03"),
        ("Rents rose 4.2% in the year to March.", "XXXX-03"),
        ("The port was open for 40 weeks of 2018.", "2018"),
        ("It took three years to 2019 to count 400 boats.", "2019"),
        ("In the first months of 2018, 19 boats sank.", "2018"),
        ("From March to June 2020 the port handled 40 boats.", "2020-03/2020-06"),
        ("Since 2019, 48 boats have sunk.", "2019"),
    ],
)
def test_another_date_keeps_its_own(text: str, period: str) -> None:
    assert first(text)[0] == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Over the past decade, 312 weavers have been killed.", "2009/2019"),
        ("In the last three months, 31 weavers have been killed.", "2019-03/2019-06"),
        ("Over the past two weeks, 31 weavers have been killed.", "2019-05-21/2019-06-04"),
        ("Exports rose 7% in May from a year earlier.", "2019-05"),
    ],
)
def test_a_stretch_up_to_the_day_of_writing(text: str, period: str) -> None:
    assert first(text, ANCHOR)[0] == period
    assert first(f"TOLVIK, June 4, 2019 - {text}", ANCHOR)[0] == period


def test_without_a_day_of_writing_it_stays_open() -> None:
    assert first("Over the past decade, 312 weavers have been killed.")[0] is None


@pytest.mark.parametrize(
    ("text", "period", "act"),
    [
        ("The mill, founded in 1882, lost $3 million in 2021.", "2021", "lose"),
        ("The mill, which was founded in 1882, lost $3 million in 2021.", "2021", "lose"),
        ("The reeve, elected in 2019, resigned on 4 May 2021.", "2021-05-04", "resign"),
        ("The mill was founded in 1882.", "1882", "found"),
        ("The mill, founded in 1882, is shut.", "1882", "found"),
    ],
)
def test_what_a_subject_once_went_through_is_not_the_time_of_the_claim(text: str, period: str, act: str) -> None:
    assert (first(text)[0], first(text)[2]) == (period, act)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Half a century ago, the lake covered 25,000 hectares.", "lake"),
        ("The following year, 31 people were killed.", None),
        ("Last season the club won 61 games.", "club"),
        ("Until 2015 the duty was 12%.", "duty"),
        ("In the three months to the end of June 2020 the economy shrank by 20.4%.", "economy"),
        ("According to the Lake Board, 12 boats sank.", None),
        ("TOLVIK, 4 June 2021 - House prices rose 4.2%.", None),
        ("TOLVIK, 4 June 2021 - Norland lost 12 seats.", "Norland"),
    ],
)
def test_the_time_that_leads_is_no_part_of_the_subject(text: str, subject: str | None) -> None:
    assert first(text)[1] == subject


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Turnout was 40%, four points lower than at the same time in 2016.", None),
        ("Births fell below 300,000 for the first time since 1899.", None),
        ("It was the hottest summer since records began in 1880.", None),
        ("The heat was 1.2 degrees above the 1981-2010 average.", None),
        ("Turnout was 40% in 2021, four points lower than at the same time in 2016.", "2021"),
        ("Births have stayed below 300,000 since 1899.", "1899"),
        ("The heat of 1981-2010 was on average 1.2 degrees higher.", "1981/2010"),
    ],
)
def test_what_something_is_compared_with_is_not_its_time(text: str, period: str | None) -> None:
    assert first(text)[0] == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Exports fell 4.2% in the first two months of the year.", "2019-01/2019-02"),
        ("Exports fell 4.2% in the first two months of this year.", "2019-01/2019-02"),
        ("The fair, published on Monday, put Norland 14th, down from ninth a year ago.", "2019-06-04"),
    ],
)
def test_a_part_of_the_year_is_of_the_year_of_the_dateline(text: str, period: str) -> None:
    assert first(f"TOLVIK, June 4, 2019 - {text}", ANCHOR)[0] == period


def test_a_month_behind_to_is_no_act() -> None:
    assert first("In the year to March, rents rose 4.2%.")[2] == "rise"
    assert first("The weavers plan to march on 4 May 2019.")[2] == "march"
