"""When and where a report says that it was written, in datelines of many kinds; and chronicles, which have none."""

from __future__ import annotations

import pytest
from read import apart, linked

from audit.crosscheck.latest import dateline, dateline_place
from audit.ingest.take import take


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Roof falls\n\nDOLVIN, 10 February. /Agency/ The roof fell.", "02-10"),
        ("Roof falls\n\nDolvin, 10 February. The roof fell.", "02-10"),
        ("Roof falls\n\nPort Dolvin, June 13 - He looked at his shoes.", "06-13"),
        ("UN Mission, Situation Note 47, 12 June\n\nA bus was hit.", "06-12"),
        ("Bus hit\n\n(Translated automatically) 9 October, 14:20\n\nA bus was hit.", "10-09"),
        ("Assembly of Tarn, sitting of 14 May 2019\n\nMs ROE asked.", "05-14"),
        ("A bus was hit in Dolvin on 9 October.\n\nNobody died.", ""),
        ("The fire of 9 October\n\nNobody died.", ""),
        ("In Dolvin, 9 October was a holiday and nobody came.", ""),
        ("Dolvin, 9 October and other poems", ""),
    ],
)
def test_the_day_of_a_report(head: str, day: str) -> None:
    found = dateline(head)[0]
    assert (found.first.isoformat()[5:] if found else "") == day


def test_the_place_of_a_dateline_is_a_name() -> None:
    assert dateline_place("Roof falls\n\nDOLVIN, 10 February. /Agency/ The roof fell.") == "DOLVIN"
    assert dateline_place("Roof falls\n\nPort Dolvin, June 13 - The roof fell.") == "Port Dolvin"
    assert dateline_place("The roof of the mine fell on 10 February.") == ""


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Index is out\n\nGotham, 12 March 2024. The index is out.", "2024-03-12"),
        ("Tarn affair\n\n9 March 2016. He signs.\n12 June 2023. He is jailed.\n26 June 2023. He appeals.", None),
        ("Tarn affair\n\n26 June 2023\nHe appeals.", "2023-06-26"),
    ],
)
def test_a_chronicle_was_published_on_none_of_its_days(text: str, published: str | None) -> None:
    assert take(text, media_type="text/plain").published == published


def test_what_stands_in_an_entry_of_a_chronicle_is_of_its_day() -> None:
    chronicle = (
        "\n9 March 2016. The minister signs the deal with Aerodin in Orsk.\n"
        "4 October 2021. The trial of the minister begins.\n26 June 2023. The lawyer of the minister appeals.\n"
    )
    report = "The deal with Aerodin was signed by the minister in Orsk on {} March 2016."
    same = {(link.relation, link.reason) for link in linked(report.format(9), chronicle)}
    other = {link.relation for link in linked(report.format(8), chronicle)}
    assert ("agrees", "both give the same day") in same
    assert "contradicts" in other


FLASH = (
    "DOLVIN, {} (Corrin News) - A roof fell at the Anna mine of Dolvin. Two men died. Forty men got out. "
    "Rescuers are at work. Mayor Zdena Rusk asked for blood. The road is closed."
)
PAPER = (
    "DOLVIN, {}. /Tarn Press/ The rescue at the Anna mine is over. Twelve men died. Nine men were saved. "
    "Zdena Rusk thanked the rescuers. The pumps had failed. The mine is closed."
)


def test_few_rare_names_join_two_of_few_reports() -> None:
    found = {link.relation for link in apart(FLASH.format("8 February 2022"), PAPER.format("19 February 2022"))}
    assert "updates" in found


def test_reports_of_two_years_are_not_joined_by_their_names() -> None:
    assert not [
        link
        for link in apart(FLASH.format("8 February 2016"), PAPER.format("19 February 2022"))
        if link.relation in ("updates", "contradicts")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("She is to leave Tarn by 31 May.", "She left Tarn on 30 May."),
        ("Since 2 February no convoy has passed Tel Brask.", "The post of Tel Brask let a convoy pass on 24 June."),
        ("The treaty of Orsk dates from 4 April 1949.", "Finland joined the treaty of Orsk on 4 April 2023."),
        ("The Minister went to Orsk.", "The Mi-17s went to Orsk."),
    ],
)
def test_two_days_and_two_subjects_are_no_contradiction(one: str, other: str) -> None:
    assert "contradicts" not in {link.relation for link in linked(one, other)}
    assert "contradicts" not in {link.relation for link in linked(other, one)}


def test_the_state_before_of_the_later_report_is_that_of_the_earlier_one() -> None:
    one = "BRASK, 14 May 2023 (News) - Some 6.2 million people in Tarn face acute hunger, the agency in Brask said."
    two = "BRASK, 15 July 2023 (News) - In Tarn 7.1 million people face acute hunger, against 6.2 million in May."
    found = {link.relation for link in apart(one, two)}
    assert "contradicts" not in found
    assert "updates" in found
