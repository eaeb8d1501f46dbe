"""The database as a file: checked, copied while it is in use, and packed."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from audit.errors import StoreError

_MOST = 20  # lines of damage that are worth reading


def copy(db: Database, target: str) -> None:
    """Copy the whole database, also while others write, to `target`: it is there whole or not at all."""
    own = next(file for _, name, file in db.execute("PRAGMA database_list") if name == "main")
    if own and Path(target).exists() and Path(target).samefile(own):
        raise StoreError(f"{target}: is the database itself: name another file")
    place = Path(target).resolve() if Path(target).is_symlink() else Path(target)
    if place.exists() and not (place.is_file() or place.is_dir()):
        raise StoreError(f"{target}: is a device or a pipe: name a file")
    half = place.with_name(f"{place.name}.{os.getpid()}.part")
    try:
        half.unlink(missing_ok=True)
        with closing(sqlite3.connect(half)) as made:
            db.conn.backup(made)
            made.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        half.replace(place)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{target}: the copy could not be written ({error}): name another file") from error
    finally:
        for left in (half, Path(f"{half}-journal"), Path(f"{half}-wal"), Path(f"{half}-shm")):
            left.unlink(missing_ok=True)


def damage(db: Database) -> Iterator[str]:
    """What is wrong with the database, one line each: its pages, its foreign keys, its bytes and its words."""
    try:
        broken = [line for (line,) in db.execute(f"PRAGMA integrity_check({_MOST})") if line != "ok"]
    except sqlite3.DatabaseError as error:  # too broken to be gone through
        broken = [str(error)]
    yield from broken
    if broken:
        return  # what the other questions would find follows from this
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchmany(_MOST):
        yield f"row {row} of {table} points to a row of {parent} that is not there"
    for sha256, raw in db.execute("SELECT sha256, bytes FROM snapshot"):
        if hashlib.sha256(raw).hexdigest() != sha256:
            yield f"the bytes of snapshot {sha256[:12]} are not those that were read"
    yield from _moved(db)


def _moved(db: Database) -> Iterator[str]:
    for table in ("claim", "finding"):
        rows = db.execute(
            f'SELECT {table}.id, substr(text, start + 1, "end" - start), exact FROM {table} '  # noqa: S608  no input in it
            f"JOIN document ON document.id = {table}.document WHERE {table}.analysis IS NOT NULL"
        )
        for name, words, exact in rows:
            if words != exact and "\0" not in exact + words:
                yield f"the words of {table} {name} are not where they were kept"


def pack(db: Database) -> None:
    """Give back the room of what was deleted, and empty the log."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.execute("VACUUM")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
