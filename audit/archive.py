"""A large archive, document by document: what comes or goes costs itself and its neighbours, never the whole.

    items ─ settle ─▶ who came, who went ─ marks ─▶ who meets whom now
          ─ link ───▶ what each two say of each other, kept (`audit.crosscheck.link.between` knows these two alone)
          ─ judge ──▶ the verdicts of those whose links changed; those of all others are taken over from the last run

Each step is kept in short transactions, so a stop loses little and the next run goes on; the run itself is one
transaction. What is kept does not depend on the order in which documents came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from audit.checks.frame import inspect_corpus
from audit.company import Company, concerned, tidied
from audit.crosscheck.link import between, within
from audit.crosscheck.meeting import FEWEST
from audit.crosscheck.origin import joined, one_text
from audit.crosscheck.verdict import of_document
from audit.errors import StoreError
from audit.evidence import ClaimRef, Corpus, Link
from audit.facts.lookup import judged
from audit.model import Analysis
from audit.settings import Settings
from audit.shelf import Shelf
from audit.store.database import Store, opened
from audit.store.intake import Item
from audit.store.marks import Marks
from audit.store.neighbours import Neighbours
from audit.store.spool import Spool, Spooled, spooled
from audit.workers import Died, spread

R = TypeVar("R")
CHUNK = 50  # documents of one transaction: a second or two of work is lost at most
HELD = 80  # documents kept in memory; with 200 a run of 600 pages takes 15 MB more


class Archive:
    """The archive that a store keeps, with the analyses of the documents at work."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.settings = settings
        self.keys: dict[str, str] = {}
        self.neighbours = Neighbours(store.db, settings.archive.common, FEWEST)
        self.company = Shelf(self._company, tidied, HELD)

    def _company(self, document: str) -> Company:
        (analysis,) = self.store.analyses([Item(None, document, self.keys[document])])
        return Company(analysis, self.settings.archive, self.settings.origins)

    def analysis(self, document: str) -> Analysis:
        """The analysis of a document of the archive."""
        return self.company(document).analysis

    def marks(self, document: str) -> Marks:
        """By what a document may meet others."""
        one = self.company(document)
        return Marks(one.marks, one.own, one.wanted, one.named, one.shingles)


def cross(
    store: Store, items: Sequence[Item], draft: str | None, settings: Settings, versions: str, work: Work
) -> Spool:
    """Everything that the run over `items` says and that is not kept yet, ready to be kept in one transaction.
    `versions` is what all that is kept depends on: another one, and nothing of it is used."""
    archive = Archive(store, settings)
    base, before = archive.neighbours.begin(versions)
    _settle(archive, items)
    _link(archive, work)
    return _judge(archive, base, draft, every=base is None or draft != before, work=work)


def _settle(archive: Archive, items: Sequence[Item]) -> None:
    """Take out the documents that went and put in those that came."""
    now = {item.document: item.analysis for item in items if item.document and item.analysis}
    held = archive.neighbours.held()
    archive.keys = held | now
    gone = sorted(document for document, key in held.items() if now.get(document) != key)
    come = sorted(document for document, key in now.items() if held.get(document) != key)
    for some in _chunks(gone):
        archive.neighbours.leave([(document, archive.marks(document)) for document in some])
    archive.keys = now
    archive.company.clear()  # a text may have come with another analysis
    for some in _chunks(come):
        archive.neighbours.enter([(document, now[document], archive.marks(document)) for document in some])


def _link(archive: Archive, work: Work) -> None:
    """Lay every document that needs it beside its neighbours."""
    wanted = archive.neighbours.unlinked()
    for found in work.shared(archive, Linker, wanted, "comparing"):
        with archive.neighbours.writing():
            for one in found:
                for other in one.parted:
                    archive.neighbours.part(one.document, other)
                for other, links, copy, together in one.kept:
                    archive.neighbours.keep(one.document, other, links, copy=copy, together=together)
                archive.neighbours.linked(one.document)


@dataclass(frozen=True, slots=True)
class Linked:
    """What was found of one document: whom it no longer meets, and what it and others say of each other: the other,
    links, whether they are one text, whether a check must see both."""

    document: str
    parted: tuple[str, ...]
    kept: tuple[tuple[str, tuple[Link, ...], bool, bool], ...]


