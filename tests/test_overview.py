"""The short form is the same whether it is made from a result or counted in the database."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from audit import pipeline
from audit.checks import frame
from audit.cli.show import headline
from audit.errors import StoreError
from audit.overview import overview, reaches
from audit.pipeline import brief, latest, run
from audit.settings import DEFAULT
from audit.store.database import opened
from tests.bench.pages import pages, texts


def test_counted_in_the_database_it_says_what_the_result_says(tmp_path: Path, folder: Path) -> None:
    pages(folder, 60)
    (folder / "empty.txt").write_bytes(b"")
    with opened(str(tmp_path / "a.db")) as store:
        assert store is not None
        seen = brief([str(folder)], store)
        again = brief([str(folder)], store)
    assert seen == again == overview(run([str(folder)])) == overview(latest(str(tmp_path / "a.db")))
    assert seen.documents == 62
    assert len(seen.first) == 10
    assert seen.coverage.unchecked
    assert len(seen.problems) == 1


def test_the_claims_of_a_draft_are_counted_for_themselves(tmp_path: Path) -> None:
    draft, source, db = tmp_path / "draft.txt", tmp_path / "source.txt", str(tmp_path / "a.db")
    draft.write_text("The mill of Tarn had 917 workers in 1911. It burned down on 3 May 1923.", encoding="utf-8")
    source.write_text("The mill of Tarn had 971 workers in 1911. It had 64 looms.", encoding="utf-8")
    with opened(db) as store:
        assert store is not None
        seen = brief([str(source)], store, draft=str(draft))
        made = run([str(source)], draft=str(draft), store=store)
        assert seen == overview(made) == overview(latest(db))
        own = [claim for claim in made.claims if claim.document == made.draft]
        assert seen.draft is not None
        stretches = {(claim.start, claim.end) for claim in own}
        assert sum(seen.draft.values()) == len(stretches) < len(own)
        assert seen.draft["contradicted"] * 2 == seen.verdicts["contradicted"]
        said = headline(seen)
        assert f"claims of the draft: {seen.draft['contradicted']} contradicted" in said
        assert f"{seen.draft['single-source']} found in no source" in said
        (ruled,) = [claim for claim in own if claim.verdict == "contradicted"][:1]
        store.decide(ruled.fingerprint, "reject", "so it is", "Ann", "2026-01-01")
        again = brief([str(source)], store, draft=str(draft))
    assert again == overview(latest(db))
    assert again.draft is not None
    assert sum(again.draft.values()) == len(stretches) - 1


def test_what_two_texts_tell_differently_names_the_place_in_the_other(tmp_path: Path) -> None:
    one, other, db = tmp_path / "one.txt", tmp_path / "other.txt", str(tmp_path / "a.db")
    one.write_text("A mill.\n\nThe mill of Tarn had 917 workers in 1911.", encoding="utf-8")
    other.write_text("The mill of Tarn had 971 workers in 1911. It had 64 looms.", encoding="utf-8")
    with opened(db) as store:
        assert store is not None
        seen = brief([str(one), str(other)], store)
    assert seen == overview(latest(db))
    assert {(line.name, line.beside) for line in seen.first} == {
        (str(one), f"{other}:1"),
        (str(other), f"{one}:3"),
    }


def test_a_text_without_claims_is_not_said_to_be_uncontradicted(tmp_path: Path) -> None:
    text = tmp_path / "leer.txt"
    text.write_text(
        "Der Rat des Hafens hat am Dienstag lange über den Sturm gesprochen und über den Preis von Stahl, der für die "
        "neue Fähre nicht mehr zu bezahlen ist.",
        encoding="utf-8",
    )
    assert "no claim was found" in headline(overview(run([str(text)])))


def test_what_is_settled_is_counted_and_left_out_of_both(tmp_path: Path, folder: Path) -> None:
    db = str(tmp_path / "a.db")
    with opened(db) as store:
        assert store is not None
        made = run([str(folder)], store=store)
        for row, ruling in zip((*made.findings[:1], *made.claims[:1]), ("reject", "ignore"), strict=True):
            assert store.decide(row.fingerprint, ruling, "so it is", "Ann", "2026-01-01") == row.exact
        seen = brief([str(folder)], store)
    assert seen == overview(latest(db))
    assert seen.settled == 2
    assert sum(seen.verdicts.values()) == len(made.claims) - 1
    assert seen.coverage.claims == len(made.claims)
    assert sum(seen.severities.values()) == len(made.findings) - 1
    assert len(seen.first) == len(made.findings) - 1


def test_what_an_archive_counted_before_holds_when_texts_come_and_go(tmp_path: Path) -> None:
    settings = replace(DEFAULT, archive=replace(DEFAULT.archive, documents=2))
    place, db = tmp_path / "texts", str(tmp_path / "a.db")
    texts(place, 16)
    with opened(db) as store:
        assert store is not None
        for step in range(4):
            seen = brief([str(place)], store, settings=settings)
            assert seen == overview(run([str(place)], settings=settings))
            store.db.execute("UPDATE run_document SET counts = NULL WHERE document < '8'")  # as before the counts
            store.db.conn.commit()
            assert seen == store.overview(seen.coverage.checks_run)
            (place / f"00000{step}.txt").unlink()
            (place / f"new{step}.txt").write_text(f"On 3 May 2024 a flood in Norland killed 1{step} people.", "utf-8")


def test_a_crash_is_in_the_short_form(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(_: object) -> list[frame.Flag]:
        raise ValueError("boom")

    broken = tuple(replace(c, run=crash) if c.id in ("figures/sum", "facts/figure") else c for c in frame.checks())
    monkeypatch.setattr(frame, "checks", lambda: broken)
    with opened(str(tmp_path / "a.db")) as store:
        assert store is not None
        seen = brief([str(folder)], store)
    assert seen == overview(run([str(folder)]))
    assert seen.coverage.checks_failed == ("facts/figure: ValueError: boom", "figures/sum: ValueError: boom")


def test_nothing_read_is_an_empty_overview(tmp_path: Path) -> None:
    with opened(str(tmp_path / "a.db")) as store:
        assert store is not None
        assert brief([str(tmp_path / "gone.txt")], store).documents == 0
        with pytest.raises(StoreError, match="holds no run yet"):
            store.overview(1)


def test_a_run_whose_texts_were_taken_in_again_is_not_shown_as_if_it_spoke_of_them(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = str(tmp_path / "a.db")
    with opened(db) as store:
        run([str(folder)], store=store)
        monkeypatch.setattr(pipeline, "code_version", lambda: "another")
        pipeline.take_in([str(folder)], store=store)
    with pytest.raises(StoreError, match="taken in again by another version"):
        latest(db)


@pytest.mark.parametrize(
    ("found", "gate", "reached"),
    [
        ({"error": 1}, "error", True),
        ({"warning": 1}, "error", False),
        ({"warning": 1}, "notice", True),
        ({"error": 1}, "never", False),
        ({}, "notice", False),
    ],
)
def test_the_gate(found: dict[str, int], gate: str, reached: bool) -> None:
    assert reaches(found, gate) is reached
