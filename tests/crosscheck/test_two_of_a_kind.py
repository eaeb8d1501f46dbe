"""Two holders, two lots, two attacks, two who met: what is told of each denies nothing of the other."""

from __future__ import annotations

import pytest
from read import linked, stated

from audit.crosscheck.results import two_places
from audit.crosscheck.said import opposites
from audit.crosscheck.struck import of_another_attack
from audit.crosscheck.turned import turned

HEAD = "Mayor Ann Roe of Orsk spoke to the council of Orsk on Monday. "


def found(one: str, other: str) -> set[str]:
    links = linked(HEAD + one, HEAD + other)
    return {link.relation for link in links} & {"contradicts", "updates"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Orsk has 210,000 inhabitants and is larger than Velmar.",
            "In second place is Velmar with 110,000 inhabitants.",
        ),
        ("Paul Dorn, who is 41, sings.", "Dorn's sister Mia, 37, sings."),
        ("Orsk bought 2,000 tonnes of salt.", "A first ship with 1,200 tonnes of salt has come to Orsk."),
        ("One in five citizens of Orsk owns shares.", "Of the firms of Orsk, 41 percent own shares."),
        ("Roe asked for 310,000 crowns.", "Roe received 140,000 crowns."),
        ("In the run-off Roe got 52 percent.", "In the first round Roe got 43 percent."),
        ("The Dawn Front claimed the bomb in Orsk.", "Nobody has claimed the attack on Velmar."),
        ("Gunmen seized a bus in Orsk on Tuesday.", "In neighbouring Velmar gunmen seized a lorry on Friday."),
    ],
)
def test_of_two_nothing_is_denied(one: str, other: str) -> None:
    assert not found(one, other)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Orsk has 210,000 inhabitants.", "Orsk has 130,000 inhabitants.", "contradicts"),
        ("Roe asked for 310,000 crowns.", "Roe asked for 240,000 crowns.", "contradicts"),
        ("The council received 212 letters.", "The council has by now received 260 letters.", "updates"),
    ],
)
def test_of_one_it_is(one: str, other: str, relation: str) -> None:
    assert relation in found(one, other)


@pytest.mark.parametrize(
    ("one", "other", "opposed"),
    [
        ("Arlo won 4-1 against Brask.", "Brask lost 4-1 to Arlo.", False),
        ("Arlo won 4-1 against Brask.", "Arlo lost 4-1 to Brask.", True),
        ("The Lake Party won Velmar from the Hill League.", "The Hill League lost Velmar.", False),
    ],
)
def test_who_wins_is_not_who_loses(one: str, other: str, opposed: bool) -> None:
    assert opposites(stated(one)[0], stated(other)[0], firm=True) is opposed


def test_ordinals_of_one_noun_are_all_told() -> None:
    both, first = stated("Arlo hit in the 14th and 62nd minutes.")[0], stated("Arlo hit after 14 minutes.")[0]
    assert not two_places(both, first)
    assert two_places(both, stated("Arlo hit in the 14th and 71st minutes.")[0])


def test_who_does_away_with_a_thing_is_without_it() -> None:
    one = stated("In 2014 Velmar did away with 12 bridge tolls.")[0]
    other = stated("Velmar lives without bridge tolls since 2014.")[0]
    assert not turned(one, other)
    assert turned(stated("He came with money.")[0], stated("He came without money.")[0])


@pytest.mark.parametrize(
    ("one", "other", "another"),
    [
        ("Nobody claimed the raid on Velmar.", "The Front claimed the bomb in Orsk.", True),
        ("Nobody claimed the raid on Velmar.", "The Front claimed the raid.", True),
        ("Nobody claimed the raid on Velmar.", "The Front claimed the bomb in Velmar.", False),
        ("Nobody claimed the raid.", "The Front claimed the raid.", False),
    ],
)
def test_another_attack(one: str, other: str, another: bool) -> None:
    assert of_another_attack(stated(one)[0], stated(other)[0]) is another
