"""Files to documents and analyses that are kept: a file is hashed; only what is not held is read, and only what was
not analysed yet is analysed.

    name ─ hash ─▶ held? ─ yes ─▶ analysed? ─ yes ──────────────────────▶ Entry or InputError
                       │              ╰────── no ─▶ analyse ─ save ─────╯
                       ╰── no ─▶ documents ─▶ analyse ─ save ─┬─ hold ──╯
                                     ╰──────▶ take (add) ─────╯

With several jobs the files that are not held are shared out among processes. Each keeps what it made itself, one
document a transaction, so the order in which they end does not show, and a stop loses no finished document.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audit.errors import InputError, printable
from audit.identity import analysis_key, digest, reading_key
from audit.ingest.gather import STANDARD_INPUT, documents
from audit.model import Analysis, Document
from audit.settings import Limits
from audit.store.database import Store, opened
from audit.store.intake import Item
from audit.workers import Died, spread

_AT_ONCE = 1_000_000  # bytes of a file that is hashed in one piece

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions of the code and of the knowledge on which it depends how a file is read, and what is said of it."""

    reading: str
    analysis: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What files are read with: the function that analyses (None: texts are only taken in), the versions, the limits,
    and the database in which all is kept, if any. All of it can be sent to another process."""

    analyse: Callable[[Document], Analysis] | None
    versions: Versions
    limits: Limits
    db: str | None = None

    @property
    def kept(self) -> str:
        """What all that is held of a file depends on beside the file."""
        return digest(self.limits, self.versions.reading)

    def key(self, reading: str) -> str:
        """The key under which the analysis of what was read is kept."""
        return analysis_key(reading, self.versions.analysis)

    def done(self, item: Item) -> bool:
        """Whether nothing is left to do for what is held at a place."""
        return self.analyse is None or item.reading is None or item.analysis == self.key(item.reading)


@dataclass(frozen=True, slots=True)
class Entry:
    """What stood at one place of a file: a document, or a problem. `made` is its analysis where no store keeps it."""

    item: Item
    made: Analysis | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A file to be taken in: its name, its key if what is found may be held under it, and what is held already."""

    name: str
    key: str | None
    held: tuple[Item, ...] | None = None


def entries(
    names: Sequence[str], desk: Desk, store: Store | None, jobs: int, tell: Progress
) -> list[tuple[str, tuple[Entry, ...]]]:
    """Each name with what was found there, in order of the names."""
    found: dict[int, tuple[Entry, ...]] = {}
    wanted: dict[int, Task] = {}
    kept = desk.kept
    keys = [file_key(name, kept) if store else None for name in names]
    held = store.held([key for key in keys if key]) if store else {}
    for at, (name, key) in enumerate(zip(names, keys, strict=True)):
        items = held.get(key) if key else None
        if items is not None and all(map(desk.done, items)):
            found[at] = tuple(map(Entry, items))
        else:
            wanted[at] = Task(name, key, items)
    tell("reading", len(found), len(names))
    for at, made in _made(wanted, desk, store, jobs):
        found[at] = made
        tell("reading", len(found), len(names))
    return [(names[at], found[at]) for at in sorted(found)]


def _made(
    wanted: Mapping[int, Task], desk: Desk, store: Store | None, jobs: int
) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    """What is found in the files that are not held, or not analysed, in the order in which they are done."""
    shared = [at for at, task in wanted.items() if task.name != STANDARD_INPUT]  # which only this process can read
    if min(jobs, len(shared)) <= 1:
        shared = []
    for at in sorted({*wanted}.difference(shared)):
        yield at, take_in(wanted[at], desk, store)
    for place, made in spread(Reader(desk), [wanted[at] for at in shared], min(jobs, len(shared))):
        at = shared[place]
        if isinstance(made, Died):
            yield at, _problem(wanted[at].name, f"{made.words}: leave it out")
        else:
            yield at, made


def _problem(name: str, words: str) -> tuple[Entry, ...]:
    return (Entry(Item(printable(name), problem=words)),)


