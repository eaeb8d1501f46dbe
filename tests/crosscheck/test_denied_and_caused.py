"""One clause denied and told, one effect with two causes, and most of them beside a lesser share."""

from __future__ import annotations

import pytest
from read import said

DENIED = "one of them denies what the other tells"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Prosecutors have opened a criminal case.",
            "They were reading it but had not opened a criminal case, they said.",
        ),
        ("Grain firm Tal has put its name to the pact.", "Tal left the talks on Tuesday without signing the pact."),
        ("The panel banned the coach for a month.", "The panel decided against banning the coach."),
        ("The rally had been banned by the police.", "The meeting was held, and the rally was not prohibited."),
        (
            "In May the council sold the water works.",
            "The council met in May and did not sell the works, whatever was said.",
        ),
    ],
)
def test_a_clause_that_one_tells_and_the_other_denies(one: str, other: str) -> None:
    assert set(said(one, other, DENIED) + said(other, one, DENIED)) == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Roe won her first title.", "Ada Roe had never won a title."),
        ("The panel will not ban the coach.", "The panel ruled out banning the coach."),
        ("The suspect was paid 20,000 crowns.", "The reward of 50,000 crowns has not been paid."),
        ("The last rain fell five weeks ago.", "It has not rained there for 35 days."),
        ("The court heard the case.", "The court did not only hear the case, it closed it."),
        ("The court may open a case.", "The court has not opened a case."),
        ("On 3 May the court opened the case.", "On 9 June the court had not opened the case of the twins."),
    ],
)
def test_firsts_other_sums_other_days_and_what_only_may_be_are_spared(one: str, other: str) -> None:
    assert said(one, other, DENIED) == said(other, one, DENIED) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire was caused by a cigarette.", "A gas leak caused the fire, the fire brigade said."),
        ("Ada Roe left the party because of its stance on water.", "She left the party because she wanted more time."),
        ("The decline is due chiefly to fewer judgments.", "The decline is due above all to longer waits."),
        (
            "The court took three months off as he was ill, because he had a clean record.",
            "The court took off three months, because the trial took five years.",
        ),
        (
            "The mayor put the fall in visitors down to the rain.",
            "She blames the fall in visitors on the dearer trains.",
        ),
    ],
)
def test_one_effect_has_one_cause(one: str, other: str) -> None:
    assert set(said(one, other, "two causes") + said(other, one, "two causes")) == {"contradicts"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire was caused by a cigarette.", "The blaze was sparked by a discarded cigarette."),
        ("The fall is partly due to fewer judgments.", "The fall is due to the longer waits."),
        ("Prices rose because of the drought.", "Wages rose because of the new law."),
        ("The town put 40 beds to good use.", "The town put 40 beds in a hall because of the flood."),
        (
            "The fire was caused by a cigarette.",
            "A cigarette caused the fire, and the flood was caused by a burst pipe.",
        ),
        ("It is unclear whether the fire was caused by a cigarette.", "A gas leak caused the fire."),
    ],
)
def test_one_cause_in_other_words_and_one_among_others_are_spared(one: str, other: str) -> None:
    assert said(one, other, "two causes") == said(other, one, "two causes") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("There were 812 attacks, most of them with knives.", "Guns were used in 71% of them, knives in 16%."),
        (
            "Most of the wheat that was traced had left from Niger.",
            "Of the wheat 57% left from Karst, 14% from Niger.",
        ),
        (
            "Some 800 fled, and most of them sleep in a school.",
            "Roughly a quarter of the families sleep in the school.",
        ),
    ],
)
def test_most_of_them_is_more_than_half(one: str, other: str) -> None:
    assert "contradicts" in said(one, other, "most of them in one") + said(other, one, "most of them in one")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Most of the members are farmers.", "Women make up 40 per cent of the members."),
        ("Most of the members are farmers.", "Farmers make up 62 per cent of the members."),
        ("More than half of the victims died in Tolmia.", "One in five of the victims died there."),
        ("Most of the wheat that was traced had left from Niger.", "Wheat from Niger fell by 14 per cent."),
    ],
)
def test_other_groups_larger_shares_and_moves_are_spared(one: str, other: str) -> None:
    assert said(one, other, "most of them in one") == said(other, one, "most of them in one") == []
