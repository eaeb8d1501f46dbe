from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import groupby, pairwise
from pathlib import Path

import pytest

from audit.facts.phrases import groups
from audit.facts.rows import Fact
from audit.facts.tables import GENERAL, acronyms, events, facts, terms
from audit.knowledge import root, rows, toml

TABLES = {
    "facts/gti_2023.csv": "retrieved",
    "facts/gti_2024.csv": "retrieved",
    "facts/gti_2025.csv": "retrieved",
    "facts/offices.csv": "added",
    "facts/events.csv": "added",
    "facts/acronyms.csv": "added",
}
SPECIMENS = root() / "specimens"
SOURCES = toml("sources.toml")
DEFECTS = rows("defects.csv")

# The classes of defect that the audit by hand found in each document: a specimen carries every one.
CLASSES = {
    "000": "translation_artefact stale_claim cross_source_conflict cross_source_agreement name_error date_error typo "
    "internal_inconsistency vague_attribution title_error lost_separator scraping_noise",
    "001": "citation_defect date_error vague_attribution cross_source_conflict typo stale_claim name_error "
    "cross_source_agreement attribution_missing",
    "002": "scraping_noise attribution_missing typo seo_stuffing vague_attribution name_error title_error "
    "cross_source_conflict numeric_error internal_inconsistency cross_source_agreement stale_claim quote_mismatch "
    "unbalanced_quote translation_artefact",
    "003": "typo citation_defect scraping_noise quote_mismatch attribution_missing vague_attribution title_error "
    "unbalanced_quote name_error date_error",
    "004": "spam_injection scraping_noise attribution_missing date_error date_conflict typo vague_attribution "
    "stale_claim internal_inconsistency lost_separator quote_mismatch title_error name_error",
}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_row_says_where_it_is_from_and_since_when(name: str) -> None:
    for row in rows(name):
        assert None not in row, row
        assert None not in row.values(), row
        assert row["source"] == GENERAL or row["source"].startswith("https://"), row
        date.fromisoformat(row[TABLES[name]])


@pytest.mark.parametrize("name", [*sorted(TABLES), "defects.csv"])
def test_every_table_says_what_it_is(name: str) -> None:
    head = (root() / name).read_text(encoding="utf-8")
    for field in ("# about: ", "# source: ", "# date: "):
        assert field in head


def test_every_table_is_sound() -> None:
    assert len(facts()) > 80
    assert len(terms()) > 400
    assert len(events()) > 30
    assert len(acronyms()) > 40


def test_ids_are_unique() -> None:
    for table in (facts(), terms(), events(), acronyms()):
        ids = Counter(row.id for row in table)
        assert max(ids.values()) == 1


def test_stated_changes_keep_to_the_arithmetic_of_their_endpoints() -> None:
    computed = {(f.edition, f.subject, f.bare, f.period): f for f in facts() if f.endpoints}
    stated = {(f.edition, f.subject, f.bare, f.period): f for f in facts() if f.form == "change" and not f.endpoints}
    both = sorted(set(computed) & set(stated))
    assert len(both) >= 3
    for key in both:
        assert abs(stated[key].value - computed[key].value) <= Decimal("0.6"), key


def test_shares_and_totals_of_the_index_agree() -> None:
    value = {(f.measure, f.subject, f.period): f.value for f in facts() if f.edition == "2025"}
    pakistan = value["deaths from terrorism", "Pakistan", "2024"]
    assert round(value["deaths attributed to TTP", "Pakistan", "2024"] / pakistan * 100) == 52
    world = value["deaths from terrorism", "world", "2024"]
    assert round(value["deaths from terrorism", "Sahel", "2024"] / world * 100) == 51
    ranked = {f.value for f in facts() if f.form == "rank" and f.edition == "2025"}
    assert ranked == set(map(Decimal, range(1, 11)))


def test_two_states_do_not_share_a_place_in_one_edition() -> None:
    places = Counter((f.edition, f.value) for f in facts() if f.form == "rank")
    assert max(places.values()) == 1


def test_every_figure_can_be_found_in_words() -> None:
    for fact in facts():
        assert fact.counts, fact
        assert fact.place, fact
        assert all(groups(words) for words in (fact.counts, fact.place))


def _spans(listed: list[Fact]) -> set[str]:
    return {fact.period for fact in listed}


