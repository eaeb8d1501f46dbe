"""Two named things that both reports know deny each other in nothing; one thing in two spellings may."""

from __future__ import annotations

import pytest
from read import apart, declared

FIRST = "KASHARE, Orania, 3 June 2025 (Lakes Wire) - The Otters met the Herons in Kashare, Coach Lena Obuya said. "
THEN = "LIMARA, Orania, 4 June 2025 (Radio) - The Herons were guests of the Otters in Kashare, Coach Lena Obuya said. "


def accused(one: str, other: str) -> list[str]:
    return [link.reason for link in apart(FIRST + one, THEN + other) if link.relation == "contradicts"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Otters had won their last title in 2003.", "The Herons won the title in 2019."),
        ("The Otters lost 14 balls.", "The Herons lost 19 balls."),
        ("Private schools had a pass rate of 91 percent.", "At vocational schools the pass rate was 69 percent."),
        ("Nine gun murders were counted last year.", "Knife attacks killed 14 people."),
        ("It was 2.9 degrees above normal.", "The normal value for the month is 9.5 degrees."),
        ("The fans, aged 29 and 34, were brothers.", "A 22-year-old man was arrested in Kashare."),
        ("Forty-six flights were cancelled.", "Storms also hit Port Velm, where 12 flights were cancelled."),
    ],
)
def test_two_things_are_not_held_against_each_other(one: str, other: str) -> None:
    assert accused(one, other) == accused("", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Otters had won their last title in 2003.", "The Otters won their last title in 2009."),
        ("The Otters lost 14 balls.", "The Otters lost 19 balls."),
        (
            "Forty-six flights to Kashare were cancelled.",
            "So it was in Kashare, where 12 flights were cancelled.",
        ),
        ("Private schools had a pass rate of 91 percent.", "The pass rate of private schools was 69 percent."),
    ],
)
def test_one_thing_is(one: str, other: str) -> None:
    assert len(accused(one, other)) > len(accused("", ""))


def test_two_days_are_printed_alike() -> None:
    (reason,) = set(accused("The rules apply until 20 June.", "The rules apply until 28 June.")) - set(accused("", ""))
    assert reason == "two dates: 2025-06-20 against 2025-06-28"


def test_a_day_without_a_year_takes_the_year_from_the_other() -> None:
    draft = "The rules of the Otters apply until 20 June. Lena Obuya of Kashare said so."
    source = "LIMARA, 4 June 2025 - The rules of the Otters apply until 28 June. Lena Obuya of Kashare said so."
    found = {link.reason for link in declared(draft, source) if link.relation == "contradicts"}
    assert len(found) == 1
    assert found <= {"two dates: 20 June against 28 June", "two dates: 28 June against 20 June"}
