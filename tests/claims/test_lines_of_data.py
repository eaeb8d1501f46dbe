"""Lines of labels with values are claims; lines that only announce, suppositions and requests are none."""

from __future__ import annotations

import pytest

from audit.citations.references import references
from audit.ingest.take import take
from audit.model import Claim
from audit.pipeline import analyse
from tests.claims.claims_read import read


def claims_in(text: str) -> tuple[Claim, ...]:
    return analyse(take(text, media_type="text/plain")).claims


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Year: 2023; raids: 258", [("attacks", 258, "2023")]),
        ("Year: 2022; raids: 301; deaths: 1,204", [("attacks", 301, "2022"), ("deaths", 1204, "2022")]),
        ("- Year: 2021; raids: 4\n- Year: 2022; raids: 7", [("attacks", 4, "2021"), ("attacks", 7, "2022")]),
        ("Raids in 2020: 120", [("attacks", 120, "2020")]),
        ("Raids: 258; deaths: 12", [("attacks", 258, None), ("deaths", 12, None)]),
    ],
)
def test_each_label_with_a_number_is_a_claim(text: str, found: list[tuple[str, int, str | None]]) -> None:
    assert [(c.measure, int(c.quantities[0].value), c.period) for c in claims_in(text)] == found


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Income\nNet interest income: EUR 412.6 m (447.1)\n", ["Net interest income: EUR 412.6 m (447.1)"]),
        ("Raids: 258; deaths: 12", ["Raids: 258", "deaths: 12"]),
        ("Profit after tax: EUR 176.0 m (2023: 183.2)", ["Profit after tax: EUR 176.0 m (2023: 183.2)"]),
        ("BRASK: 12 people died.", ["12 people died"]),
    ],
)
def test_a_label_stands_with_its_value(text: str, exact: list[str]) -> None:
    assert [claim.of(text) for claim in claims_in(text)] == exact


def test_each_row_of_an_aligned_table_is_a_claim_of_its_own() -> None:
    text = (
        "Region       2014        2024      change %  size\n"
        "Velmora      412,300     478,950       +16.2       2.4\n"
        "Karsk        197,620     176,080       -10.9       2.9\n"
    )
    found = [claim.of(text) for claim in claims_in(text)]
    assert [one.split()[0] for one in found] == ["Velmora", "Karsk"]
    assert not any("\n" in one for one in found)


def test_a_line_of_data_is_no_entry_of_a_bibliography_and_a_labelled_entry_is() -> None:
    assert references("Country: Norland. Year: 2021. Deaths: 45.") == ()
    entry = "Roe, A. (2021). The mills of Norland. Lisdal: Lake Press."
    assert len(references(entry)) == 1


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Brask: 45 boats; Tolvik: 60 boats", ["Brask", "Tolvik"]),
        ("Lake Union: 45 seats; Civic Bloc: 12 seats", ["Lake Union", "Civic Bloc"]),
        ("Ann Roe: 12 people died in the fire.", [None]),
    ],
)
def test_a_name_before_the_colon_is_the_subject_of_a_bare_figure(text: str, subjects: list[str | None]) -> None:
    assert [claim.subject for claim in read(text)] == subjects


def test_a_common_label_names_nobody() -> None:
    assert "Length" not in [claim.subject for claim in read("Length: 45 boats; width: 4 boats")]


@pytest.mark.parametrize(
    "text",
    [
        "Suppose 100 weavers are infected.",
        "Applicants should send their letters by 4 May.",
        "Five ways to mend a net",
        "What happened in 2014",
        "How the mill of 1914 was run",
    ],
)
def test_what_only_announces_supposes_or_asks_for_is_no_claim(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Five ways were blocked.",
        "Five photos were stolen",
        "What happened in 2014 was a flood.",
        "The accord should take effect on 1 May.",
    ],
)
def test_what_only_begins_so_is_one(text: str) -> None:
    assert read(text) != ()


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The cook pleaded not guilty to three counts of theft.", False),
        ("The cook was found not guilty of three counts of theft.", True),
    ],
)
def test_a_plea_denies_nothing_that_is_charged(text: str, negated: bool) -> None:
    assert read(text)[0].negated is negated
