"""Parts, stages and like things: claims of two of them deny each other in nothing and bear nothing out."""

from __future__ import annotations

import pytest
from read import linked, stated

from audit.crosscheck.scopes import narrower, two_scopes
from audit.knowledge import lexicon


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In the north 53 farms have no well.", "In the south 29 farms have no well."),
        ("Pay of drivers goes up by 6 percent.", "Pay of cooks goes up by 9 percent."),
        ("The duty on lamps is raised to 70 percent.", "The duty on glass is raised to 35 percent."),
        ("The first kiln cost 30 million euros.", "The second kiln cost 55 million euros."),
        ("Exports of Dalmark fell by 13 percent.", "Imports of Dalmark fell by 5 percent."),
        ("Unemployment stands at 12 percent.", "Among women, unemployment stands at 17 percent."),
        ("Core inflation stood at 3.7 percent.", "Inflation stood at 3.1 percent."),
        ("The jail was built for 200 prisoners.", "Some 470 prisoners live in the jail."),
        ("The pact was signed on 11 March.", "The pact was ratified on 23 March."),
        ("The clerk was charged on 2 April.", "The clerk was convicted on 8 April."),
        ("The inn was built in 1962.", "The inn was renovated in 2007."),
    ],
)
def test_of_two_things_nothing_contradicts(one: str, other: str) -> None:
    assert not [link.reason for link in linked(one, other) if link.relation in ("contradicts", "updates")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In the north 53 farms have no well.", "In the north 29 farms have no well."),
        ("Pay of drivers goes up by 6 percent.", "Pay of drivers goes up by 9 percent."),
        ("The pact was signed on 11 March.", "The pact was signed on 23 March."),
        ("The inn was built in 1962.", "The inn was built in 2007."),
    ],
)
def test_of_one_thing_it_does(one: str, other: str) -> None:
    assert [link.relation for link in linked(one, other) if link.relation == "contradicts"]


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Wages rose in cities.", "Wages rose in the countryside.", True),
        ("Wages of miners rose.", "Wages of the miners rose.", False),
        ("Stocks of fertiliser burned.", "Stocks of fertilizer burned.", False),
        ("The number of dead rose.", "The number of victims rose.", False),
        ("North Korea fired two rockets.", "South Korea fired two rockets.", False),
    ],
)
def test_what_two_claims_are_of(one: str, other: str, two: bool) -> None:
    assert bool(two_scopes(stated(one)[0], stated(other)[0])) is two


def test_a_part_is_narrower_than_its_whole() -> None:
    whole, part = stated("Some 18 percent are out of work.")[0], stated("Among women 25 percent are out of work.")[0]
    assert narrower(whole, part) == narrower(part, whole) == "among women"
    assert not narrower(part, part)


def test_no_wording_is_two_members_of_one_row() -> None:
    for row in lexicon("crosscheck")["scopes"]:
        wordings = [wording for member in row["of"] for wording in member]
        assert len(wordings) == len(set(wordings))
        assert all(wording == wording.lower() for wording in wordings)
