"""Counts that go on: two states of one count are an update, and a lower one later is a finding."""

from __future__ import annotations

import pytest
from told import corpus, told

HEAD = "Corrin mill\nPORT BRASK, {day} (Corrin News) - Ada Lund of Dalmark Textiles spoke at the Corrin mill in Brask. "
SAME = "The Corrin mill of Dalmark Textiles in Brask had 64 looms and 917 workers under Governor Ada Lund. "


def said(one: str, other: str, days: tuple[str, str] = ("4 May 2023", "6 May 2023")) -> list[str]:
    """Relations between the last sentences of two reports on one fire, written on two days."""
    texts = [HEAD.format(day=day) + SAME + text for day, text in zip(days, (one, other), strict=True)]
    found = corpus(told("a", texts[0]), told("b", texts[1]))
    last = {a.document.id: len(a.claims) - 1 for a in found.analyses}
    return [k.relation for k in found.links if all(r.index == last[r.document] for r in (k.a, k.b))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire killed 14 people in Brask.", "The fire killed 23 people in Brask."),
        ("The fire killed at least 14 people in Brask.", "The fire killed 23 people in Brask."),
        ("In Brask 61 people are missing after the fire.", "In Brask 22 people are missing after the fire."),
        ("The fire killed at least nine people in Brask.", "The fire killed 117 people in Brask."),  # a first bound
    ],
)
def test_a_count_of_another_day_is_an_update(one: str, other: str) -> None:
    assert said(one, other) == ["updates"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire killed 23 people in Brask.", "The fire killed 14 people in Brask."),  # later, and fewer
        ("The fire killed 41 people in Brask.", "The fire killed 14 people in Brask."),
    ],
)
def test_the_dead_do_not_become_fewer(one: str, other: str) -> None:
    assert said(one, other) == ["contradicts"]


def test_a_count_in_round_figures_has_not_fallen() -> None:
    one, other = "In Brask 620 people are displaced.", "In Brask more than 600 people are displaced."
    assert "updates" not in said(one, other)


def test_digits_that_changed_places_are_no_later_state() -> None:
    assert said("The fire killed 123 people in Brask.", "The fire killed 132 people in Brask.") == ["contradicts"]


def test_on_one_day_the_hour_tells() -> None:
    days = ("4 May 2023, 09:00", "4 May 2023, 19:30")
    one = told("a", f"Bulletin\nFire brigade, {days[0]}\n\n{SAME}The fire killed 14 people in Brask.")
    other = told("b", f"Bulletin\nFire brigade, {days[1]}\n\n{SAME}The fire killed 23 people in Brask.")
    assert "updates" in {link.relation for link in corpus(one, other).links}


def test_counts_that_all_differ_in_one_direction_are_a_later_state() -> None:
    one = told("a", SAME + "The fire killed 14 people in Brask. The fire injured 35 people in Brask.")
    other = told("b", SAME + "The fire killed 23 people in Brask. The fire injured 68 people in Brask.")
    assert [k.relation for k in corpus(one, other).links if k.a.index == k.b.index > 0] == ["updates", "updates"]


def test_one_count_that_differs_without_a_day_contradicts() -> None:
    one, other = (told(name, f"{SAME}The fire killed {n} people in Brask.") for name, n in (("a", 14), ("b", 23)))
    assert [k.relation for k in corpus(one, other).links if k.a.index == k.b.index > 0] == ["contradicts"]


def test_the_dead_of_a_band_and_of_a_year_are_no_states_of_one_count() -> None:
    one = HEAD.format(day="4 May 2023") + SAME + "The band killed 311 people in Brask. In all 496 people were killed."
    other = HEAD.format(day="6 May 2023") + SAME + "In all 496 people were killed in Brask. The band killed 311 people."
    assert {k.relation for k in corpus(told("a", one), told("b", other)).links} == {"agrees"}


POLICE = "The band of Brask did it, said Jo Tarn, the chief of Orsk. Ada Lund of Velmark wept. "


@pytest.mark.parametrize(
    ("days", "related"), [(("4 March 2019", "11 March 2019"), True), (("4 March 2019", "11 August 2020"), False)]
)
def test_one_police_chief_sees_many_attacks(days: tuple[str, str], related: bool) -> None:
    one = told("a", f"ORSK, {days[0]} (News) - A bomb in Orsk killed 14 people and wounded 52. {POLICE}")
    other = told("b", f"ORSK, {days[1]} (News) - A bomb in Orsk killed 23 people and wounded 80. {POLICE}")
    found = {link.relation for link in corpus(one, other).links if link.relation != "agrees"}
    assert found == ({"updates"} if related else set())


def test_a_day_parts_two_tolls_of_one_paper_from_another_report() -> None:
    one = told(
        "a", SAME + "On 4 March 2019 the mill burned with 14 dead. On 11 August 2020 it burned with 23 dead in Brask."
    )
    other = told("b", SAME + "The fire of 11 August 2020 killed 23 people in Brask.")
    assert "contradicts" not in {link.relation for link in corpus(one, other).links}


@pytest.mark.parametrize(("day", "accused"), [("11 August 2020", False), ("4 March 2019", True)])
def test_a_headline_is_of_the_day_below_it(day: str, accused: bool) -> None:
    paper = SAME + "On 4 March 2019 a fire killed 17 people in Brask. On 11 August 2020 one killed 23 people in Brask."
    news = f"Fire at mill in Brask kills 25\n\nBRASK, {day} (Corrin News) - {SAME}"
    links = corpus(told("a", paper), told("b", news)).links
    first = [link.relation for link in links if link.b.index == 0 and link.a.index == 1]
    assert ("contradicts" in first) is accused
