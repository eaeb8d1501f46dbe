from __future__ import annotations

import pytest
from told import corpus, link_of, relations, told

from audit.crosscheck.offices import same_person


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Jane Roe", "Roe", True),
        ("Antony Blinken", "Anthony Blinken", True),
        ("Mohammed Roe", "Muhammad Roe", True),
        ("Jane Roe", "Jon Doe", False),
        ("Roe", "Doe", False),
        ("", "Roe", False),
    ],
)
def test_one_person_or_two(a: str, b: str, same: bool) -> None:
    assert same_person(a, b) is same


@pytest.mark.parametrize(
    ("a", "b", "first", "second", "expected"),
    [
        ("Pakistani Prime Minister Jane Roe came.", "Indian Prime Minister Jon Doe came.", None, None, set()),
        ("Pakistani Prime Minister Jane Roe came.", "Pakistan's president, Jon Doe, came.", None, None, set()),
        ("Pakistani Prime Minister Jane Roe came.", "Prime Minister Roe of Pakistan left.", None, None, {"agrees"}),
        (
            "Pakistani Prime Minister Jane Roe came.",
            "Former Pakistani Prime Minister Jane Roe left.",
            None,
            None,
            {"updates"},
        ),
        ("Pakistani Prime Minister Jane Roe came.", "Pakistani Prime Minister Jon Doe left.", None, None, {"updates"}),
        (
            "Pakistani Prime Minister Jane Roe came.",
            "Pakistani Prime Minister Jon Doe left.",
            "2021-05-04",
            "2025-05-04",
            {"updates"},
        ),
        (
            "Pakistani Prime Minister Jane Roe came.",
            "Pakistani Prime Minister Jon Doe left.",
            "2021-05-04",
            "2021-05-05",
            {"contradicts"},
        ),
        (
            "Pakistani Prime Minister Jane Roe came.",
            "Pakistani President Jane Roe left.",
            "2021-05-04",
            "2021-05-05",
            {"contradicts"},
        ),
        (
            "Pakistani Prime Minister Jane Roe came.",
            "Pakistani President Jane Roe left.",
            "2021-05-04",
            "2025-05-05",
            set(),
        ),
    ],
)
def test_who_holds_an_office(a: str, b: str, first: str | None, second: str | None, expected: set[str]) -> None:
    assert {relation for relation, _ in relations(a, b, first=first, second=second)} == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ('"We came by the river," said Jane Roe.', '"Plums are cheap this year," said Jane Roe.', set()),
        ('"We came by the river road," said Jane Roe.', '"We came by the river road," Roe told them.', {"agrees"}),
        ('"We came upon the river road," said Jane Roe.', '"We came on the river road," said Jane Roe.', {"agrees"}),
        ('"We came by the river road," said Jane Roe.', '"By the river road," said Jane Roe.', {"agrees"}),
        (
            '"We will stay by the river road," said Jane Roe.',
            '"We will not stay by the river road," said Jane Roe.',
            {"contradicts"},
        ),
        (
            '"We went from whispers to contracts," said Jane Roe.',
            '"We went from whiskers to contracts," said Jane Roe.',
            {"contradicts"},
        ),
        ('"We came by the river road," said Jane Roe.', '"We came by the river road," said Jon Doe.', {"contradicts"}),
        # small words in common are no quotation
        (
            '"It is not for us to go on with it," said Jane Roe.',
            '"Go on, it is to be with us for long, not you," said Jon Doe.',
            set(),
        ),
        ('"The question is the price of plums," said Jane Roe.', '"The question is the bridge," said Jon Doe.', set()),
        (
            '"We, the people of the river, came by the road," said Jane Roe.',
            '"We came by the road," said Jane Roe.',
            {"agrees"},
        ),
        (
            '"We saw the river road at last," said Jane Roe.',
            '"We saw the riverroad at last," said Jane Roe.',
            {"agrees"},
        ),
    ],
)
def test_a_quotation(a: str, b: str, expected: set[str]) -> None:
    assert {relation for relation, _ in relations(a, b)} == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            '"Our small harbour came under water," said Jane Roe.',
            '"Our small harbour came under siege," said Jane Roe.',
            {"contradicts"},
        ),
        (
            '"Patience brought us here today," said Jane Roe.',
            '"Anger brought us here today," said Jane Roe.',
            {"contradicts"},
        ),
        (
            '"We came by the river road," said Jane Roe.',
            '"We came by the river road, as ever and always," said Jane Roe.',
            {"agrees"},
        ),
        (
            '"We came by the river road," said Prime Minister Jane Roe.',
            'Prime Minister Jane Roe: "We came by the river road."',
            {"agrees"},
        ),
    ],
)
def test_the_ends_of_a_quotation(a: str, b: str, expected: set[str]) -> None:
    assert {relation for relation, _ in relations(a, b)} == expected


def test_the_later_of_two_holders_is_told_by_the_period() -> None:
    one = told("a", "Pakistani Prime Minister Jane Roe came.", "2021-05-04", period="2010")
    other = told("b", "Pakistani Prime Minister Jon Doe left.", "2021-05-04", period="2012")
    assert link_of(corpus(one, other)).relation == "updates"


def test_a_quotation_given_by_the_office() -> None:
    found = relations(
        'Prime Minister Jane Roe: "We came by the river road."', '"We came by the river road," said Jon Doe.'
    )
    assert {relation for relation, _ in found} == {"contradicts"}
