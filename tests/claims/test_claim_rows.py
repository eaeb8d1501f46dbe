"""The rows that the readers of claims use: each table says where it comes from, and the rows fit together."""

from __future__ import annotations

import pytest

from audit.claims.clauses import phrases
from audit.claims.grammar import small
from audit.claims.measures import measures
from audit.claims.places import capitals, country_at, country_before
from audit.claims.titles import absent
from audit.claims.titles import phrases as titles
from audit.claims.words import Phrases, lowers, words
from audit.knowledge import lexicon, rows

LEXICONS = ["offices", "measures", "verbs", "opinions", "modality", "names", "clauses", "grammar"]


@pytest.mark.parametrize("name", LEXICONS)
def test_lexicon_says_where_it_comes_from(name: str) -> None:
    table = lexicon(name)
    assert table["source"]
    assert table["about"]
    assert len(table["date"]) == 10


@pytest.mark.parametrize("name", [name for name in LEXICONS if name not in ("offices", "verbs")])
def test_wordings_are_lower_case(name: str) -> None:
    for table, fields in lexicon(name).items():
        if table in ("source", "date", "about", "bracket", "short") or not isinstance(fields, dict):
            continue
        for listed in fields.values():
            assert all(word == word.lower() for word in listed), table


def test_countries_are_one_row_each() -> None:
    names = [row["name"] for row in rows("lexicons/countries.csv")]
    assert len(names) == len(set(names)) > 150
    assert capitals()["oslo"] == "Norway"


def test_countries_are_found_by_name_adjective_and_short_form() -> None:
    assert country_at(words("the United States of America left"), 0) == (5, "United States")
    assert country_at(words("They told us so"), 2) is None
    assert country_at(words("a cold turkey"), 2) is None
    assert country_before(words("former South African president"), 3) == (1, "South Africa")
    assert country_before(words("the US president"), 2) == (1, "United States")
    assert country_before(words("the old president"), 2) is None


def test_absent_offices_are_titles_with_a_source() -> None:
    assert len(absent()) >= 40
    assert all(row.source and row.called for row in absent())


def test_every_measure_has_an_example_or_wordings() -> None:
    assert all(row["wordings"] for row in lexicon("measures")["measure"])
    assert set(measures()) == {row["id"] for row in lexicon("measures")["measure"]}


def test_phrases_prefer_the_longest_and_the_first() -> None:
    found = Phrases([("lake", 1), ("lake bank", 2), ("lake bank", 3), ("lake bank fund", 4), ("", 5)])
    line = words("the lake bank paid")
    assert found.at(line, 1) == (3, 2)
    assert list(found.all_at(lowers(line), 1)) == [(3, 2), (2, 1)]
    assert found.at(line, 0) is None
    assert found.ending(line, 3) == (1, 2)
    assert found.ending(line, 4) is None


def test_words_know_genitive_and_initials() -> None:
    line = words("Norland’s U.S. office & O'Hara")
    assert [(word.text, word.lower, word.genitive) for word in line][:2] == [
        ("Norland’s", "norland", True),
        ("U.S.", "u.s.", False),
    ]
    assert line[-1].lower == "o'hara"
    assert phrases("join").at(words("and so"), 0) is not None
    assert titles().at(words("prime minister"), 0) is not None
    assert "in" in small("places")
