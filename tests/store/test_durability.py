"""Kills, full disks, other programs, damage: nothing that was finished is lost, and one clear line says what it was."""

from __future__ import annotations

import os
import signal
import sqlite3
import warnings
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from audit.errors import StoreError
from audit.pipeline import run
from audit.report.json import dumps
from audit.store import database, opening
from audit.store.database import opened
from tests.bench.pages import texts

TEXTS = 8


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    texts(folder, TEXTS)
    return folder


@pytest.fixture(scope="module")
def undisturbed(archive: Path) -> str:
    return dumps(run([str(archive)]))


def audited(archive: Path, db: Path) -> str:
    with opened(str(db)) as store:
        return dumps(run([str(archive)], store=store))


def child(work: Callable[[], object]) -> Callable[[], int]:
    """Start `work` in a copy of this process; the function that is returned waits for its exit code."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of fork beside threads: the child starts none
        process = os.fork()
    if process == 0:
        try:
            work()
            os._exit(0)
        except BaseException:
            os._exit(1)
    return lambda: os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def killed_at(statement: int, archive: Path, db: Path) -> int:
    """A run that is killed at its n-th statement, in the middle of transactions too; its exit code."""

    def work() -> None:
        left = iter(range(statement))
        kept = opening.connect

        def connect(path: str) -> sqlite3.Connection:
            connection = kept(path)
            connection.set_trace_callback(
                lambda _: None if next(left, None) is not None else os.kill(os.getpid(), signal.SIGKILL)
            )
            return connection

        database.connect = connect  # in the child only
        audited(archive, db)

    return child(work)()


def statements(archive: Path, db: Path) -> int:
    """How many statements a whole run takes."""
    seen: list[str] = []
    with opened(str(db)) as store:
        assert store is not None
        store.db.conn.set_trace_callback(seen.append)
        run([str(archive)], store=store)
    return len(seen)


def whole(db: Path) -> int:
    """The number of documents that are kept, each shown to be whole."""
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            return 0
    with opened(str(db)) as store:
        assert store is not None
        assert list(store.damage()) == []
        rows = store.db.execute("SELECT id, analysis FROM document").fetchall()
        assert all(store.analysis(*row) is not None for row in rows)
        return len(rows)


def test_a_kill_at_any_moment_loses_no_finished_document(archive: Path, undisturbed: str, tmp_path: Path) -> None:
    last = statements(archive, tmp_path / "count.db")
    kept = []
    for number, at in enumerate(sorted(Random(3).sample(range(last), 8))):
        db = tmp_path / f"{number}.db"
        assert killed_at(at, archive, db) == -signal.SIGKILL
        kept.append(whole(db))
        assert audited(archive, db) == undisturbed
    assert kept == sorted(kept)
    assert 0 < kept[-1] <= TEXTS


def test_two_runs_at_once_on_one_new_database(archive: Path, undisturbed: str, tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    ends = [child(lambda: audited(archive, db)) for _ in range(2)]
    assert [end() for end in ends] == [0, 0]
    assert whole(db) == TEXTS
    assert audited(archive, db) == undisturbed


def test_a_reader_sees_one_state_while_a_run_writes(archive: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    with opened(str(db)), closing(sqlite3.connect(db)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM document").fetchone() == (0,)
        audited(archive, db)
        assert reader.execute("SELECT count(*) FROM document").fetchone() == (0,)
        reader.rollback()
        assert reader.execute("SELECT count(*) FROM document").fetchone() == (TEXTS,)


def test_a_full_disk_keeps_what_was_finished(
    archive: Path, undisturbed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = tmp_path / "a.db"
    with opened(str(db)) as store:
        assert store is not None
        pages = store.db.execute("PRAGMA page_count").fetchone()[0]

    def small(path: str) -> sqlite3.Connection:
        connection = opening.connect(path)
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(database, "connect", small)
        with pytest.raises(StoreError, match="full: make room and run it again: every finished document is kept"):
            audited(archive, db)
    assert 0 < whole(db) < TEXTS
    assert audited(archive, db) == undisturbed


def test_a_database_that_cannot_be_written_is_read_and_never_changed(
    archive: Path, undisturbed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = tmp_path / "a.db"
    audited(archive, db)
    before = db.read_bytes()

    monkeypatch.setattr(opening.os, "access", lambda path, mode: False)
    assert audited(archive, db) == undisturbed
    texts(tmp_path / "more", 1, seed=2)
    with pytest.raises(StoreError, match="it cannot be written: change its rights"):
        audited(tmp_path / "more", db)
    assert db.read_bytes() == before


def test_a_busy_database_is_waited_for_and_then_named(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = tmp_path / "a.db"
    with opened(str(db)):
        pass
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(db)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program is writing to it: wait for it"):
            audited(archive, db)


def test_a_corrupt_page_is_named_and_the_rest_stays(archive: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.db"
    audited(archive, db)
    with opened(str(db)) as store:
        assert store is not None
        store.pack()
        size = store.db.execute("PRAGMA page_size").fetchone()[0]
        page = store.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'document'").fetchone()[0]
    raw = bytearray(db.read_bytes())
    raw[(page - 1) * size : page * size] = b"\xff" * size
    db.write_bytes(raw)
    with pytest.raises(StoreError, match="it is damaged: restore a backup"):
        audited(archive, db)
    with opened(str(db)) as store:
        assert store is not None
        assert list(store.damage())
    assert db.read_bytes() == bytes(raw)
