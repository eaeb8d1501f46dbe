"""Which of a sort of things only one of two claims counts: its figure is of a part."""

from __future__ import annotations

import pytest
from read import linked, stated

from audit.crosscheck.partners import two_partners
from audit.crosscheck.restricted import restricted
from audit.knowledge import lexicon


@pytest.mark.parametrize(
    ("whole", "part", "which"),
    [
        ("Prices rose 8 percent.", "Fish prices rose 13 percent.", "fish"),
        ("Crime fell by 8 percent.", "Violent crime fell by 13 percent.", "violent"),
        ("Pensions rose 8 percent.", "Pensions of nurses rose 13 percent.", "doctor"),
        ("Some 310 farms were searched.", "Some 47 dairy farms were searched.", "dairi"),
        ("The sector employs 3,100 people.", "The timber sector employs 470 people.", "timber"),
        ("Some 310 cases of mumps are known.", "Some 47 cases of mumps in children are known.", "child"),
        ("Prices rose 8 percent.", "Consumer prices rose 13 percent.", ""),
        ("Prices rose 8 percent.", "Rising prices rose 13 percent.", ""),
        ("Seventeen lorries stopped.", "Within hours eleven lorries stopped.", ""),
        ("Fish is dear. Prices rose 8 percent.", "Fish prices rose 13 percent.", ""),
        ("The gale felled 310 oaks.", "The heavy gale felled 470 oaks.", ""),
    ],
)
def test_what_makes_a_part(whole: str, part: str, which: str) -> None:
    a, b = stated(whole)[-1], stated(part)[-1]
    assert bool(restricted(a, b)) is bool(which)
    assert restricted(a, b) == restricted(b, a)


def test_a_part_denies_nothing_of_the_whole() -> None:
    head = "Mayor Ann Roe of Orsk spoke to the council of Orsk on Monday. "
    found = linked(f"{head}Fees in Orsk rose 8 percent.", f"{head}Harbour fees in Orsk rose 13 percent.")
    assert not [link.reason for link in found if link.relation == "contradicts"]


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Orsk sold timber to Velmar for 31 million.", "Orsk sold timber to Brask for 14 million.", True),
        ("Orsk exported goods for 31 million.", "Trade with Brask came to 14 million.", True),
        ("Brask is near. Orsk exported goods for 31 million.", "Trade with Brask came to 14 million.", False),
        ("Orsk sold timber to Velmar for 31 million.", "Orsk sold timber to Velmar for 14 million.", False),
        ("Orsk sold timber for 31 million.", "Timber was sold for 14 million, according to Ann Roe.", False),
        ("Ann Roe spoke to Velmar for 31 minutes.", "Ann Roe spoke to Brask for 14 minutes.", False),
    ],
)
def test_two_partners(one: str, other: str, two: bool) -> None:
    assert bool(two_partners(stated(one)[-1], stated(other)[-1])) is two


def test_the_rows_are_in_small_letters() -> None:
    for name in ("restricted", "partners", "elsewhere", "bases"):
        for words in lexicon("crosscheck")[name].values():
            assert all(word == word.lower() for word in words)
