"""Files to analyses that are kept: a file is hashed, and only what is not held yet is read, analysed and kept.

    name ─ hash ─▶ held? ─ yes ─────────────────────────────────────▶ Entry or InputError
                       ╰── no ─▶ documents ─ analyse ─ save ─ hold ─╯

With several jobs the files that are not held are shared out among processes. Each keeps what it made itself, one
document a transaction, so the order in which they end does not show, and a stop loses no finished document.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audit.errors import InputError, printable
from audit.identity import digest
from audit.ingest.gather import STANDARD_INPUT, documents
from audit.model import Analysis, Document
from audit.settings import Limits
from audit.store.database import Store, opened
from audit.store.intake import Item
from audit.workers import Died, spread

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


@dataclass(frozen=True, slots=True)
class Desk:
    """What files are read with: the function that analyses, the versions of code and knowledge, the limits, and the
    database in which analyses are kept, if any. All of it can be sent to another process."""

    analyse: Callable[[Document], Analysis]
    versions: str
    limits: Limits
    db: str | None = None

    @property
    def kept(self) -> str:
        """What all that is kept of a file depends on beside the file."""
        return _kept(self.limits, self.versions)


@dataclass(frozen=True, slots=True)
class Entry:
    """What stood at one place of a file: a document, or a problem. `made` is its analysis where no store keeps it."""

    item: Item
    made: Analysis | None = None


def entries(
    names: Sequence[str], desk: Desk, store: Store | None, jobs: int, tell: Progress
) -> list[tuple[str, tuple[Entry, ...]]]:
    """Each name with what was found there, in order of the names."""
    found: dict[int, tuple[Entry, ...]] = {}
    wanted: list[int] = []
    keys = [file_key(name, desk) if store else None for name in names]
    held = store.held([key for key in keys if key]) if store else {}
    for at, key in enumerate(keys):
        if key in held:
            found[at] = tuple(Entry(item) for item in held[key])
        else:
            wanted.append(at)
    tell("reading", len(found), len(names))
    for at, made in _made(names, keys, wanted, desk, store, jobs):
        found[at] = made
        tell("reading", len(found), len(names))
    return [(names[at], found[at]) for at in sorted(found)]


def _made(
    names: Sequence[str], keys: Sequence[str | None], wanted: Sequence[int], desk: Desk, store: Store | None, jobs: int
) -> Iterator[tuple[int, tuple[Entry, ...]]]:
    """What is found in the files that are not held, in the order in which they are done."""
    shared = [at for at in wanted if names[at] != STANDARD_INPUT]  # which only this process can read
    if min(jobs, len(shared)) <= 1:
        shared = []
    for at in sorted({*wanted}.difference(shared)):
        yield at, take_in(names[at], keys[at], desk, store)
    tasks = [(names[at], keys[at]) for at in shared]
    for place, made in spread(Reader(desk), tasks, min(jobs, len(tasks))):
        at = shared[place]
        yield at, (_problem(names[at], f"{made.words}: leave it out") if isinstance(made, Died) else made)


def _problem(name: str, words: str) -> tuple[Entry, ...]:
    return (Entry(Item(printable(name), problem=words)),)


@dataclass(frozen=True, slots=True)
class Reader:
    """The work of one process: takes in files, and keeps them in the database of the desk."""

    desk: Desk

    def __call__(self, tasks: Iterable[tuple[str, str | None]]) -> Iterator[tuple[Entry, ...]]:
        """What was found in the file of each task, in order."""
        with opened(self.desk.db) as store:
            for name, key in tasks:
                yield take_in(name, key, self.desk, store)


def take_in(name: str, key: str | None, desk: Desk, store: Store | None) -> tuple[Entry, ...]:
    """Read, analyse and keep what is in one file. `key` is its key, if what is found may be held under it."""
    made = tuple(_entry(one, desk, store) for one in documents(name, desk.limits))
    if store and key and any(entry.item.document for entry in made) and file_key(name, desk) == key:
        store.hold(key, printable(name), [entry.item for entry in made])  # not where the file changed while it was read
    return made


def _entry(one: tuple[bytes, Document] | InputError, desk: Desk, store: Store | None) -> Entry:
    if isinstance(one, InputError):
        return Entry(Item(printable(one.path), problem=printable(one.problem)))
    raw, document = one
    key = analysis_key(document, desk.versions)
    item = Item(document.path, document.id, key)
    if store and store.has(document.id, key):
        return Entry(item)
    try:
        made = desk.analyse(document)
    except Exception as error:  # one text that no rule was ready for is a line, never a lost run
        return _refused(document, "analysed", error)
    if store is None:
        return Entry(item, made)
    try:
        store.save(made, key, raw)
    except UnicodeError as error:  # half a character, as JSON in a page may hold, has no place in a database
        return _refused(document, "kept", error)
    return Entry(item)


def _refused(document: Document, what: str, error: Exception) -> Entry:
    words = printable(f"{type(error).__name__}: {error}"[:120])
    problem = f"could not be {what} ({words}): report it, please"
    return Entry(Item(printable(document.path or document.url or document.id), problem=problem))


def analysis_key(document: Document, versions: str) -> str:
    """What an analysis depends on: the text and all that is known of it but its place, the code and the knowledge."""
    d = document
    said = (d.url, d.title, d.author, d.published, d.modified, d.language, d.source, d.media_type, d.evidence, d.stated)
    text = hashlib.sha256(d.text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest("analysis", d.id, text, d.noise, d.origin_map, d.links, *said, versions)


@cache
def _kept(limits: Limits, versions: str) -> str:
    return digest(limits, versions)


def file_key(name: str, desk: Desk) -> str | None:
    """What is found in a file depends on this: its bytes, name, the limits, the code and the knowledge.

    None for what is no file or cannot be read: that is looked at each time.
    """
    if name == STANDARD_INPUT:
        return None
    try:
        if not stat.S_ISREG(os.stat(name).st_mode):  # noqa: PTH116  a pipe can be read only once
            return None
        with open(name, "rb", buffering=0) as stream:  # noqa: PTH123  paths of 10,000 files cost more than their hashes
            raw = hashlib.file_digest(stream, "sha256").hexdigest()
    except (OSError, ValueError):
        return None
    return digest("file", raw, printable(name), desk.kept)
