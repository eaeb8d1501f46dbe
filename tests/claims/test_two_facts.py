"""Facts that stand side by side in one sentence, figures behind a date, and sums told twice."""

from __future__ import annotations

import pytest
from claims_read import read

import audit
from audit.claims.quantities import quantities


def claims(text: str) -> list[str]:
    """The claims of a text, as printed, each once."""
    return list(dict.fromkeys(claim.of(text) for claim in read(text)))


@pytest.mark.parametrize(
    "text",
    [
        "The army and the police attacked the town of Brask in May.",
        "Four people died and were buried in Brask.",
        "Four people died, but nobody knows why.",
        "The raid killed four soldiers and a guard.",
        "Four people died and the mayor of Brask was sad.",
    ],
)
def test_what_asserts_nothing_more_is_not_cut_off(text: str) -> None:
    assert claims(text)[0].startswith(text[:12])
    assert claims(text)[0].endswith(text[-6:-1])


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Two teachers were wounded and a guard was shot dead.", "a guard was shot dead"),
        ("Four people died; the driver was killed on the spot.", "the driver was killed on the spot"),
        ("Four bodies were found, but General Jo Tarn was still missing.", "General Jo Tarn was still missing"),
        ("He came in 2019 and the war began.", "the war began"),
    ],
)
def test_an_act_beside_a_count_is_a_claim_of_its_own(text: str, second: str) -> None:
    assert second in claims(text)
    assert text[:-1] not in claims(text)


def test_an_agency_between_slashes_is_no_part_of_a_claim() -> None:
    text = "BRASK, 10 February. /Corrin Press, translated/ The mill burned down on Monday."
    assert claims(text) == ["The mill burned down on Monday"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 11 June, 12 people had died.", [12]),
        ("In June, 12 people died.", [12]),
        ("On June 12, 2019, nobody died.", []),
        ("On June 12 nobody died.", []),
        ("By June, 2019 was forgotten.", []),
        ("Not seven but four persons died.", [4]),
        ("Not only seven men but also nine women left.", [7, 9]),
        ("Not one village was taken.", []),
        ("They have not reported one death.", []),
        ("One village was taken.", [1]),
    ],
)
def test_figures_behind_a_date_and_denied_ones(text: str, values: list[int]) -> None:
    assert [int(one.value) for one in quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Tom Reld, an electrician of 24, died.", ["year of age"]),
        ("A boy of 12 and a crowd of 400 fled.", ["year of age", "-"]),
        ("A squad of 12, led by a captain, fled.", ["-"]),
        ("He is a member of 12 clubs.", ["club"]),
    ],
)
def test_an_age_behind_of(text: str, units: list[str]) -> None:
    assert [one.unit for one in quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("There died 9.412 persons, after 8.256.", ["9412", "8256"]),
        ("There died 9.412 persons; the score is 8,17.", ["9412", "8.17"]),
        ("The rate rose to 1.085 dollars from 1.079.", ["1.085", "1.079"]),
        ("The rate is 1.234 people per square km, after 1.456.", ["1.234", "1.456"]),
        ("They ran 3.141 kilometres and 2.718 kilometres.", ["3.141", "2.718"]),
        ("There died 9.412 persons at a rate of 1.5.", ["9.412", "1.5"]),
        ("Only 1.250 came.", ["1.250"]),
    ],
)
def test_a_point_before_thousands_where_things_are_counted(text: str, values: list[str]) -> None:
    assert [str(one.value) for one in audit.quantities(text)] == values


def test_places_go_on_without_a_verb() -> None:
    text = "Norland came first with 60 points, Tarn second with 50 and Osk the third, with 40."
    ranks = [(one.of(text), int(one.value)) for one in quantities(text) if one.kind == "rank"]
    assert ranks == [("first", 1), ("second", 2), ("third", 3)]
    text = "Norland came first, and on the second day Tarn left for a third time."
    assert [one.of(text) for one in quantities(text) if one.kind == "rank"] == ["first"]
    text = "Norland came first. In the end, and for Tarn first, came the law; they stood together, Tarn second."
    assert [one.of(text) for one in quantities(text) if one.kind == "rank"] == ["first"]


@pytest.mark.parametrize(
    "text", ["It cost 12 million euros, or $14 million.", "The bridge cost 40 million crowns, or £3 million, in 2019."]
)
def test_a_sum_in_another_currency_stays_in_its_claim(text: str) -> None:
    (claim,) = (one for one in read(text) if one.quantities)
    assert len(claim.quantities) == 2
    assert {one.kind for one in claim.quantities} == {"money"}


def test_who_was_aboard_is_counted_as_such() -> None:
    for text in ("On board were nine persons.", "Eight people were in the helicopter."):
        assert [one.measure for one in read(text)] == ["aboard"]
    assert [one.measure for one in read("Twelve people were killed on board.")] == ["deaths"]
    assert [one.measure for one in read("Sixty rescuers are at work.")] == ["responders"]
