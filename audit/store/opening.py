"""A database file opened: its schema brought forward, never back, and every error of it said in one line.

connect ─▶ newer? refuse ─▶ older? copy it beside itself ─▶ migrate, in one transaction
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

from audit.errors import NewerStore, StoreError
from audit.store.backup import copy
from audit.store.migrations import migrations
from audit.store.transaction import writing

BUSY_SECONDS = 30  # how long a writer waits for another before it gives up
PAUSE_SECONDS = 0.05  # between two tries to change the journal, which SQLite does not wait for
ADVICE = {
    sqlite3.SQLITE_FULL: "make room and run it again: every finished document is kept",
    sqlite3.SQLITE_IOERR: "the disk is full or failing: every finished document is kept",
    sqlite3.SQLITE_READONLY: "it cannot be written: change its rights, or name another file with --db",
    sqlite3.SQLITE_BUSY: "another program is writing to it: wait for it and run it again",
    sqlite3.SQLITE_LOCKED: "another program is writing to it: wait for it and run it again",
    sqlite3.SQLITE_CORRUPT: "it is damaged: restore a backup; `audit db check` says more",
    sqlite3.SQLITE_NOTADB: "name another file with --db, or restore a backup",
}
OTHERWISE = "name another file with --db, or restore a backup"


@contextmanager
def said(path: str) -> Iterator[None]:
    """Every error of SQLite leaves as a `StoreError` that names the file and says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary code of an extended one
        raise StoreError(f"{path}: {error}: {ADVICE.get(code, OTHERWISE)}") from error


def connect(path: str) -> sqlite3.Connection:
    """A connection to the file, made where there is none. A file that cannot be written is read as it stands."""
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        if _frozen(path):
            address = f"file:{quote(str(Path(path).absolute()))}?immutable=1"
            return sqlite3.connect(address, timeout=BUSY_SECONDS, uri=True)
        return sqlite3.connect(path, timeout=BUSY_SECONDS)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{path}: cannot be opened ({error}): name another file with --db") from error


def _frozen(path: str) -> bool:
    """Whether neither the file nor its folder can be written: then SQLite can make no log beside it."""
    return Path(path).is_file() and not (os.access(path, os.W_OK) or os.access(Path(path).parent, os.W_OK))


def prepare(db: Database, path: str | None = None) -> None:
    """Bring the schema up to date. Raises `NewerStore`, before anything is written, for one of a newer version.

    A database that holds something is first copied to a file beside it, whose name says which migration it is from.
    """
    refuse_foreign(db, path or "the database")
    db.execute("PRAGMA synchronous = NORMAL")  # with a log written ahead a kill loses nothing, and no commit waits
    if migrations.pending(db):
        if path and (applied := migrations.applied(db)):
            copy(db, f"{path}.{applied[-1].name.split('_')[0]}.bak")
        _patiently(db.enable_wal)
        with writing(db):  # of two that open a new file at once, one makes the schema and the other finds it
            migrations.apply(db)
    db.execute("PRAGMA foreign_keys = ON")


def refuse_foreign(db: Database, name: str = "the database") -> None:
    """Raise `NewerStore` where a migration was applied that this version does not know, and `StoreError` where the
    tables are those of another program."""
    known = {migration.name for migration in migrations.pending(Database(memory=True))}
    applied = [migration.name for migration in migrations.applied(db)]
    newer = [name for name in applied if name not in known]
    if newer:
        raise NewerStore(f"{name}: was written by a newer version of audit ({newer[0]}): update audit")
    if not applied and db.table_names():
        raise StoreError(f"{name}: is of another program: name another file with --db")


def _patiently(change: object) -> None:
    """Do what SQLite refuses at once while another program has the file."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            change()  # type: ignore[operator]
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) or time.monotonic() > until:
                raise
        time.sleep(PAUSE_SECONDS)
