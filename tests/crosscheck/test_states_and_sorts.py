"""A later state, a further thing, a sort of a thing, and a day of its own: none of them is denied by the other."""

from __future__ import annotations

import pytest
from read import SAME, apart

BOTH = "BRASK (Corrin News) - " + SAME


def relations(one: str, other: str) -> set[str]:
    """What is said of the two sentences, whose figures stand in the reason or the claims."""
    figures = [word for word in (one + " " + other).replace(",", "").split() if word[0].isdigit()]
    found = apart(BOTH + one, BOTH + other)
    return {str(link.relation) for link in found if any(figure in link.reason for figure in figures)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("So far 6,200 eels have been counted in Brask.", "On Monday 9,400 eels had been counted in Brask."),
        ("The novel has sold 61,000 copies.", "Sales of the novel had reached 68,000 copies."),
        ("Some 1,410 geese have been culled since May.", "By Monday 1,620 geese had been culled."),
    ],
)
def test_a_count_of_so_far_is_updated(one: str, other: str) -> None:
    assert relations(one, other) <= {"updates"}


def test_an_occasion_of_both_is_one() -> None:
    one, other = "A strike in 2012 lasted 19 days.", "A strike in 2012 lasted 33 days."
    assert relations(one, other) == {"contradicts"}


def test_two_counts_without_a_word_of_time_contradict() -> None:
    assert relations("In all 640 eels were counted in Brask.", "In all 610 eels were counted in Brask.") == {
        "contradicts"
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The quay is 2,400 metres long.", "A second quay is 1,800 metres long."),
        ("The guild has 1,200 members.", "Another guild has 2,000 members."),
        ("Private colleges had a pass rate of 91 percent.", "Rural colleges had a pass rate of 69 percent."),
        ("On Wednesday the mercury showed 38 degrees.", "On Friday the mercury showed 41 degrees."),
        ("The strike lasted 19 days.", "A strike in 2012 lasted 33 days."),
        ("The maize crop came to 4.1 million tonnes.", "Last year's crop came to 7.2 million tonnes."),
        ("Ilja Venn scored 34 points.", "In the fifth game Ilja Venn scored 21 points."),
        ("Growers brought in 5.2 million tonnes this summer.", "Growers brought in 7.2 million tonnes last year."),
    ],
)
def test_two_things_two_sorts_and_two_days_do_not_contradict(one: str, other: str) -> None:
    assert "contradicts" not in relations(one, other)


def test_two_of_one_family_have_two_ages() -> None:
    found = apart(BOTH + "Anna Roe, 31, jumped.", BOTH + "Karl Roe, 45, jumped.")
    assert not [link for link in found if "ages" in link.reason]
    same = apart(BOTH + "Colonel Anna Roe, 31, jumped.", BOTH + "The guest Anna Roe, 45, jumped.")
    assert [link for link in same if "ages" in link.reason]


def test_two_orders_are_told_by_what_they_are_called() -> None:
    found = apart(BOTH + "Dalmark is 12th in the water index.", BOTH + "In the index of trust Dalmark is 40th.")
    assert not [link for link in found if "order" in link.reason]
