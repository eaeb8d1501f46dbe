from __future__ import annotations

from decimal import Decimal

import pytest

from audit.crosscheck.words import fold
from audit.knowledge import lexicon, rows
from audit.similarity import key, plain

CROSSCHECK = lexicon("crosscheck")


@pytest.mark.parametrize("name", ["compare", "crosscheck", "conversions", "transliteration"])
def test_a_lexicon_says_where_it_comes_from(name: str) -> None:
    table = lexicon(name)
    assert table["source"] and table["date"] and table["about"]


def test_every_row_of_a_measure_exists() -> None:
    known = {row["id"] for row in lexicon("measures")["measure"]} | {row["name"] for row in CROSSCHECK["measures"]}
    for table in ("unused", "after_only", "strict", "running", "falling", "cumulative"):
        named = CROSSCHECK["measure_rows"][table]
        assert len(named) == len(set(named))
        assert set(named) <= known, table


@pytest.mark.parametrize("table", ["synonyms", "roles", "measures"])
def test_no_word_is_lost_as_one_without_content(table: str) -> None:
    for row in CROSSCHECK[table]:
        assert all(fold(part) for word in row["words"] for part in word.split()), row


def test_opposites_do_not_meet() -> None:
    for row in CROSSCHECK["opposites"]:
        assert not {fold(word) for word in row["one"]} & {fold(word) for word in row["other"]}, row


def test_units_have_one_base_and_a_factor() -> None:
    seen: set[str] = set()
    for row in lexicon("conversions")["units"]:
        assert Decimal(str(row["factor"])) > 0
        assert not seen & set(row["names"])
        seen |= set(row["names"])


def test_distinct_names_have_keys_of_their_own() -> None:
    names = list(lexicon("transliteration")["distinct"]["words"])
    assert len({key(name) for name in names}) == len(names)
    assert names == [plain(name) for name in names]


def test_a_label_stands_for_one_family() -> None:
    seen: dict[str, str] = {}
    for row in rows("lexicons/labels.csv"):
        for form in row["forms"].split(";"):
            assert form == form.strip() != ""
            assert seen.setdefault(form, row["family"]) == row["family"]


def test_a_form_stands_for_one_name() -> None:
    forms = [form for row in CROSSCHECK["whole_names"] for form in row["forms"]]
    assert len(forms) == len(set(forms))
    assert all(len(row["forms"]) > 1 for row in CROSSCHECK["whole_names"])
    assert all(form[0].isupper() for form in forms)
