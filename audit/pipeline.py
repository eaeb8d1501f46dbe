"""The stages in order, and no decisions.

    paths ─ ingest ─▶ documents ─ analyse ─▶ analyses ─ cross ─▶ crossing ─ assemble ─▶ result

`analyse` and `cross` are pure: the store may keep what they return and hand it back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from audit.assemble import Crossing, assemble
from audit.checks.frame import Check, Example, checks, in_noise, inspect, inspect_corpus
from audit.crosscheck.link import links
from audit.crosscheck.origin import origins, sketch
from audit.crosscheck.verdict import verdicts
from audit.errors import InputError, StoreError
from audit.facts.known import Seen, check
from audit.facts.lookup import lookup
from audit.identity import digest
from audit.ingest.gather import files, load
from audit.ingest.take import take
from audit.knowledge import root
from audit.knowledge import version as knowledge_version
from audit.model import Analysis, Corpus, Document
from audit.reading import read
from audit.result import Result
from audit.settings import DEFAULT, Settings
from audit.store.database import Store, opened
from audit.version import VERSION

Progress = Callable[[str, int, int], None]  # what is being done, how many are done, of how many


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


def cross(analyses: Sequence[Analysis], draft: str | None = None, settings: Settings = DEFAULT) -> Crossing:
    """What documents (sorted by id) and reference facts say of one another."""
    origin = origins(analyses)
    corpus = Corpus(
        analyses=tuple(analyses),
        draft=draft,
        origins=tuple(sorted(origin.items())),
        links=links(analyses, origin, draft, settings.matching),
        facts=lookup(analyses),
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
) -> Result:
    """Audit the files and folders that `paths` name; with a `draft`, its claims against the others.

    What the store already holds for the same bytes, code and knowledge is not analysed again. Inputs that
    cannot be read are lines in `Result.problems`; the draft itself must be readable, or `InputError` is raised.
    """
    tell = progress or (lambda what, done, total: None)
    named, missing = files([*paths, *([draft] if draft else [])], settings.limits)
    analyses, problems, draft_id = _analyses(named, draft, store, settings, tell)
    if draft and draft_id is None:
        raise next(problem for problem in [*missing, *problems] if problem.path == draft)
    lines = [f"{problem.path}: {problem.problem}" for problem in sorted([*missing, *problems], key=lambda p: p.path)]
    tell("comparing", 0, 1)
    crossing = _crossing(analyses, draft_id, lines, store, settings)
    tell("comparing", 1, 1)
    return result(analyses, crossing, lines)


def result(analyses: Sequence[Analysis], crossing: Crossing, problems: Sequence[str] = ()) -> Result:
    """The result of these analyses by this version of the code."""
    run_checks = sum(check.scope != "network" for check in checks())
    return assemble(analyses, crossing, version=VERSION, checks_run=run_checks, problems=problems)


def known_errors(paths: Sequence[str] = (), settings: Settings = DEFAULT) -> tuple[Seen, ...]:
    """Where each known error was found in the texts that `paths` name; in the specimens that ship, without any."""
    named, missing = files(paths or [str(root() / "specimens")], settings.limits)
    analyses, problems, _ = _analyses(named, None, None, settings, lambda what, done, total: None)
    for problem in [*missing, *problems]:
        raise problem
    return check(analyses, cross(analyses, None, settings).findings)


def latest(path: str) -> Result:
    """The result of the latest run that the database at `path` keeps. Raises `StoreError` where it keeps none."""
    with opened(path) as store:
        kept = store.latest() if store else None
    if kept is None:
        raise StoreError(f"{path}: holds no run yet: run `audit run` first")
    return result(*kept)


def _analyses(
    named: Sequence[str], draft: str | None, store: Store | None, settings: Settings, tell: Progress
) -> tuple[list[Analysis], list[InputError], str | None]:
    found: dict[str, Analysis] = {}
    problems: list[InputError] = []
    draft_id = None
    for number, path in enumerate(named):
        tell("reading", number, len(named))
        try:
            raw, document = load(path, settings.limits)
        except InputError as error:
            problems.append(error)
            continue
        if path == draft:
            draft_id = document.id
        if document.id in found:
            problems.append(InputError(path, f"is the same file as {found[document.id].document.path}: read once"))
            continue
        found[document.id] = _kept(raw, document, store)
    tell("reading", len(named), len(named))
    return [found[key] for key in sorted(found)], problems, draft_id


def _kept(raw: bytes, document: Document, store: Store | None) -> Analysis:
    key = analysis_key(document)
    if store is None:
        return analyse(document)
    kept = store.analysis(document.id, key)
    if kept is None:
        kept = analyse(document)
        store.save(kept, key, raw)
    return replace(kept, document=document)


def _crossing(
    analyses: Sequence[Analysis], draft: str | None, problems: Sequence[str], store: Store | None, settings: Settings
) -> Crossing:
    if store is None or not analyses:
        return cross(analyses, draft, settings)
    keys = [(analysis.document.id, analysis_key(analysis.document)) for analysis in analyses]
    key = digest("run", draft, settings.matching, *keys)
    kept = store.crossing(key, problems)
    if kept is None:
        kept = cross(analyses, draft, settings)
        store.save_run(key, analyses, kept, problems=problems, version=VERSION, knowledge=knowledge_version())
    return kept


def analysis_key(document: Document) -> str:
    """What an analysis depends on: the bytes and what is known of them, the code and the knowledge."""
    return digest(document.id, document.path, document.published, code_version(), knowledge_version())


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
