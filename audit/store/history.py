"""What runs before the latest found: read only, for comparing runs and for the bytes that a verdict came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from audit.errors import StoreError
from audit.store.database import opened

_RUNS = """
    SELECT run.id, run.sequence, run.finished, run.version, run.draft, count(run_document.document) AS documents
    FROM run LEFT JOIN run_document ON run_document.run = run.id
    GROUP BY run.id ORDER BY run.sequence DESC
"""
_FINDINGS = """
    SELECT finding.fingerprint, finding.check_id AS what, finding.severity AS level, finding.exact, finding.message,
           coalesce(document.path, document.url, document.id) AS document, finding.start
    FROM finding_of_run JOIN finding ON finding.id = finding_of_run.finding
    JOIN document ON document.id = finding.document
    WHERE finding_of_run.run = ? ORDER BY document, finding.start, finding.check_id, finding.message
"""
_VERDICTS = """
    SELECT claim.fingerprint, claim.kind AS what, said.verdict AS level, claim.exact, said.reason AS message,
           coalesce(document.path, document.url, document.id) AS document, claim.start
    FROM verdict_of_run AS said JOIN claim ON claim.id = said.claim JOIN document ON document.id = claim.document
    WHERE said.run = ? ORDER BY document, claim.start, claim.kind
"""
_SHORTEST = 4  # characters of an id that name a run: fewer are a number


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is kept. `sequence` rises with every run; asking again for the same moves it to the end."""

    id: str
    sequence: int
    finished: str
    version: str
    draft: str | None
    documents: int


@dataclass(frozen=True, slots=True)
class Said:
    """What a run said of one place. For a finding `what` is its check and `level` its severity; for a claim its kind
    and its verdict."""

    fingerprint: str
    what: str
    level: str
    exact: str
    message: str
    document: str
    start: int


def runs(path: str) -> tuple[Run, ...]:
    """The runs that the database at `path` keeps, the latest first. Raises `StoreError`."""
    with opened(path) as store:
        return tuple(Run(**row) for row in store.db.query(_RUNS)) if store else ()


def find(kept: tuple[Run, ...], name: str) -> Run:
    """The run that `name` means: its number, the head of its id, "latest" or "previous". Raises `StoreError`."""
    if name in ("latest", "previous"):
        at = ("latest", "previous").index(name)
        if len(kept) > at:
            return kept[at]
        if kept:
            raise StoreError(f"there is no {name} run: nothing changed since the only one, {kept[0].sequence}")
        raise StoreError(f"there is no {name} run: {_known(kept)}")
    found = [run for run in kept if name == str(run.sequence) or (len(name) >= _SHORTEST and run.id.startswith(name))]
    if len(found) != 1:
        raise StoreError(f"{name!r} names {len(found) or 'no'} run{'s' * (len(found) > 1)}: {_known(kept)}")
    return found[0]


def _known(kept: tuple[Run, ...]) -> str:
    numbers = ", ".join(str(run.sequence) for run in kept[:10])
    return f"the runs kept are {numbers}" if numbers else "run `audit run` first"


def said(path: str, run: Run) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """The findings of a run, and its claims with their verdicts, each in the order of their places."""
    with opened(path) as store:
        if store is None:
            return (), ()
        return tuple(_rows(store.db, _FINDINGS, run)), tuple(_rows(store.db, _VERDICTS, run))


def _rows(db: Database, question: str, run: Run) -> Iterator[Said]:
    yield from (Said(**row) for row in db.query(question, [run.id]))


def original(path: str, sha256: str) -> bytes | None:
    """The bytes of a document as they were read; None where they are not kept."""
    with opened(path) as store:
        rows = store.db.query("SELECT bytes FROM snapshot WHERE sha256 = ?", [sha256]) if store else iter(())
        found = next(rows, None)
    return None if found is None else bytes(found["bytes"])
