"""Short sentences that exclude each other: two hours, neither of two, two goods, two places in a row, two ends."""

from __future__ import annotations

import pytest
from read import SAME, linked, relations


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire broke out at 2.15 pm.", "The blaze began at 3.15 pm."),
        ("The session began at noon.", "The session started at 2 p.m."),
        ("Both drivers were drunk.", "Neither driver was drunk."),
        ("Both sides signed the protocol.", "Neither side signed the protocol."),
        ("The truck carried 62 tonnes of steel.", "The truck was loaded with 62 tonnes of flour."),
        ("The yard stored 300 litres of petrol.", "The yard stored 300 litres of milk."),
        ("It was the third fire in Brask since January.", "It was the fourth fire in the town since January."),
        ("It was the second serious fire in the gorge since May.", "It was the third fire in the gorge since May."),
        ("The level of the lake is the lowest in ten years.", "The level of the lake is the highest in ten years."),
    ],
)
def test_what_excludes_each_other_contradicts(one: str, other: str) -> None:
    assert relations(one, other) == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The first shots fell at 4 am.", "The next shots fell at 6 am."),
        ("The mill was closed shortly before noon.", "The mill had been closed since 10 a.m."),
        ("The bus left at 8 am.", "The bus arrived at 11 am."),
        ("Both drivers were drunk.", "Neither pilot was drunk."),
        ("The truck carried 62 tonnes of food.", "The truck was loaded with 62 tonnes of flour."),
        ("The truck carried 62 tonnes of steel and flour.", "The truck was loaded with 62 tonnes of flour."),
        ("It was the third fire in Brask since January.", "It was the fourth fire in the district of Orsk since May."),
        ("Turnout was the highest in ten years.", "The number of strikes was the lowest in ten years."),
        ("Unemployment was the lowest since 1998.", "Inflation was the highest since 1998."),
    ],
)
def test_what_is_of_two_things_does_not(one: str, other: str) -> None:
    assert "contradicts" not in relations(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brask joined the Orsk pact.", "Brask left the Orsk pact."),
        ("Brask banned fishing in the lake.", "Brask allowed fishing in the lake."),
        ("The sea off Brask was rough that night.", "The sea off Brask was calm that night."),
        ("The driver spoke to police.", "The driver did not speak to police."),
    ],
)
def test_one_word_for_its_opposite_contradicts_where_all_else_is_the_same(one: str, other: str) -> None:
    assert relations(one, other) == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brask joined the Orsk pact in 1998.", "Brask left the Orsk pact in 2016."),
        ("Brask's victory over Orsk was narrow.", "Orsk's defeat by Brask was narrow."),
    ],
)
def test_opposites_at_two_times_and_of_two_sides_do_not(one: str, other: str) -> None:
    assert "contradicts" not in relations(one, other)


def test_both_goods_are_shown() -> None:
    one, other = "The truck carried 62 tonnes of steel.", "The truck was loaded with 62 tonnes of flour bound for Orsk."
    link = next(link for link in linked(one, other) if "62" in link.reason)
    shown = {span.of(text) for span in (link.a_span, link.b_span) for text in (SAME + one, SAME + other) if span}
    assert {"62 tonnes of steel", "62 tonnes of flour"} <= shown
    assert "bound" not in link.reason
