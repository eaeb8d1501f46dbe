"""The stages in order, and no decisions.

    paths ─ take_in ─▶ analyses, kept ─ cross ─▶ crossing, kept ─ assemble ─▶ result

`analyse` and `cross` are pure: the store may keep what they return and hand it back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from audit import archive
from audit.assemble import Crossing, assemble, ruled
from audit.checks.calques import use_own
from audit.checks.frame import Check, Example, checks, in_noise, inspect, inspect_corpus
from audit.crosscheck.link import links
from audit.crosscheck.origin import origins, sketch
from audit.crosscheck.ready import alone
from audit.crosscheck.verdict import verdicts
from audit.errors import InputError, StoreError, printable
from audit.evidence import Corpus
from audit.facts.known import Seen, check
from audit.facts.lookup import judged
from audit.identity import digest
from audit.ingest.gather import files, plain
from audit.ingest.take import take
from audit.intake import Desk, Entry, Progress, Versions, entries
from audit.knowledge import lexicons_version, root
from audit.knowledge import version as knowledge_version
from audit.model import Analysis, Document
from audit.overview import Overview, overview
from audit.reading import read
from audit.result import ONCE, Result
from audit.settings import DEFAULT, Settings
from audit.sources.ratings import rated
from audit.store.database import Store, opened
from audit.store.intake import Item
from audit.store.runs import run_row
from audit.version import VERSION
from audit.workers import copies, cores


def analyse(document: Document) -> Analysis:
    """Everything that one document says by itself, with the findings of document scope."""
    reading = read(document)
    findings, failures = inspect(reading)
    return Analysis(
        document=document,
        claims=reading.claims,
        mentions=reading.mentions,
        references=reading.references,
        citations=reading.citations,
        findings=findings,
        failures=failures,
        sentences=reading.sentences,
        sketch=sketch(document.clean),
    )


def cross(
    analyses: Sequence[Analysis], draft: str | None = None, settings: Settings = DEFAULT, jobs: int | None = 1
) -> Crossing:
    """What documents (sorted by id) and reference facts say of one another. Of many documents `jobs` processes share
    the work (None: as many as there are cores); the result is the same."""
    origin = origins(analyses)
    facts, strays = judged(analyses)
    many = len(analyses) >= settings.archive.documents
    spread = partial(copies, jobs=jobs or cores()) if many else alone
    corpus = Corpus(
        analyses=tuple(analyses),
        draft=draft,
        origins=tuple(sorted(origin.items())),
        links=links(
            analyses, settings.matching, settings.archive.common if many else None, spread, None if many else draft
        ),
        facts=facts,
        strays=strays,
    )
    findings, failures = inspect_corpus(corpus)
    return Crossing(verdicts(corpus), findings, origin, failures, draft)


def run(
    paths: Iterable[str],
    *,
    draft: str | None = None,
    store: Store | None = None,
    settings: Settings = DEFAULT,
    progress: Progress | None = None,
    online: bool = False,
    jobs: int | None = 1,
) -> Result:
    """Audit what `paths` name (see `audit.ingest.gather.files`); with a `draft`, its claims against the others.
    Addresses are fetched only with `online`.

    What the store already holds for the same bytes, code and knowledge is not analysed again. Inputs that
    cannot be read are lines in `Result.problems`; the draft itself must be readable, or `InputError` is raised.
    `jobs` processes share the reading (None: as many as there are cores, for many files); the result is the same.
    """
    tell = progress or _quiet
    taken = take_in(paths, draft=draft, store=store, settings=settings, tell=tell, online=online, jobs=jobs)
    if store is None or not taken.items:
        crossing = _told(tell, lambda: cross(taken.made, taken.draft, settings, jobs))
        return result(taken.made, crossing, taken.problems)
    _crossed(taken, store, settings, tell, jobs)
    return _rated(result(*_kept(store)), store)


def brief(
    paths: Iterable[str],
    store: Store,
    *,
    draft: str | None = None,
    settings: Settings = DEFAULT,
    progress: Progress | None = None,
    online: bool = False,
    jobs: int | None = 1,
) -> Overview:
    """As `run`, in short: what did not change is not even loaded."""
    tell = progress or _quiet
    taken = take_in(paths, draft=draft, store=store, settings=settings, tell=tell, online=online, jobs=jobs)
    if not taken.items:
        return overview(result([], cross([]), taken.problems))
    _crossed(taken, store, settings, tell, jobs)
    return store.overview(_checks_run())


def result(analyses: Sequence[Analysis], crossing: Crossing, problems: Sequence[str] = ()) -> Result:
    """The result of these analyses by this version of the code."""
    return assemble(analyses, crossing, version=VERSION, checks_run=_checks_run(), problems=problems)


def _rated(made: Result, store: Store) -> Result:
    """The result with the ratings that the user imported beside its sources, and with what an editor decided."""
    made = ruled(made, store.decisions())
    return replace(made, sources=rated(made.sources, made.documents, store.ratings()))


def _checks_run() -> int:
    return sum(check.scope != "network" for check in checks())


def known_errors(paths: Sequence[str] = (), settings: Settings = DEFAULT) -> tuple[Seen, ...]:
    """Where each known error was found in the texts that `paths` name; in the specimens that ship, without any."""
    taken = take_in(paths or [str(root() / "specimens")], settings=settings)
    for error in taken.errors:
        raise error
    return check(taken.made, cross(taken.made, None, settings).findings)


def latest(path: str) -> Result:
    """The result of the latest run that the database at `path` keeps. Raises `StoreError` where it keeps none."""
    with opened(path) as store:
        assert store is not None  # a path was named
        return _rated(result(*_kept(store)), store)


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: the documents by id, the draft's id, what could not be read in lines and as errors; and the
    analyses where no store keeps them."""

    items: tuple[Item, ...]
    draft: str | None
    errors: tuple[InputError, ...]
    made: tuple[Analysis, ...] = ()

    @property
    def problems(self) -> list[str]:
        """What could not be read, one line each."""
        return [error.line for error in sorted(self.errors, key=lambda e: (e.path, e.problem))]


