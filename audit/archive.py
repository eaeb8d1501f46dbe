"""A large archive, document by document: what comes or goes costs itself and its neighbours, never the whole.

    items ─ settle ─▶ who came, who went ─ marks ─▶ who meets whom now
          ─ link ───▶ what each two say of each other, kept (`audit.crosscheck.link.between` knows these two alone)
          ─ judge ──▶ the verdicts of those whose links changed; those of all others are taken over from the last run

Each step is kept in short transactions, so a stop loses little and the next run goes on; the run itself is one
transaction. What is kept does not depend on the order in which documents came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from audit.checks.frame import inspect_corpus
from audit.company import Company, concerned
from audit.crosscheck.link import between, within
from audit.crosscheck.origin import joined, one_text
from audit.crosscheck.told import FEWEST
from audit.crosscheck.verdict import of_document
from audit.evidence import ClaimRef, Corpus, Link
from audit.facts.lookup import judged
from audit.model import Analysis
from audit.settings import Settings
from audit.store.database import Store
from audit.store.intake import Item
from audit.store.neighbours import Marks, Neighbours
from audit.store.spool import Spool

Tell = Callable[[str, int, int], None]
CHUNK = 50  # documents of one transaction: a second or two of work is lost at most
HELD = 200  # documents that are kept in memory: neighbours are asked for again soon, or not at all


class Archive:
    """The archive that a store keeps, with the analyses of the documents at work."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.settings = settings
        self.keys: dict[str, str] = {}
        self.neighbours = Neighbours(store.db, settings.archive.common, FEWEST)
        self.company = lru_cache(maxsize=HELD)(self._company)

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
    store: Store, items: Sequence[Item], draft: str | None, settings: Settings, versions: str, tell: Tell
) -> Spool:
    """Everything that the run over `items` says and that is not kept yet, ready to be kept in one transaction."""
    archive = Archive(store, settings)
    base, before = archive.neighbours.begin(versions)
    _settle(archive, items)
    _link(archive, tell)
    return _judge(archive, base, before, draft, tell)


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
    for some in _chunks(come):
        archive.neighbours.enter([(document, now[document], archive.marks(document)) for document in some])


def _link(archive: Archive, tell: Tell) -> None:
    """Lay every document that needs it beside its neighbours."""
    walk = _walk(archive.neighbours.unlinked(), lambda document: _meet(archive, document), tell, "comparing")
    done = CHUNK
    while done == CHUNK:
        with archive.neighbours.writing():
            done = sum(archive.neighbours.linked(document) for document in islice(walk, CHUNK))


def _meet(archive: Archive, document: str) -> set[str]:
    """What the document and each of its neighbours say of each other, kept where it is not yet; the neighbours."""
    neighbours = archive.neighbours
    wanted = neighbours.partners(document, archive.marks(document)) | {document}
    met = neighbours.met(document)
    for other in sorted(met - wanted):
        neighbours.part(document, other)
    for other in sorted(wanted - met):
        if other == document:
            found = within(archive.company(document).told, archive.settings.matching)
            neighbours.keep(document, document, found, copy=False, together=False)
            continue
        a, b = (archive.company(one) for one in sorted((document, other)))
        copy = one_text(a.telling, b.telling, archive.settings.origins)
        links = between(a.told, b.told, archive.settings.matching)
        neighbours.keep(document, other, links, copy=copy, together=concerned(a, b))
    return wanted


def _judge(archive: Archive, base: str | None, before: str | None, draft: str | None, tell: Tell) -> Spool:
    """The verdicts on the documents whose links changed, spooled; the others are taken over from the run `base`."""
    neighbours = archive.neighbours
    origins = joined(archive.keys, neighbours.copies())
    earlier = archive.store.origins_of(base) if base else {}
    regrouped = [document for document in sorted(origins) if earlier.get(document) != origins[document]]
    wanted = neighbours.unjudged(regrouped if base else (), every=base is None or draft != before)
    alone = "every other document is a copy of this one" if len(set(origins.values())) == 1 else None
    spool = Spool(archive.store.db, base, origins)

    def judge(document: str) -> list[str]:
        corpus = _around(archive, document, origins, draft)
        findings, failures = inspect_corpus(corpus)
        across = [one for owner, one in findings if owner == document]
        spool.add(archive.analysis(document), of_document(corpus, document, alone), across, failures)
        return [one.document.id for one in corpus.analyses]

    for _ in _walk(wanted, judge, tell, "judging"):
        pass
    return spool


def _around(archive: Archive, document: str, origins: dict[str, str], draft: str | None) -> Corpus:
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


def _walk(wanted: Sequence[str], visit: Callable[[str], Iterable[str]], tell: Tell, what: str) -> Iterator[str]:
    """Visit each document once, after it the neighbours that `visit` names: so that they are still in memory."""
    left = dict.fromkeys(wanted)
    for first in wanted:
        stack = [first]
        while stack:
            document = stack.pop()
            if document not in left:
                continue
            del left[document]
            stack += sorted(other for other in visit(document) if other in left)
            tell(what, len(wanted) - len(left), len(wanted))
            yield document


def _chunks(documents: Iterable[str]) -> Iterator[list[str]]:
    walk = iter(documents)
    while some := list(islice(walk, CHUNK)):
        yield some
