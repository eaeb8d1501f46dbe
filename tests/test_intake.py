"""A file costs its hash once it is held, whatever the number of processes; a bad one costs a line."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from audit import intake, pipeline
from audit.errors import InputError
from audit.ingest import gather
from audit.model import Analysis, Document
from audit.pipeline import brief, run, take_in
from audit.report.json import dumps
from audit.result import Result
from audit.settings import DEFAULT
from audit.store.database import Store, opened
from tests.bench.pages import pages, texts


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened(str(tmp_path / "a.db")) as found:
        assert found is not None
        yield found


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read as documents."""
    seen: list[str] = []

    def noted(path: str, limits: object) -> object:
        seen.append(Path(path).name)
        return gather.documents(path, limits)  # type: ignore[arg-type]

    monkeypatch.setattr(intake, "documents", noted)
    return seen


def test_only_the_file_that_changed_is_read_again(store: Store, tmp_path: Path, read: list[str]) -> None:
    folder = tmp_path / "texts"
    texts(folder, 6)
    brief([str(folder)], store)
    assert len(read) == 6
    read.clear()
    brief([str(folder)], store)
    assert read == []
    os.utime(folder / "000001.txt")  # a new time is no change
    (folder / "000002.txt").write_text("A fire killed 12 people in Norland on 3 May 2024.\n", encoding="utf-8")
    after = brief([str(folder)], store)
    assert read == ["000002.txt"]
    assert after.documents == 6
    assert dumps(run([str(folder)], store=store)) == dumps(run([str(folder)]))


def test_a_change_that_keeps_size_and_time_is_seen(store: Store, tmp_path: Path, read: list[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("A fire killed 12 people.\n", encoding="utf-8")
    os.utime(path, (1, 1))
    take_in([str(path)], store=store)
    path.write_text("A fire killed 13 people.\n", encoding="utf-8")
    os.utime(path, (1, 1))
    take_in([str(path)], store=store)
    assert read == ["a.txt", "a.txt"]
    assert store.db["document"].count == 2


def test_a_file_that_changes_while_it_is_read_is_not_held(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("A fire killed 12 people.\n", encoding="utf-8")

    def changing(name: str, limits: object) -> object:
        yield from gather.documents(name, limits)  # type: ignore[arg-type]
        path.write_text("A fire killed 13 people.\n", encoding="utf-8")

    with monkeypatch.context() as patch:
        patch.setattr(intake, "documents", changing)
        take_in([str(path)], store=store)
    assert store.db["intake"].count == 0


def test_another_limit_is_another_reading(store: Store, tmp_path: Path, read: list[str]) -> None:
    texts(tmp_path / "texts", 1)
    take_in([str(tmp_path / "texts")], store=store)
    narrow = replace(DEFAULT, limits=replace(DEFAULT.limits, document_bytes=10))
    taken = take_in([str(tmp_path / "texts")], store=store, settings=narrow)
    assert len(read) == 2
    assert taken.items == ()
    assert len(taken.problems) == 1


def test_a_folder_that_was_moved_is_not_analysed_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts(tmp_path / "old", 3)
    run([str(tmp_path / "old")], store=store)
    (tmp_path / "old").rename(tmp_path / "new")

    def refuse(*_: object) -> None:
        raise AssertionError("made again")

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "analyse", refuse)
        patch.setattr(pipeline, "cross", refuse)
        found = run([str(tmp_path / "new")], store=store)
    assert {Path(document.path or "").parent.name for document in found.documents} == {"new"}
    assert dumps(found) == dumps(run([str(tmp_path / "new")]))


def test_a_text_that_cannot_be_analysed_is_a_line(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    analyse = pipeline.analyse

    def crash(document: Document) -> Analysis:
        if "release" in (document.path or ""):
            raise RecursionError("too deep")
        return analyse(document)

    monkeypatch.setattr(pipeline, "analyse", crash)
    found = run([str(folder)], store=store)
    assert [Path(document.path or "").name for document in found.documents] == ["report.txt"]
    assert len(found.problems) == 1
    assert "could not be analysed (RecursionError: too deep)" in found.problems[0]


def test_a_text_that_no_database_can_hold_is_a_line(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse = pipeline.analyse

    def halved(document: Document) -> Analysis:
        made = analyse(document)
        odd = replace(made.document, title="\ud800")
        return replace(made, document=odd) if "report" in (document.path or "") else made

    monkeypatch.setattr(pipeline, "analyse", halved)
    taken = take_in([str(folder)], store=store)
    assert len(taken.items) == 1
    assert "could not be kept (UnicodeEncodeError" in taken.problems[0]
    assert list(store.damage()) == []


@pytest.mark.parametrize("kept", [True, False])
def test_two_processes_make_the_same_bytes_as_one(kept: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "pages"
    texts(folder, 6)
    pages(folder, 2)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "copy").mkdir()
    (folder / "copy" / "000001.txt").write_bytes((folder / "000001.txt").read_bytes())

    def made(store: Store | None, jobs: int) -> Result:
        with (tmp_path / "in.txt").open(encoding="utf-8") as stream:
            monkeypatch.setattr("sys.stdin", stream)  # only this process can read it
            return run([str(folder), "-"], store=store, jobs=jobs)

    (tmp_path / "in.txt").write_text("A fire killed 12 people.\n", encoding="utf-8")
    alone = dumps(made(None, 1))
    with opened(str(tmp_path / "b.db") if kept else None) as store:
        shared = made(store, 2)
        assert dumps(shared) == alone
        assert len(shared.problems) == 2
        if store is not None:
            assert store.db["document"].count == 9
            assert list(store.damage()) == []


def test_what_is_no_file_has_no_key(tmp_path: Path) -> None:
    desk = intake.Desk(pipeline.analyse, intake.Versions("1", "1"), DEFAULT.limits)
    os.mkfifo(tmp_path / "pipe")
    for name in ("-", str(tmp_path), str(tmp_path / "gone"), str(tmp_path / "pipe"), "a\0b", "https://post.example/a"):
        assert intake.file_key(name, desk.kept) is None


def test_a_name_that_is_not_unicode_is_held_and_named(store: Store, tmp_path: Path, read: list[str]) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    odd = os.fsencode(str(folder)) + b"/caf\xe9.txt"
    Path(os.fsdecode(odd)).write_text("A fire killed 12 people.\n", encoding="utf-8")
    empty = os.fsencode(str(folder)) + b"/\xe9.txt"
    Path(os.fsdecode(empty)).write_bytes(b"")
    for _ in range(2):
        found = run([str(folder)], store=store)
        assert "caf\\xe9.txt" in (found.documents[0].path or "")
        assert len(found.problems) == 1
        found.problems[0].encode()
    assert len(read) == 3  # the bad one each time
    with pytest.raises(InputError, match="is empty"):
        run([], draft=os.fsdecode(empty), store=store)


def dying(document: Document) -> Analysis:
    if document.text.startswith("Die"):
        os.kill(os.getpid(), signal.SIGKILL)
    return pipeline.analyse(document)


def test_a_process_that_dies_is_a_line_and_the_rest_is_kept(store: Store, folder: Path) -> None:
    (folder / "bad.txt").write_text("Die, said the text.\n", encoding="utf-8")
    names = sorted(str(path) for path in folder.iterdir())
    desk = intake.Desk(dying, intake.Versions("1", "1"), DEFAULT.limits, store.path)
    found = dict(intake.entries(names, desk, store, 2, lambda what, done, total: None))
    assert found[names[0]][0].item.problem == "the process that read it died (SIGKILL): leave it out"
    assert store.db["document"].count == 2
    assert store.db["intake"].count == 2
