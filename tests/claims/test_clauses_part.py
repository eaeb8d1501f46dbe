"""Where a sentence falls into claims, and where it must not."""

from __future__ import annotations

import pytest
from claims_read import read

from audit.model import Claim

WHOLE = [
    "The trial of Ben Orr opened on 16 April 2012 and lasted ten weeks.",
    "He was sentenced to 21 years of detention, with a minimum of ten.",
    "Ben Orr, 38, walked free after 4 months.",
    "Two men who sold the rifles got 21 years.",
    "The 2024 edition, which described 2023, had reported 8,352 deaths.",
    "The envoy has not yet – despite three requests – called on the rebels to disarm.",
    "Incidents were down to 19 from 57, a fall of two thirds.",
    "The raid was worse than the fire of 2019, which killed 31.",
    "The panel gave jail terms of six and four years to two men.",
    "Of the 412 wells, 188 (46%) have no cover.",
    "Some 1,204 wells (62 per cent) were closed.",
    "With 40 plus 9, the members of the Lake Party and the Greens would have a majority of two.",
]
PARTED = [
    ("The bureau closed 1,204 wells (62 per cent).", ["The bureau closed 1,204 wells", "(62 per cent)"]),
    ("The raid killed 12 and nine people fled.", ["The raid killed 12", "nine people fled"]),
    ("13 soldiers and 160 civilians died.", ["13 soldiers", "160 civilians died"]),
    (
        "The court sat on 3 May 2021, where 12 men were sentenced.",
        ["The court sat on 3 May 2021", "where 12 men were sentenced"],
    ),
    ("Norland topped the table in May, with 1,970 killed.", ["Norland topped the table in May", "with 1,970 killed"]),
    ("Gunmen of Norland opened fire, wounding two.", ["Gunmen of Norland opened fire", "wounding two"]),
    ("It recorded 1,260 deaths, in 318 attacks.", ["It recorded 1,260 deaths", "in 318 attacks"]),
    (
        "He was jailed for 21 years, the harshest penalty in the country.",
        ["He was jailed for 21 years", "the harshest penalty in the country"],
    ),
    (
        "He shot 69 people on the island, where the Labour Youth League held its camp.",
        ["He shot 69 people on the island", "where the Labour Youth League held its camp"],
    ),
    (
        "The trial of Ben Orr dragged on for 14 months, after it had begun on 11 April 2022.",
        ["The trial of Ben Orr dragged on for 14 months", "after it had begun on 11 April 2022"],
    ),
    (
        "The Red Pact killed 1,310, the Old Guard 1,105 and the Lake Brigade 905.",
        ["The Red Pact killed 1,310", "the Old Guard 1,105", "the Lake Brigade 905"],
    ),
]


def clauses(text: str) -> list[str]:
    """The exact words of the claims but offices, each stretch once."""
    return list(dict.fromkeys(claim.of(text) for claim in read(text) if claim.kind != "office"))


@pytest.mark.parametrize("text", WHOLE)
def test_stays_whole(text: str) -> None:
    assert clauses(text) == [text[:-1]]


@pytest.mark.parametrize(("text", "parts"), PARTED)
def test_parts(text: str, parts: list[str]) -> None:
    assert clauses(text) == parts


def last(text: str) -> Claim:
    """The last claim of a text."""
    return read(text)[-1]


@pytest.mark.parametrize(
    ("text", "negated", "modality"),
    [
        ("The army did not kill 12 people and wounded 40.", False, None),
        ("The army did not kill 12 people or wound 40.", True, None),
        ("The army rejected reports that it had killed 12 people.", True, None),
        ("The court rejected claims for 12 million euros.", False, None),
        ("The bank expects 12 branches to close.", False, "future"),
        ("The envoys met for 11 hours but failed to agree.", False, None),
        ("The army killed 12 people, a figure that could not be verified.", False, None),
        ("The army denied that it had killed 12 people and wounded 40.", True, None),
        ("The storm could kill 12 people and wound 40.", False, "possible"),
        ("The storm will destroy 12 houses and flood 40 fields.", False, "future"),
        ("The storm could kill 12 people and wounded 40 on Monday.", False, None),
        ("The rebels have not – as in March 2021 – called for peace in Norland.", True, None),
    ],
)
def test_a_denial_and_a_help_verb_hold_for_what_hangs_on_them(text: str, negated: bool, modality: str | None) -> None:
    claim = last(text)
    assert (claim.negated, claim.modality) == (negated, modality)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("No group has claimed 12 attacks.", None),
        ("The spokesman said 24 hostages had been freed.", None),
        ("The country's 12,000 guards have 90 rifles.", None),
        ("The group said it had killed 12 soldiers.", "group"),
        ("The ministry has confirmed 19 deaths.", "ministry"),
        ("In its annual report the bureau listed 8,352 incidents.", "bureau"),
        ("In 2015 the world counted 29,376 deaths, the most ever.", "world"),
        ("The suspects, aged 19 and 23, were arrested in Ghent.", "suspects"),
        ("A ferry carrying 140 passengers sank off the coast.", "ferry"),
        ("His deputy, Farid Wali, was killed in 2021.", "Farid Wali"),
        ("The group's income was put at $50 million.", "group"),
        ("The road between the two cities was closed for nine days.", "road"),
        ("The attack killed 14 people.", "attack"),
    ],
)
def test_subject_of_the_first_claim(text: str, subject: str | None) -> None:
    assert read(text)[0].subject == subject