class Linker:
    """Lays documents beside their neighbours. Of two that are both to be looked at the one with the smaller id does."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.waiting = frozenset(archive.neighbours.unlinked())

    def __call__(self, document: str) -> Linked:
        """What the document and each of its neighbours say of each other, where that is not kept yet."""
        neighbours = self.archive.neighbours
        wanted = neighbours.partners(document, self.archive.marks(document)) | {document}
        met = neighbours.met(document)
        new = sorted(other for other in wanted - met if other >= document or other not in self.waiting)
        return Linked(document, tuple(sorted(met - wanted)), tuple(self._met(document, other) for other in new))

    def _met(self, document: str, other: str) -> tuple[str, tuple[Link, ...], bool, bool]:
        settings = self.archive.settings
        if other == document:
            return other, within(self.archive.company(document).told, settings.matching), False, False
        a, b = (self.archive.company(one) for one in sorted((document, other)))
        links = between(a.told, b.told, settings.matching)
        return other, links, one_text(a.telling, b.telling, settings.origins), concerned(a, b)


def _judge(archive: Archive, base: str | None, draft: str | None, *, every: bool, work: Work) -> Spool:
    """The verdicts on the documents whose links changed, spooled; the others are taken over from the run `base`."""
    origins = joined(archive.keys, archive.neighbours.copies())
    earlier = archive.store.origins_of(base) if base else origins
    regrouped = [document for document in sorted(origins) if earlier.get(document) != origins[document]]
    wanted = archive.neighbours.unjudged(regrouped, every=every)
    spool = Spool(archive.store.db, base, origins, archive.neighbours.writing)
    for found in work.shared(archive, partial(Judge, origins, draft), wanted, "judging"):
        for one in found:
            spool.add(*one)
    return spool


class Judge:
    """Gives the verdicts on one document after the other. `origins` of all documents; the id of the draft, if any."""

    def __init__(self, origins: Mapping[str, str], draft: str | None, archive: Archive) -> None:
        self.archive = archive
        self.origins = origins
        self.draft = draft
        same = len(set(origins.values())) == 1
        self.alone = "every other document is a copy of this one" if same else None

    def __call__(self, document: str) -> tuple[str, Spooled]:
        """The document; the verdicts on it and the findings of corpus scope in it, as rows."""
        corpus = _around(self.archive, document, self.origins, self.draft)
        findings, failures = inspect_corpus(corpus)
        across = [one for owner, one in findings if owner == document]
        verdicts = of_document(corpus, document, self.alone)
        return document, spooled(self.archive.analysis(document), verdicts, across, failures)


def _around(archive: Archive, document: str, origins: Mapping[str, str], draft: str | None) -> Corpus:
    """A document among those that it has to do with: whose claims speak of its own, and whom a check must see."""
    own = archive.neighbours.links(document)
    denied = sorted({_other(link, document) for link in own if link.relation == "contradicts"} - {document})
    links = {(link.a, link.b): link for link in own}
    links |= {(k.a, k.b): k for other in denied for k in archive.neighbours.links(other) if k.relation == "agrees"}
    beside = {document, *(_other(link, document) for link in own), *archive.neighbours.together(document)}
    named = sorted(beside | {side.document for link in links.values() for side in (link.a, link.b)})
    facts, strays = judged([archive.analysis(document)])
    return Corpus(
        analyses=tuple(archive.analysis(one) for one in sorted(beside)),
        draft=draft,
        origins=tuple((one, origins[one]) for one in named),
        links=tuple(links[key] for key in sorted(links, key=_order)),
        facts=facts,
        strays=strays,
        about=document,
    )


def _order(key: tuple[ClaimRef, ClaimRef]) -> tuple[str, int, str, int]:
    a, b = key
    return a.document, a.index, b.document, b.index


def _other(link: Link, document: str) -> str:
    return link.b.document if link.a.document == document else link.a.document


def _chunks(documents: Sequence[str]) -> list[Sequence[str]]:
    return [documents[at : at + CHUNK] for at in range(0, len(documents), CHUNK)]


@dataclass(frozen=True, slots=True)
class Work:
    """How the work is done: in how many processes, and whom progress is told."""

    jobs: int
    tell: Callable[[str, int, int], None]

    def shared(
        self, archive: Archive, make: Callable[[Archive], Callable[[str], R]], wanted: Sequence[str], what: str
    ) -> Iterator[list[R]]:
        """What a worker, as `make` makes it, says of each of the documents `wanted`: some at a time."""
        tasks, done = _chunks(wanted), 0
        if self.jobs > 1 and len(wanted) >= archive.settings.work.jobs_from and archive.store.path:
            found = spread(Process(archive.store.path, archive.settings, make), tasks, self.jobs)
        else:
            worker = make(archive)
            found = ((place, [worker(one) for one in task]) for place, task in enumerate(tasks))
        for place, some in found:
            if isinstance(some, Died):
                raise StoreError(f"{archive.store.path}: {some.words} while texts were compared: run it again")
            done += len(tasks[place])
            self.tell(what, done, len(wanted))
            yield some


@dataclass(frozen=True, slots=True)
class Process(Generic[R]):
    """The work of one process: an archive of its own over the same database."""

    path: str
    settings: Settings
    make: Callable[[Archive], Callable[[str], R]]

    def __call__(self, tasks: Iterable[Sequence[str]]) -> Iterator[list[R]]:
        """What the worker says of the documents of each task."""
        with opened(self.path) as store:
            assert store is not None  # a path was named
            archive = Archive(store, self.settings)
            archive.keys = archive.neighbours.held()
            worker = self.make(archive)
            for task in tasks:
                yield [worker(document) for document in task]