def test_a_period_belongs_to_the_edition() -> None:
    for fact in facts():
        assert all(int(year) < int(fact.edition) for year in re.findall(r"\d{4}", fact.period)), fact
    assert "2023/2024" in _spans(list(facts()))


def test_terms_of_one_office_follow_each_other() -> None:
    ordered = sorted(terms(), key=lambda term: (term.country, term.office, term.start))
    for _, same in groupby(ordered, key=lambda term: (term.country, term.office)):
        for one, other in pairwise(same):
            assert one.end, f"{one.words} has no end, but {other.words} follows"


def test_nobody_governs_for_a_century() -> None:
    for term in terms():
        assert (term.known - term.start).days < 75 * 366, term
        assert date(1900, 1, 1) < term.start <= term.known <= date(2026, 11, 22), term
        assert term.holder in term.names
        assert not set(term.names) & set(term.mistaken)


def test_events_are_of_the_past_and_their_days_are_real() -> None:
    for event in events():
        assert event.days.last <= date(2026, 11, 22), event
        assert not event.words or groups(event.words)


def test_an_acronym_has_one_row_and_a_wrong_form_is_never_a_right_one() -> None:
    assert max(Counter(row.acronym for row in acronyms()).values()) == 1
    right = {name.lower() for row in acronyms() for name in row.right}
    wrong = {name.lower() for row in acronyms() for name in row.wrong}
    assert not right & wrong - {"chief of army staff"}


def test_each_document_of_the_audit_by_hand_has_its_source() -> None:
    documents = {row["number"]: row for row in SOURCES["document"]}
    assert sorted(documents) == sorted(CLASSES)
    for row in documents.values():
        assert re.fullmatch(r"[0-9a-f]{64}", row["sha256"])
        assert {"file", "title", "author", "date", "language", "what"} <= set(row)


def test_each_specimen_is_listed_and_stands_for_a_document() -> None:
    listed = {row["file"]: row for row in SOURCES["specimen"]}
    assert sorted(listed) == sorted(path.name for path in SPECIMENS.iterdir())
    assert sorted(row["stands_for"] for row in listed.values() if "stands_for" in row) == sorted(CLASSES)
    assert sum(bool(row.get("clean")) for row in listed.values()) >= 3
    assert {row["media_type"] for row in listed.values()} == {"text/plain", "text/markdown", "text/html"}


@pytest.mark.parametrize("path", sorted(SPECIMENS.glob("0*.txt")), ids=lambda path: path.stem)
def test_a_specimen_has_the_length_of_an_article(path: Path) -> None:
    assert 400 <= len(path.read_text(encoding="utf-8").split()) <= 900


@pytest.mark.parametrize("path", sorted(SPECIMENS.glob("clean-*.txt")), ids=lambda path: path.stem)
def test_a_clean_text_is_long_enough_to_be_one(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.split()) >= 250
    assert "\nBy " in text


def test_every_listed_defect_stands_where_it_is_said_to_stand() -> None:
    for row in DEFECTS:
        text = (SPECIMENS / row["specimen"]).read_text(encoding="utf-8")
        assert row["exact"].replace("\\n", "\n") in text, row
        assert row["why"], row


@pytest.mark.parametrize("number", sorted(CLASSES))
def test_a_specimen_carries_every_kind_of_defect_of_its_document(number: str) -> None:
    carried = {row["class"] for row in DEFECTS if row["specimen"].startswith(number)}
    assert set(CLASSES[number].split()) == carried


def _runs(text: str, length: int) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("'", ""))
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


@pytest.mark.parametrize("row", SOURCES["document"], ids=lambda row: str(row["number"]))
def test_the_originals_are_those_that_are_listed_and_no_words_were_taken_from_them(row: dict[str, str]) -> None:
    """Where `AUDIT_ORIGINALS` names their folder; elsewhere only the list can be looked at."""
    path = Path(os.environ.get("AUDIT_ORIGINALS", "")) / row["file"]
    assert row["file"].startswith(row["number"])
    if not path.is_file():
        return
    raw = path.read_bytes()
    assert hashlib.sha256(raw).hexdigest() == row["sha256"]
    original = _runs(raw.decode("utf-8"), 8)
    for specimen in sorted(SPECIMENS.iterdir()):
        shared = original & _runs(specimen.read_text(encoding="utf-8"), 8)
        assert not shared, (specimen.name, sorted(shared)[:3])
