"""Totals and their parts: a list that leaves something untold accuses nobody."""

from __future__ import annotations

import pytest

import audit

UNTOLD = [
    "The yard built nine boats: five skiffs, three punts and a barge.",
    "Nine boats were built: five skiffs, two punts and the twins.",
    "It planted 60 trees: 30 oaks, 20 limes and the rest pears.",
    "It planted 60 trees: 30 oaks, 20 limes and a handful of pears.",
    "It planted 60 trees: 30 oaks, 20 limes, plus shrubs.",
    "The guild has ten masters: six weavers, two dyers, the warden and his clerk.",
    "It owns seven songs: three in Dutch, two in Latin, one in Manx and one in Welsh.",
    "A skipper, two mates and nine hands, 12 people in all, came ashore.",
    "Five skiffs, three punts and a barge, nine boats in all, were lost.",
]
PART_OF_A_PART = [
    "With 20 mills, six on the river, and four forges, 24 works in all, it was rich.",
    "It shod 18 mares, seven of them in foal, five colts and two mules, 25 beasts in all.",
    "It shod 25 beasts: 18 mares, of which seven were in foal, five colts and two mules.",
    "It shod 25 beasts: 18 mares (seven in foal), five colts and two mules.",
]
EACH_HAS = [
    "The estate went to four sisters: Una has three shops, Ida two and Eve one.",
    "The estate went to three sisters: Una got two mills, Ida two mills, Eve one mill.",
    "It won 12 of its 15 matches: seven at home and five away.",
]
MAY_BE_RIGHT = [
    "The storm hurt 19 people, nine women and four children.",
    "They sold 19 goats, nine cows, eight pigs and four hens.",
    "He won 19 races – nine more than Bert and two fewer than Karl.",
    "He paid £400: £350 for the cart, £20 for the mule and a few pounds for hay.",
    "Of the 90 pilots, 40 came from Chile, 30 from Peru and 15 from Cuba.",
    "The town spent £6.3 million: £2.8 million on roads, £1.9 million on schools and £1.7 million on parks.",
]


@pytest.mark.parametrize("text", [*UNTOLD, *PART_OF_A_PART, *EACH_HAS, *MAY_BE_RIGHT])
def test_a_list_that_can_be_right_is_left_alone(text: str) -> None:
    assert [one.message for one in audit.inspect(text) if one.check == "figures/sum"] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The yard built nine boats: five skiffs, two punts and a barge.", "Five + two + a barge make 8, not nine."),
        ("The yard built nine boats: seven skiffs, four punts and the barge.", "Seven + four make 11, not nine."),
        (
            "The estate had seven shops: Una has three shops, Ida two and Eve one.",
            "Three + two + one make 6, not seven.",
        ),
        ("It shod 25 beasts: 18 mares, seven of them in foal, five colts and four mules.", "18 + five + four make 27"),
        ("The storm hurt 19 people, nine women, eight men and four children.", "Nine + eight + four make 21, not 19."),
        ("The storm hurt 19 people – nine women, eight men and four children.", "make 21, not 19."),
        ("Of the 90 pilots, 40 came from Chile, 30 from Peru and 25 from Cuba.", "40 + 30 + 25 make 95, not 90."),
        (
            "It spent £6.3 million: £2.8 million on roads, £1.9 million on schools and £0.7 million on parks.",
            "5,400,000",
        ),
    ],
)
def test_a_list_that_cannot_make_its_total_is_named(text: str, said: str) -> None:
    (found,) = [one.message for one in audit.inspect(text) if one.check == "figures/sum"]
    assert said in found
