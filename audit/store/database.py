"""The database: what is kept in it and read back. `audit.store.opening` opens the file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlite_utils import Database

from audit.assemble import Crossing
from audit.model import Analysis, Document
from audit.overview import Overview
from audit.sources.ratings import Rating
from audit.store import backup, decisions, documents, intake, overview, ratings, reference, runs
from audit.store.intake import Item
from audit.store.opening import connect, prepare, said
from audit.store.spool import Spool


class Store:
    """What is kept of files, documents and runs. Each method is one transaction."""

    def __init__(self, db: Database, path: str | None = None) -> None:
        self.db = db
        self.path = path

    def held(self, keys: Iterable[str]) -> dict[str, tuple[Item, ...]]:
        """What was found in the files with these keys, but for those that must be read."""
        return intake.load(self.db, keys)

    def hold(self, key: str, path: str, items: Sequence[Item]) -> None:
        """Keep what was found in a file; its documents are kept already."""
        intake.save(self.db, key, path, items)

    def has(self, document: str, key: str) -> bool:
        """Whether the analysis of a document is kept under this key."""
        return documents.has(self.db, document, key)

    def taken(self, document: str, reading: str) -> Document | None:
        """A document as it was taken in; None where this reading of it is not held."""
        return documents.taken(self.db, document, reading)

    def take(self, document: Document, raw: bytes) -> str:
        """Keep a document, and the bytes it was made from, without an analysis; the key of its reading."""
        return documents.take(self.db, document, raw)

    def analysis(self, document: str, key: str) -> Analysis | None:
        """What was kept of a document under this key; None where it must be analysed."""
        return documents.load(self.db, document, key)

    def analyses(self, items: Sequence[Item]) -> tuple[Analysis, ...]:
        """The kept analyses of these documents, each with the path it has here. Raises `StoreError` for one that is
        no longer kept: another run took its document in again in the meantime."""
        return tuple(documents.held(self.db, item) for item in items)

    def save(self, analysis: Analysis, key: str, raw: bytes | None) -> None:
        """Keep an analysis, and the bytes it was made from, unless they are held."""
        documents.save(self.db, analysis, key, raw)

    def crossing(self, key: str, problems: Sequence[str] = ()) -> Crossing | None:
        """What a run with this key found; it becomes the latest run. None where it must be made."""
        return runs.load(self.db, key) if self.again(key, problems) else None

    def again(self, key: str, problems: Sequence[str] = (), items: Sequence[Item] = ()) -> bool:
        """Whether a run with this key is kept; it becomes the latest run, with these problems and paths."""
        return runs.again(self.db, key, problems, items)

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

    def save_spool(self, spool: Spool, items: Sequence[Item], run: Mapping[str, Any], knowledge: str) -> None:
        """Keep what a run over an archive found, as the latest run. `run` are the fields of its row."""
        reference.keep(self.db, knowledge)
        spool.keep(run, items)

    def origins_of(self, run: str) -> dict[str, str]:
        """The origin of each document of a run."""
        return runs.origins(self.db, run)

    def latest(self) -> tuple[tuple[Analysis, ...], Crossing, tuple[str, ...]] | None:
        """The latest run: its analyses, what it found, and the inputs that could not be read."""
        return runs.latest(self.db)

    def overview(self, checks_run: int) -> Overview:
        """The latest run in short, counted in the database."""
        return overview.latest(self.db, checks_run)

    def damage(self) -> Iterator[str]:
        """What is wrong with the database, one line each."""
        return backup.damage(self.db)

    def copy(self, target: str) -> None:
        """Copy the database to `target`, whole or not at all; others may write meanwhile."""
        backup.copy(self.db, target)

    def pack(self) -> None:
        """Give back the room of what was deleted."""
        backup.pack(self.db)

    def rate(self, rows: Sequence[Rating], rater: str, as_of: str) -> None:
        """Keep a list of ratings in place of the one that the rater gave for that day before."""
        ratings.save(self.db, rows, rater, as_of)

    def ratings(self) -> tuple[Rating, ...]:
        """Every rating that was imported."""
        return ratings.load(self.db)

    def decisions(self) -> dict[str, str]:
        """What an editor ruled, by the fingerprint of a claim or a finding."""
        return decisions.load(self.db)

    def decide(self, fingerprint: str, ruling: str, reason: str, name: str, date: str) -> str:
        """Keep what an editor ruled; the words it is about."""
        return decisions.save(self.db, fingerprint, ruling, reason, name, date)

    def sources(self) -> Iterator[documents.Origin]:
        """Every document that is held, and where it is from, by source and title."""
        return documents.origins(self.db)


@contextmanager
def opened(path: str | None) -> Iterator[Store | None]:
    """The store in the file `path`, made and migrated where it must be; None where no file is named.

    Every error of the database leaves as a `StoreError` that names the file and says what to do.
    """
    if path is None:
        yield None
        return
    connection = connect(path)
    try:
        with said(path):
            db = Database(connection)
            prepare(db, path)
            yield Store(db, path)
    finally:
        connection.close()
