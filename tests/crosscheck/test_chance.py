"""Equal figures of two things bear nothing out; those of one thing do, in whatever words."""

from __future__ import annotations

import pytest
from read import apart

from audit.crosscheck.link import links
from audit.ingest.take import take
from audit.knowledge import lexicon
from audit.pipeline import analyse

FIRST = "KASHARE, Orania, 3 June 2025 (Lakes Wire) - A slide hit the Tarasi mine in Kashare, Governor Lena Obuya said. "
THEN = "LIMARA, Orania, 4 June 2025 (Radio) - The slide hit the Tarasi mine in Kashare, Governor Lena Obuya said. "


def agreed(one: str, other: str) -> list[str]:
    """The reasons for agreement beyond what the first sentences say of each other."""
    known = {link.reason for link in apart(FIRST, THEN)}
    return [
        link.reason
        for link in apart(FIRST + one, THEN + other)
        if link.relation == "agrees" and link.reason not in known
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The army flew 130 people out.", "In the sports hall stand 130 camp beds."),
        ("Some 2,100 adults were asked in a survey.", "Around 2,100 shops have shut."),
        ("Troops took 31 looters into custody.", "The slide killed 31 people."),
        ("Wages in the valley fell by 4 percent.", "The lake covers 4 percent of the plain."),
        ("Only a third of the road is paved.", "Taxes make up a third of the price."),
        ("The mill lost 340 lorries.", "Rangers found 340 sheep."),
    ],
)
def test_figures_that_are_equal_by_chance_say_nothing(one: str, other: str) -> None:
    assert agreed(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Some 2,700 nurses joined the rescue.", "About 2,700 people took part."),
        ("The slide killed 31 people.", "Thirty-one lives were lost."),
        ("Rent went up by 4 percent.", "Tenants pay 4 percent more rent."),
        ("The firm will cut 2,400 jobs.", "Around 2,400 workers must go."),
        ("It buried 84 houses.", "Eighty-four homes lie under the mud."),
        ("A team of 4,000 volunteers dug.", "Four thousand helpers were digging."),
    ],
)
def test_figures_of_one_thing_agree_in_other_words(one: str, other: str) -> None:
    assert len(agreed(one, other)) >= 1


def test_an_office_is_borne_out_by_an_office_and_not_by_what_its_holder_did() -> None:
    one, other = FIRST + "Mining Minister Paul Serge is from Limara.", THEN + "Mining Minister Paul Serge went home."
    made = [analyse(take(text, media_type="text/plain")) for text in (one, other)]
    kinds = {one.document.id: [claim.kind for claim in one.claims] for one in made}
    joined = [
        {kinds[link.a.document][link.a.index], kinds[link.b.document][link.b.index]}
        for link in links(made)
        if link.relation == "agrees"
    ]
    assert {"office"} in joined
    assert {"office", "event"} not in joined


def test_a_noun_stands_once_in_a_row_and_for_one_sort() -> None:
    rows = [row["words"] for row in lexicon("crosscheck")["categories"]]
    table = lexicon("crosscheck")["people_or_things"]
    for words in (*rows, *(table[name] for name in ("people", "either", "things", "endings"))):
        assert len(words) == len(set(words))
    assert not set(table["either"]) & {*table["people"], *table["things"]}
    assert not set(table["people"]) & set(table["things"])