def take_in(
    paths: Iterable[str],
    *,
    draft: str | None = None,
    store: Store | None = None,
    settings: Settings = DEFAULT,
    tell: Progress | None = None,
    online: bool = False,
    jobs: int | None = 1,
    analysed: bool = True,
) -> Taken:
    """Read and analyse what `paths` name, and keep it in the store, without comparing anything. With a store and not
    `analysed` it is only read."""
    use_own(settings.lists.calques)
    named, missing = files([*paths, *([draft] if draft else [])], settings.limits, online=online)
    code = code_version()
    versions = Versions(digest(code, lexicons_version()), digest(code, knowledge_version()))
    desk = Desk(analyse if analysed else None, versions, settings.limits, store.path if store else None)
    workers = jobs or (cores() if len(named) >= settings.work.jobs_from else 1)
    found: dict[str, Entry] = {}
    errors = list(missing)
    draft_id = None
    for name, several in entries(named, desk, store, workers, tell or _quiet):
        for entry in several:
            item = entry.item
            if item.document is None:
                errors.append(InputError(item.path or name, item.problem or "holds no text"))
                continue
            draft_id = item.document if draft_id is None and draft and name == plain(draft) else draft_id
            if found.setdefault(item.document, entry) is not entry:
                same = found[item.document].item.path
                errors.append(InputError(printable(name), f"is the same file as {same}{ONCE}"))
    if draft and draft_id is None:
        raise next(
            (e for e in errors if e.path in (printable(draft), printable(plain(draft)))),
            InputError(draft, "holds no text"),
        )
    kept = [found[document] for document in sorted(found)]
    made = tuple(entry.made for entry in kept if entry.made is not None)
    return Taken(tuple(entry.item for entry in kept), draft_id, tuple(errors), made)


def _crossed(taken: Taken, store: Store, settings: Settings, tell: Progress, jobs: int | None) -> None:
    """Make the run over what was taken in the latest one of the store; it is made only where it is not kept."""
    wanted = (settings.matching, settings.origins, settings.archive)
    key = digest("run", taken.draft, *wanted, *((item.document, item.analysis) for item in taken.items))
    if store.again(key, taken.problems, taken.items):
        return
    if len(taken.items) >= settings.archive.documents:
        made_of = digest(code_version(), knowledge_version(), *wanted)
        work = archive.Work(jobs or cores(), tell)
        spool = archive.cross(store, taken.items, taken.draft, settings, made_of, work)
        found = run_row(key, taken.draft, taken.problems, VERSION, knowledge_version())
        store.save_spool(spool, taken.items, found, knowledge_version())
        return
    analyses = store.analyses(taken.items)
    made = _told(tell, lambda: cross(analyses, taken.draft, settings))
    store.save_run(key, analyses, made, problems=taken.problems, version=VERSION, knowledge=knowledge_version())


def _told(tell: Progress, compare: Callable[[], Crossing]) -> Crossing:
    tell("comparing", 0, 1)
    made = compare()
    tell("comparing", 1, 1)
    return made


def _kept(store: Store) -> tuple[tuple[Analysis, ...], Crossing, tuple[str, ...]]:
    kept = store.latest()
    if kept is None:
        raise StoreError(f"{store.path}: holds no run yet: run `audit run` first")
    return kept


def _quiet(what: str, done: int, total: int) -> None:
    """Progress that nobody looks at."""


@cache
def code_version() -> str:
    """The version of the code: a hash over its own bytes, because a checkout changes under one number."""
    here = Path(__file__).resolve().parent
    return digest(*(hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(here.rglob("*.py"))))


def judge_example(check: Check, example: Example) -> list[str]:
    """The exact words that `check` flags in an example, sorted; "" for the whole document."""
    raw = [example.text, *example.against]
    made = [_published(take(text, path=f"{number}.txt"), example) for number, text in enumerate(raw)]
    if check.scope == "document":
        reading = read(made[0])
        flags = [f for f in check.run(reading) if check.family == "noise" or not in_noise(reading, f)]
        return sorted(flag.of(reading.text) for flag in flags)
    analyses = sorted((analyse(document) for document in made), key=lambda a: a.document.id)
    found = [pair for pair in cross(analyses).findings if pair[1].check == check.id and pair[0] == made[0].id]
    return sorted(finding.of(example.text) for _, finding in found)


def _published(document: Document, example: Example) -> Document:
    published = example.published or document.published
    return replace(document, published=published, language=example.language or document.language)
