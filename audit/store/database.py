"""The database: opened, migrated, and what is kept in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from audit.assemble import Crossing
from audit.errors import NewerStore, StoreError
from audit.model import Analysis
from audit.store import documents, reference, runs
from audit.store.migrations import migrations

BUSY_SECONDS = 30  # how long a writer waits for another before it gives up


class Store:
    """What is kept of documents and runs. Each method is one transaction."""

    def __init__(self, db: Database) -> None:
        self.db = db

    def prepare(self) -> None:
        """Bring the schema up to date. Raises `NewerStore` for a database of a newer version."""
        known = {migration.name for migration in migrations.pending(Database(memory=True))}
        newer = [applied.name for applied in migrations.applied(self.db) if applied.name not in known]
        if newer:
            raise NewerStore(f"the database was written by a newer version of audit ({newer[0]}): update audit")
        if migrations.pending(self.db):
            self.db.enable_wal()
            migrations.apply(self.db)
        self.db.execute("PRAGMA foreign_keys = ON")

    def analysis(self, document: str, key: str) -> Analysis | None:
        """What was kept of a document under this key; None where it must be analysed."""
        return documents.load(self.db, document, key)

    def save(self, analysis: Analysis, key: str, raw: bytes) -> None:
        """Keep an analysis, and the bytes it was made from."""
        documents.save(self.db, analysis, key, raw)

    def crossing(self, key: str, problems: Sequence[str] = ()) -> Crossing | None:
        """What a run with this key found; it becomes the latest run. None where it must be made."""
        return runs.load(self.db, key, problems)

    def save_run(
        self,
        key: str,
        analyses: Sequence[Analysis],
        crossing: Crossing,
        *,
        problems: Sequence[str],
        version: str,
        knowledge: str,
    ) -> None:
        """Keep what a run over `analyses` (already kept) found, as the latest run."""
        reference.keep(self.db, knowledge)
        runs.save(self.db, key, analyses, crossing, problems=problems, version=version, knowledge=knowledge)

    def latest(self) -> tuple[tuple[Analysis, ...], Crossing, tuple[str, ...]] | None:
        """The latest run: its analyses, what it found, and the inputs that could not be read."""
        return runs.latest(self.db)


@contextmanager
def opened(path: str | None) -> Iterator[Store | None]:
    """The store in the file `path`, made and migrated where it must be; None where no file is named.

    Every error of the database leaves as a `StoreError` that names the file and says what to do.
    """
    if path is None:
        yield None
        return
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{path}: cannot be opened ({error}): name another file with --db") from error
    try:
        store = Store(Database(connection))
        store.prepare()
        yield store
    except sqlite3.Error as error:
        raise StoreError(f"{path}: {error}: name another file with --db, or restore a backup") from error
    finally:
        connection.close()
