"""What was kept comes back equal, nothing is kept twice, and the schema is the one that is written down."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from sqlite_utils import Database

from audit.assemble import Crossing
from audit.errors import NewerStore, StoreError
from audit.evidence import ClaimRef, Evidence, Verdict
from audit.identity import claim_id, document_id
from audit.model import (
    Analysis,
    Attribution,
    Citation,
    Claim,
    Date,
    Document,
    Failure,
    Finding,
    Mention,
    Noise,
    Office,
    Place,
    Quantity,
    Reference,
    Span,
    Stated,
)
from audit.store.database import Store, opened
from audit.store.intake import Item
from audit.store.migrations import migrations
from audit.store.schema import schema

TEXT = "Home\nPolice said 14 people died on 6 May 2024. Prime Minister Ann Roe resigned (HPA).\n"


def analysis(text: str = TEXT, name: str = "a.txt") -> Analysis:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document = Document(
        id=document_id(sha256, name),
        sha256=sha256,
        text=text,
        path=name,
        title="Toll",
        published="2024-05-07",
        language="en",
        source="post.example",
        noise=(Noise(0, 4, "navigation", "a menu"),),
        evidence=(("title", "first heading"),),
        modified="2024-05-08",
        stated=(Stated("published", "2024-05-07", "byline", 0.8), Stated("published", "2024-05-09", "meta", 0.5)),
        origin_map=((0, 4, "page 1"), (5, 88, "page 2")),
    )
    toll = Claim(
        start=17,
        end=47,
        sentence=Span(5, 48),
        kind="casualty",
        quantities=(
            Quantity(17, 19, Decimal("14.0"), None, Decimal("15"), "person", "~", "up", "number", Decimal("1E+2")),
        ),
        subject="Police",
        measure="deaths",
        period="2024-05-06",
        attribution=Attribution(
            Span(5, 11), Span(12, 16), "claims", Span(0, 4), Attribution(Span(17, 20), None, "denies")
        ),
        negated=True,
        modality="alleged",
        dates=(Date(36, 46, "DATE", "2024-05-06", "2024-05-06"),),
        origins=(("period", "dateline"),),
        whole=Span(5, 11),
    )
    office = Claim(49, 71, Span(49, 88), "office", office=Office("prime minister", None, "Ann Roe"), act="resigned")
    return Analysis(
        document=document,
        claims=(toll, office),
        mentions=(
            Mention(82, 85, "acronym", "HPA", "Ann Roe", Span(64, 71)),
            Mention(49, 71, "office", "prime minister||ann roe", office=Office("prime minister", None, "Ann Roe")),
        ),
        references=(Reference(5, 11, ("Roe, A.", "Doe, B."), "2021", "Tolls", date="2021"),),
        citations=(Citation(5, 11, "link", "#", "empty", ("citations/dead-link",)),),
        findings=(Finding(17, 19, "figures/sum", "error", "wrong", "15", 0.9, (Place("x", 1, 2, "y"),)),),
        failures=(Failure("copy/typo", "ValueError: x"),),
        sentences=(Span(5, 48), Span(49, 88)),
        sketch=(1, 2**61),
    )


def crossing(made: Analysis) -> Crossing:
    document = made.document.id
    other = claim_id(document, made.claims[1])
    evidence = Evidence("agrees", document, 49, 71, "Prime Minister Ann Roe", 0.5, "same office", claim=other)
    return Crossing(
        verdicts=(
            Verdict(ClaimRef(document, 0), "corroborated", "two say so", (evidence,)),
            Verdict(ClaimRef(document, 1), "unchecked", "nobody to compare with"),
        ),
        findings=((document, Finding(49, 71, "facts/office-holder", "warning", "not in office")),),
        origins={document: document},
        failures=(Failure("facts/date", "KeyError: 'x'"),),
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(str(tmp_path / "a.db")) as found:
        assert found is not None
        yield found


def test_an_analysis_comes_back_equal(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    assert store.analysis(made.document.id, "key") == made
    assert store.analysis(made.document.id, "another key") is None


def test_an_analysis_that_is_no_longer_kept_is_named(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    item = Item("other/a.txt", made.document.id, "key")
    (kept,) = store.analyses([item])
    assert kept.document.path == "other/a.txt"
    store.save(made, "another key", TEXT.encode())
    with pytest.raises(StoreError, match="was taken in again by another run in the meantime"):
        store.analyses([item])


def test_the_digits_of_a_quantity_are_kept_as_read(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    kept = store.analysis(made.document.id, "key")
    assert kept is not None
    assert str(kept.claims[0].quantities[0].value) == "14.0"


def test_bytes_are_kept_by_hash_with_the_time(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    row = store.db["snapshot"].get(made.document.sha256)
    assert row["bytes"] == TEXT.encode()
    assert row["retrieved"].endswith("+00:00")


def test_a_run_comes_back_equal_and_becomes_the_latest_when_it_is_asked_for_again(store: Store) -> None:
    first, second = analysis(), analysis(TEXT + "More.\n", "b.txt")
    for made in (first, second):
        store.save(made, "key", made.document.text.encode())
    for key, made in (("one", first), ("two", second)):
        store.save_run(key, [made], crossing(made), problems=["gone.txt: does not exist"], version="1", knowledge="k")
    latest = store.latest()
    assert latest is not None
    assert latest == ((second,), crossing(second), ("gone.txt: does not exist",))
    assert store.crossing("one", ["another.txt: is empty"]) == crossing(first)
    latest = store.latest()
    assert latest is not None
    assert latest[0] == (first,)
    assert latest[2] == ("another.txt: is empty",)
    assert store.crossing("three") is None


def test_a_new_analysis_replaces_the_old_one_and_old_verdicts_stay(store: Store) -> None:
    made = analysis()
    store.save(made, "old", TEXT.encode())
    store.save_run("one", [made], crossing(made), problems=[], version="1", knowledge="k")
    fewer = Analysis(made.document, claims=made.claims[:1], sentences=made.sentences)
    store.save(fewer, "new", TEXT.encode())
    assert store.analysis(made.document.id, "old") is None
    assert store.analysis(made.document.id, "new") == fewer
    assert store.db["verdict"].count == 2
    assert store.db["document"].count == 1


def test_claims_are_found_by_entity_measure_and_period_and_by_words(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    keys = {(row["kind"], row["key"]) for row in store.db["claim_key"].rows}
    assert {("measure", "deaths"), ("measure", "prime minister"), ("period", "2024")} <= keys
    assert any(kind == "entity" for kind, _ in keys)
    found = list(store.db["claim"].search("people"))
    assert [row["kind"] for row in found] == ["casualty"]


def test_views_answer_what_people_ask(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    store.save_run("one", [made], crossing(made), problems=[], version="1", knowledge="k")
    assert {row["check_id"] for row in store.db["open_findings"].rows} == {"figures/sum", "facts/office-holder"}
    assert {row["verdict"] for row in store.db["claim_status"].rows} == {"corroborated", "unchecked"}
    assert {row["name"] for row in store.db["source_profile"].rows} == {"post.example"}


def test_the_facts_and_known_errors_of_a_run_stand_beside_it(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    for key, knowledge in (("one", "k"), ("two", "k"), ("three", "another")):
        store.save_run(key, [made], crossing(made), problems=[], version="1", knowledge=knowledge)
    assert {row["kind"] for row in store.db["fact"].rows} == {"figure", "office", "event", "acronym"}
    assert {row["knowledge"] for row in store.db["fact"].rows} == {"another"}
    assert store.db["known_error"].count >= 25


def test_foreign_keys_hold_and_the_log_is_written_ahead(store: Store) -> None:
    assert store.db.journal_mode == "wal"
    with pytest.raises(sqlite3.IntegrityError):
        store.db["claim_key"].insert({"kind": "entity", "key": "x", "claim": "nobody"})
    assert list(store.db.query("PRAGMA foreign_key_check")) == []


def test_a_save_that_fails_leaves_nothing_behind(store: Store) -> None:
    made = analysis()
    twice = Analysis(made.document, claims=(made.claims[0],), findings=made.findings, sentences=made.sentences)
    broken = Analysis(made.document, claims=twice.claims, mentions=(Mention(0, 1, "acronym", None),))  # type: ignore[arg-type]
    with pytest.raises(sqlite3.IntegrityError):
        store.save(broken, "key", TEXT.encode())
    assert store.db["document"].count == 0
    assert store.db["claim"].count == 0


def test_words_that_moved_are_not_believed(store: Store) -> None:
    made = analysis()
    store.save(made, "key", TEXT.encode())
    store.db["document"].update(made.document.id, {"text": "X" + TEXT})
    with pytest.raises(StoreError, match="are not where they were kept"):
        store.analysis(made.document.id, "key")


def test_a_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with opened(str(path)):
        pass
    db = Database(path)
    migrations._record_applied(db, "m999_from_the_future")
    db.close()
    with pytest.raises(NewerStore, match="m999_from_the_future"), opened(str(path)):
        pass


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_text("these are words, not a database, and there are enough of them to be a header " * 20)
    with pytest.raises(StoreError, match=r"a\.db: file is not a database"), opened(str(path)):
        pass
    with pytest.raises(StoreError, match="cannot be opened"), opened(str(tmp_path)):
        pass


def test_no_file_named_no_store() -> None:
    with opened(None) as store:
        assert store is None


def test_the_schema_is_the_one_that_is_written_down() -> None:
    written = Path(__file__).resolve().parents[2] / "db" / "schema.sql"
    assert written.read_text(encoding="utf-8") == schema(), "run `make generated`"


@pytest.mark.parametrize("view", ["verdict_of_run", "evidence_of_run"])
def test_what_a_run_says_is_looked_up_from_its_documents(store: Store, view: str) -> None:
    """From a run to all its rows and back, once for each document, takes minutes in an archive."""
    plan = [row[3] for row in store.db.execute(f"EXPLAIN QUERY PLAN SELECT * FROM {view} WHERE run = ?", ["a"])]
    assert [step.split()[1] for step in plan[:2]] == ["run_document", "claim"]
    assert "(run=? AND claim=?)" in plan[2]
