"""Two reports that have one cast of names are on one event; names of every day are nobody's cast."""

from __future__ import annotations

import pytest
from read import apart

from audit.crosscheck.cast import cast, looks_back
from audit.crosscheck.one_event import one_event
from audit.crosscheck.told import Told, told
from audit.ingest.take import take
from audit.pipeline import analyse
from audit.settings import DEFAULT


def made(text: str) -> Told:
    return told(analyse(take(text, media_type="text/plain")))


def one(a: str, b: str) -> bool:
    return one_event(made(a), made(b), DEFAULT.matching)


FIRST = "VARNA, 3 May 2021 (Corrin News) - Troops of Ormal entered the village of Hesk near Lower Sanda on Monday."


@pytest.mark.parametrize(
    "other",
    [
        "KELL, 6 May 2021 - The commander of Ormal, who holds Hesk, has moved on to Sanda, a doctor said.",
        "KELL, 9 May 2021 - In Ormal 200 people of Hesk and Sanda have asked for news of the troops.",
    ],
)
def test_a_few_rare_names_within_days_are_one_event(other: str) -> None:
    assert one(FIRST, other) and one(other, FIRST)


@pytest.mark.parametrize(
    "other",
    [
        "KELL, 6 October 2021 - The commander of Ormal, who holds Hesk, has moved on to Sanda.",  # months later
        "KELL, 6 May 2021 - In Hesk a school was opened by Mara Lind of Torup and Ola Wessel of Grana.",  # one name
        "WASHINGTON, 4 May 2021 - President Biden and Senator Sanders spoke to Republicans in Congress.",
    ],
)
def test_months_one_name_and_names_of_every_day_are_not(other: str) -> None:
    assert not one(FIRST, other)


def test_names_of_every_day_are_no_cast() -> None:
    text = "BERLIN, 4 May 2021 - In Germany Angela Merkel met President Putin of Russia and the mayor of Hesk."
    assert cast(made(text)) & {"merkel", "putin", "russia", "germani", "berlin"} == frozenset()
    assert "hesk" in cast(made(text))


def test_a_report_that_looks_back_so_far_is_of_the_event_too() -> None:
    later = "KELL, 5 May 2022 - A year after the troops of Ormal came, Hesk and Sanda are empty."
    assert looks_back(made(later), 367) and not looks_back(made(later), 700)
    assert one(FIRST, later)
    assert not one(FIRST, later.replace("A year after", "When"))


def test_strangers_with_one_place_contradict_nothing() -> None:
    assert apart(FIRST, "KELL, 6 May 2021 - In Hesk 40 pupils of Mara Lind won a prize in Torup.") == ()
