"""A file becomes a database of today's schema, forward only, and the one it was before stands beside it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from audit.errors import NewerStore, StoreError
from audit.pipeline import run
from audit.report.json import dumps
from audit.store import opening
from audit.store.database import opened
from audit.store.migrations import migrations
from audit.store.schema import schema
from tests.store.released import SCHEMAS, build, dump

RELEASED = sorted(SCHEMAS.glob("*.sql"))


def applied(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return [name for (name,) in db.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]


def tables(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names if "_fts" not in name
        }


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_database_of_each_released_schema_comes_forward_and_loses_nothing(
    released: Path, tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "a.db"
    build(released, path)
    old, before = applied(path), tables(path)
    with opened(str(path)) as store:
        assert store is not None
        assert list(store.damage()) == []
        kept = store.latest()
        assert kept is not None
        assert len(kept[1].verdicts) == before["verdict"]
        assert store.db["decision"].count == before["decision"] == 1
        assert "accept" in {row.decision for row in run([str(folder)], store=store).findings}
        store.db["decision"].delete_where()
        assert dumps(run([str(folder)], store=store)) == dumps(run([str(folder)]))
    assert [migration.name for migration in migrations._migrations] == applied(path)
    copy = tmp_path / f"a.db.{released.stem.split('_')[0]}.bak"
    if copy.exists():
        assert applied(copy) == old
        assert tables(copy) == before
    assert copy.exists() == (old != applied(path))


def test_every_schema_before_todays_has_a_database_here() -> None:
    names = [migration.name for migration in migrations._migrations]
    assert set(names[3:-1]) <= {path.stem for path in RELEASED}  # the first three were never alone


def test_the_schema_that_is_reached_is_the_one_that_is_written_down(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    build(RELEASED[0], path)
    with opened(str(path)) as store:
        assert store is not None
        reached = "\n".join(dump(store.db.conn))
    for statement in ("CREATE TABLE intake (", "CREATE TABLE run_document", "origin_map TEXT NOT NULL DEFAULT '[]'"):
        assert statement in reached
        assert statement in schema()


def test_nothing_is_copied_where_nothing_is_held(tmp_path: Path) -> None:
    for _ in range(2):
        with opened(str(tmp_path / "a.db")):
            pass
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db"]


def test_a_newer_database_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    build(RELEASED[0], path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("UPDATE _sqlite_migrations SET name = 'm999_from_the_future' WHERE id = 1")
        db.commit()
    before = path.read_bytes()
    with pytest.raises(NewerStore, match="m999_from_the_future"), opened(str(path)):
        pass
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE bookmark (address TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="of another program"), opened(str(path)):
        pass
    assert path.read_bytes() == before


def test_a_migration_that_fails_leaves_the_old_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.db"
    build(RELEASED[0], path)
    old = applied(path)

    def fail(db: Database) -> None:
        db.execute("CREATE TABLE half (x)")
        raise sqlite3.OperationalError("no such thing")

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "_migrations", [*migrations._migrations, migrations._Migration("m998_fails", fail)])
        with pytest.raises(StoreError, match="no such thing"), opened(str(path)):
            pass
    assert applied(path) == old
    assert "half" not in tables(path)


def test_the_journal_is_changed_patiently(monkeypatch: pytest.MonkeyPatch) -> None:
    def busy() -> None:
        error = sqlite3.OperationalError("database is locked")
        error.sqlite_errorcode = sqlite3.SQLITE_BUSY
        tries.append(1)
        if len(tries) < 3:
            raise error

    tries: list[int] = []
    opening._patiently(busy)
    assert len(tries) == 3
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.0)
    tries.clear()
    with pytest.raises(sqlite3.OperationalError):
        opening._patiently(busy)