@dataclass(frozen=True, slots=True)
class Reader:
    """The work of one process: takes in files, and keeps them in the database of the desk."""

    desk: Desk

    def __call__(self, tasks: Iterable[Task]) -> Iterator[tuple[Entry, ...]]:
        """What was found in the file of each task, in order."""
        with opened(self.desk.db) as store:
            for task in tasks:
                yield take_in(task, self.desk, store)


def take_in(task: Task, desk: Desk, store: Store | None) -> tuple[Entry, ...]:
    """Read, analyse and keep what is in one file; of what is held already only what is missing."""
    if task.held is not None and store and (known := _resumed(task.held, desk, store)) is not None:
        return known
    made = tuple(_entry(one, desk, store) for one in documents(task.name, desk.limits))
    if store and task.key and any(entry.item.document for entry in made) and file_key(task.name, desk.kept) == task.key:
        store.hold(task.key, printable(task.name), [entry.item for entry in made])  # not where it changed meanwhile
    return made


def _resumed(held: Sequence[Item], desk: Desk, store: Store) -> tuple[Entry, ...] | None:
    """What is held of a file, analysed; None where another run took its documents in anew in the meantime."""
    found = []
    for item in held:
        if desk.done(item):
            found.append(Entry(item))
            continue
        document = store.taken(item.document or "", item.reading or "")
        if document is None:
            return None
        found.append(_analysed(replace(document, path=item.path), item.reading or "", None, desk, store))
    return tuple(found)


def _entry(one: tuple[bytes, Document] | InputError, desk: Desk, store: Store | None) -> Entry:
    if isinstance(one, InputError):
        return Entry(Item(printable(one.path), problem=printable(one.problem)))
    raw, document = one
    if desk.analyse or store is None:
        return _analysed(document, reading_key(document), raw, desk, store)
    try:
        return Entry(Item(document.path, document.id, reading=store.take(document, raw)))
    except UnicodeError as error:  # half a character, as JSON in a page may hold, has no place in a database
        return _refused(document, "kept", error)


def _analysed(document: Document, reading: str, raw: bytes | None, desk: Desk, store: Store | None) -> Entry:
    """The entry of a document with its analysis, kept where there is a store. `raw`: its bytes, unless held."""
    key = desk.key(reading)
    item = Item(document.path, document.id, key, reading=reading)
    if store and store.has(document.id, key):
        return Entry(item)
    assert desk.analyse is not None  # texts are only taken in where they are kept
    try:
        made = desk.analyse(document)
    except Exception as error:  # one text that no rule was ready for is a line, never a lost run
        return _refused(document, "analysed", error)
    if store is None:
        return Entry(item, made)
    try:
        store.save(made, key, raw)
    except UnicodeError as error:
        return _refused(document, "kept", error)
    return Entry(item)


def _refused(document: Document, what: str, error: Exception) -> Entry:
    words = printable(f"{type(error).__name__}: {error}"[:120])
    problem = f"could not be {what} ({words}): report it, please"
    return Entry(Item(printable(document.path or document.url or document.id), problem=problem))


def file_key(name: str, kept: str) -> str | None:
    """What is found in a file depends on this: its bytes, name, and what a desk reads with (`Desk.kept`).

    None for what is no file or cannot be read: that is looked at each time.
    """
    if name == STANDARD_INPUT:
        return None
    try:
        found = os.stat(name)  # noqa: PTH116  paths of 10,000 files cost more than their hashes
        if not stat.S_ISREG(found.st_mode):  # a pipe can be read only once
            return None
        raw = _sha256(name, found.st_size)
    except (OSError, ValueError):
        return None
    return digest("file", raw, printable(name), kept)


def _sha256(name: str, size: int) -> str:
    """The hash of a file; a short one is read at once, which takes a third of the time."""
    if size > _AT_ONCE:
        with open(name, "rb", buffering=0) as stream:  # noqa: PTH123
            return hashlib.file_digest(stream, "sha256").hexdigest()
    descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        some = os.read(descriptor, size + 1)
        found = hashlib.sha256(some)
        while len(some) > size:  # it has grown since its size was asked for
            some = os.read(descriptor, _AT_ONCE)
            found.update(some)
    finally:
        os.close(descriptor)
    return found.hexdigest()
