"""`audit add` takes in without judging; the run after it judges what is held, and says what it says without it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from audit import intake, pipeline
from audit.errors import StoreError
from audit.ingest import gather
from audit.model import Analysis, Document
from audit.pipeline import latest, run, take_in
from audit.report.json import dumps
from audit.store.database import Store, opened
from tests.bench.pages import pages, texts
from tests.conftest import Command


@contextmanager
def kept(tmp_path: Path) -> Iterator[Store]:
    with opened(str(tmp_path / "a.db")) as found:
        assert found is not None
        yield found


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read as documents by this process."""
    seen: list[str] = []

    def noted(path: str, limits: object) -> object:
        seen.append(Path(path).name)
        return gather.documents(path, limits)  # type: ignore[arg-type]

    monkeypatch.setattr(intake, "documents", noted)
    return seen


@pytest.fixture
def analysed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that are analysed by this process."""
    seen: list[str] = []
    analyse = pipeline.analyse

    def noted(document: Document) -> Analysis:
        seen.append(Path(document.path or "").name)
        return analyse(document)

    monkeypatch.setattr(pipeline, "analyse", noted)
    return seen


def test_what_is_added_is_not_judged_and_the_run_reads_no_file_again(
    tmp_path: Path, folder: Path, read: list[str], analysed: list[str]
) -> None:
    with kept(tmp_path) as store:
        taken = take_in([str(folder)], store=store, analysed=False)
        assert len(taken.items) == 2
        assert analysed == []
        assert store.db["claim"].count == 0
        assert [(one.title, one.published) for one in store.sources()] == [
            ("Attacks in Norland doubled, institute says", "2024-05-06"),
            ("Norland violence in figures", "2024-05-09"),
        ]
        read.clear()
        found = run([str(folder)], store=store)
        assert read == []
        assert sorted(analysed) == ["release.txt", "report.txt"]
        assert dumps(found) == dumps(run([str(folder)]))
        assert list(store.damage()) == []


@pytest.mark.parametrize("jobs", [(1, 2), (2, 1), (2, 2)])
def test_an_archive_says_the_same_whether_it_was_added_before_or_not(jobs: tuple[int, int], tmp_path: Path) -> None:
    place = tmp_path / "pages"
    texts(place, 4)
    pages(place, 3)
    (place / "empty.txt").write_bytes(b"")
    (place / "copy").mkdir()
    (place / "copy" / "000001.txt").write_bytes((place / "000001.txt").read_bytes())
    with kept(tmp_path) as store:
        take_in([str(place)], store=store, jobs=jobs[0], analysed=False)
        assert dumps(run([str(place)], store=store, jobs=jobs[1])) == dumps(run([str(place)]))


def test_adding_again_reads_nothing_and_takes_nothing_from_what_was_judged(
    tmp_path: Path, folder: Path, read: list[str]
) -> None:
    with kept(tmp_path) as store:
        for _ in range(2):
            take_in([str(folder)], store=store, analysed=False)
        assert len(read) == 2
        found = dumps(run([str(folder)], store=store))
        take_in([str(folder)], store=store, analysed=False)
        assert len(read) == 2
        assert dumps(latest(str(tmp_path / "a.db"))) == found


def test_a_text_that_is_added_to_others_is_the_only_one_that_is_analysed(
    tmp_path: Path, folder: Path, read: list[str], analysed: list[str]
) -> None:
    with kept(tmp_path) as store:
        run([str(folder)], store=store)
        (folder / "third.txt").write_text("Attacks in Norland killed 1,150 people in 2023.\n", encoding="utf-8")
        read.clear()
        analysed.clear()
        take_in([str(folder)], store=store, analysed=False)
        found = run([str(folder)], store=store)
        assert read == analysed == ["third.txt"]
        assert dumps(found) == dumps(run([str(folder)]))


def test_a_stop_between_keeping_a_text_and_holding_its_file_costs_one_reading(
    tmp_path: Path, folder: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept(tmp_path) as store:
        with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
            patch.setattr(Store, "hold", _stopped)
            take_in([str(folder)], store=store, analysed=False)
        assert store.db["document"].count == 1
        assert list(store.damage()) == []
        take_in([str(folder)], store=store, analysed=False)
        assert read == ["release.txt", "release.txt", "report.txt"]
        assert dumps(run([str(folder)], store=store)) == dumps(run([str(folder)]))


def _stopped(*_: object) -> None:
    raise KeyboardInterrupt


def test_another_version_that_reads_alike_keeps_the_verdicts(
    tmp_path: Path, folder: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept(tmp_path) as store:
        found = dumps(run([str(folder)], store=store))
        read.clear()
        monkeypatch.setattr(pipeline, "code_version", lambda: "another")
        take_in([str(folder)], store=store, analysed=False)
        assert sorted(read) == ["release.txt", "report.txt"]
        assert dumps(latest(str(tmp_path / "a.db"))) == found


def test_another_version_that_reads_otherwise_takes_the_verdicts_from_what_it_read(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def otherwise(path: str, limits: object) -> object:
        for raw, document in gather.documents(path, limits):  # type: ignore[arg-type,misc]
            yield raw, replace(document, title="Another title")

    with kept(tmp_path) as store:
        run([str(folder)], store=store)
        monkeypatch.setattr(pipeline, "code_version", lambda: "another")
        monkeypatch.setattr(intake, "documents", otherwise)
        take_in([str(folder)], store=store, analysed=False)
        with pytest.raises(StoreError, match="taken in again by another version"):
            latest(str(tmp_path / "a.db"))
        found = run([str(folder)], store=store)
        assert {document.title for document in found.documents} == {"Another title"}
        assert dumps(found) == dumps(run([str(folder)]))


def test_a_new_fact_is_another_judgement_and_no_other_reading(
    tmp_path: Path, folder: Path, read: list[str], analysed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept(tmp_path) as store:
        run([str(folder)], store=store)
        read.clear()
        analysed.clear()
        monkeypatch.setattr(pipeline, "knowledge_version", lambda: "another")
        run([str(folder)], store=store)
        assert read == []
        assert sorted(analysed) == ["release.txt", "report.txt"]


def test_a_new_lexicon_is_another_reading(
    tmp_path: Path, folder: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept(tmp_path) as store:
        take_in([str(folder)], store=store, analysed=False)
        read.clear()
        monkeypatch.setattr(pipeline, "lexicons_version", lambda: "another")
        run([str(folder)], store=store)
        assert sorted(read) == ["release.txt", "report.txt"]


def test_a_file_that_is_gone_after_it_was_added_is_no_part_of_the_run(tmp_path: Path, folder: Path) -> None:
    with kept(tmp_path) as store:
        take_in([str(folder)], store=store, analysed=False)
        (folder / "report.txt").unlink()
        found = run([str(folder), str(folder / "report.txt")], store=store)
        assert [Path(document.path or "").name for document in found.documents] == ["release.txt"]
        assert len(found.problems) == 1
        assert found.problems[0].endswith("report.txt: does not exist: check the name")
        assert len(list(store.sources())) == 2


def test_a_folder_that_was_moved_after_it_was_added_is_named_by_its_new_place(tmp_path: Path, folder: Path) -> None:
    with kept(tmp_path) as store:
        take_in([str(folder)], store=store, analysed=False)
        moved = folder.rename(tmp_path / "moved")
        assert dumps(run([str(moved)], store=store)) == dumps(run([str(moved)]))


def test_an_added_text_that_cannot_be_analysed_is_a_line_each_time(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse = pipeline.analyse

    def crash(document: Document) -> Analysis:
        if "release" in (document.path or ""):
            raise RecursionError("too deep")
        return analyse(document)

    monkeypatch.setattr(pipeline, "analyse", crash)
    with kept(tmp_path) as store:
        take_in([str(folder)], store=store, analysed=False)
        for _ in range(2):
            assert dumps(run([str(folder)], store=store)) == dumps(found := run([str(folder)]))
            assert "release.txt: could not be analysed (RecursionError: too deep)" in found.problems[0]


def test_what_another_run_took_in_anew_in_the_meantime_is_read_from_its_file(
    tmp_path: Path, folder: Path, read: list[str]
) -> None:
    with kept(tmp_path) as store:
        take_in([str(folder)], store=store, analysed=False)
        name = str(folder / "release.txt")
        desk = intake.Desk(pipeline.analyse, intake.Versions("1", "1"), pipeline.DEFAULT.limits)
        ((_, document),) = gather.documents(name)  # type: ignore[misc]
        gone = intake.Item(name, document.id, "", reading="another")
        read.clear()
        (entry,) = intake.take_in(intake.Task(name, None, (gone,)), desk, store)
        assert read == ["release.txt"]
        assert entry.item.document == document.id
        assert store.analyses([entry.item])[0].claims


def test_the_commands_say_the_same_with_and_without_adding(command: Command, folder: Path, tmp_path: Path) -> None:
    db = ("--db", tmp_path / "a.db")
    said = command("add", folder, *db)
    assert said.code == 0
    assert said.err.endswith(f"audit: 2 texts kept in {tmp_path / 'a.db'}\n")
    listed = command("sources", *db).out
    assert "Norland violence in figures" in listed
    assert "release.txt" in listed
    assert command("report", "--format", "json", "-o", "-", *db).code == 2  # nothing was judged yet
    after = command("run", folder, "--format", "json", *db)
    fresh = command("run", folder, "--format", "json", "--db", tmp_path / "b.db")
    assert (after.code, after.out) == (fresh.code, fresh.out)
