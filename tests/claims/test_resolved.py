"""The attack, that number, a surname alone: led back where one thing can be meant, else left open."""

from __future__ import annotations

import pytest
from claims_read import read

from audit.model import Claim


def last(text: str) -> Claim:
    """The last claim of a text."""
    return read(text)[-1]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen signed a truce near Tolvik on 3 May 2021. The attack killed 14 people.",
        "Gunmen attacked a convoy near Tolvik on 3 May 2021. An attack killed 14 people.",
        "The attack killed 14 people.",
        "Gunmen attacked a convoy near Tolvik on 3 May 2021. Norland is cold. The attack killed 14 people.",
    ],
)
def test_another_event_gives_nothing(text: str) -> None:
    assert (last(text).place, last(text).period) == (None, None)


def test_the_attack_happened_where_and_when_it_was_told() -> None:
    claim = last("Gunmen attacked a convoy near Tolvik on 3 May 2021. The attack killed 14 people.")
    assert (claim.subject, claim.place, claim.period) == ("attack", "Tolvik", "2021-05-03")
    assert claim.origins == (("place", "sentence before"), ("period", "sentence before"))
    blast = last("A truck bomb killed 14 people in Tolvik. The blast injured 40 people in 2021.")
    assert (blast.place, blast.period) == ("Tolvik", "2021")


def test_that_number_counts_what_was_counted() -> None:
    claim = last("The bureau counted 512 attacks in 2023. That number was 480 in 2022.")
    assert (claim.measure, claim.origins) == ("attacks", (("measure", "sentence before"),))
    toll = last("The floods killed 512 people. The year before, this number was 480.")
    assert (toll.kind, toll.measure) == ("casualty", "deaths")


def test_that_number_of_nothing_stays_open() -> None:
    assert last("The bureau is old. That number was 480 in 2022.").measure is None
    assert last("The bureau counted 512 attacks. That harbour has 480 boats.").measure is None


def test_a_surname_means_the_one_person_who_bears_it() -> None:
    claim = last("Sirajuddin Haqqani took over the ministry in 2021. Haqqani signed the decree on 3 May 2022.")
    assert claim.subject == "Sirajuddin Haqqani"
    assert ("subject", "name before") in claim.origins


@pytest.mark.parametrize(
    "text",
    [
        "Husain Haqqani met Sirajuddin Haqqani in 2021. Haqqani signed the decree on 3 May 2022.",  # two of them
        "Haqqani signed the decree on 3 May 2022.",
    ],
)
def test_two_people_of_one_name_stay_apart(text: str) -> None:
    assert last(text).subject == "Haqqani"


def test_a_country_is_nobodys_surname() -> None:
    assert last("Lake Chad shrank in 2021. Chad signed the decree on 3 May 2022.").subject == "Chad"


def test_a_compound_name_is_one_name_however_it_is_printed() -> None:
    text = "Siraj ud-Din Haqqani met Sirajuddin Haqqani's envoy in 2021. Haqqani signed the decree on 3 May 2022."
    assert last(text).subject == "Siraj ud-Din Haqqani"
