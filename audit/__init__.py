"""`audit` is the desk an editor sits at before publication.

    bytes ─ ingest ─▶ Document ─ text, claims, citations ─▶ Reading ─ checks ─▶ Analysis
                                                                                    │
    seeds (facts, known errors, lexicons) ─▶ facts ─▶ crosscheck ◀──────────────────┤
                                                          │                         ▼
                                   report ◀─ Result ◀─ assemble ◀─────────────── store

Everything between Document and Result is a pure function of values: no clock, no network, no database. Offsets are
Unicode code points, half open, into the document's text.

The functions below are the whole public face; what they return is described in `audit.model` and `audit.result`.
Each imports what it needs when it is called, so that `import audit` costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any

import audit.claims  # noqa: F401  the package first, or its later import would take the place of the function below
from audit.version import VERSION as __version__

if TYPE_CHECKING:
    from audit.evidence import Comparison
    from audit.model import Claim, Date, Document, Finding, Quantity, Quote, Reference, Span

__all__ = [
    "__version__",
    "claims",
    "compare",
    "dates",
    "extract",
    "inspect",
    "quantities",
    "quotes",
    "rank",
    "references",
    "run",
    "sentences",
]


def extract(raw: bytes | str, *, url: str | None = None, media_type: str | None = None) -> Document:
    """The document in `raw`: its text, its clean text and what it says of itself. Raises `InputError`."""
    from audit.ingest.take import take

    return take(raw, url=url, media_type=media_type)


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text, in order, without the white space between them."""
    from audit.text.sentences import sentences

    return sentences(text)


def quantities(text: str) -> tuple[Quantity, ...]:
    """The figures in a text, in digits and in words, with unit, comparator and change."""
    from audit.claims.quantities import labelled
    from audit.text.flowing import flowed

    return labelled(flowed(text))


def dates(text: str, anchor: date | None = None) -> tuple[Date, ...]:
    """The dates, times and durations in a text; `anchor` is the day that relative ones start from."""
    from audit.claims.dates import dates
    from audit.text.flowing import flowed

    return dates(flowed(text), anchor)


def quotes(text: str) -> tuple[Quote, ...]:
    """The quotations in a text, with their marks, and who is quoted; one broken by its speaker is one, in parts."""
    from audit.claims.quotes import quotes
    from audit.claims.utterances import utterances
    from audit.text.flowing import flowed

    return utterances(quotes(flowed(text)))


def claims(text: str, *, anchor: date | None = None) -> tuple[Claim, ...]:
    """The checkable claims of a text, in order; `anchor` is the day it was published.

    Behind the quantities of a claim stand its other values: years, ordinals, shares in per cent, numerals of names.
    """
    from dataclasses import replace

    from audit.claims.compared import compared
    from audit.claims.values import values
    from audit.ingest.take import take
    from audit.reading import read

    reading = read(take(text, media_type="text/plain"), anchor)
    flow = reading.flow
    told = ((one, (*compared(flow, one.quantities), *values(flow, one))) for one in reading.claims)
    return tuple(replace(claim, quantities=quantities) for claim, quantities in told)


def inspect(text: str) -> tuple[Finding, ...]:
    """The findings of every check of document scope on a text, with the knowledge that ships."""
    from audit.checks.frame import inspect
    from audit.ingest.take import take
    from audit.reading import read

    return inspect(read(take(text, media_type="text/plain")))[0]


def references(text: str) -> tuple[Reference, ...]:
    """The entries of the reference lists in a text and the works that its notes name, with their parsed fields."""
    from audit.citations.references import noted, references

    found = references(text)
    return tuple(sorted((*found, *noted(text, found)), key=lambda one: one.start))


def compare(claim: str, evidence: str) -> Comparison:
    """What `evidence` says of `claim`: agrees, contradicts, updates or silent, and on which words."""
    from audit.crosscheck.compare import compare

    return compare(claim, evidence)


def rank(queries: Sequence[str], candidates: Sequence[str], limit: int = 5) -> list[list[tuple[int, float]]]:
    """For each query the `limit` candidates that most likely make the same claim: (index, score), best first."""
    from audit.crosscheck.rank import rank

    return rank(queries, candidates, limit)


def run(
    paths: Iterable[str | PathLike[str]],
    *,
    draft: str | PathLike[str] | None = None,
    db: str | PathLike[str] | None = None,
) -> dict[str, Any]:
    """Audit files and folders, a `draft` against the others if one is named; the result as JSON `audit/1`.

    With `db`, verdicts are kept in that SQLite file and what did not change is not analysed again.
    Raises `AuditError`.
    """
    from audit import pipeline
    from audit.report.json import as_json
    from audit.store.database import opened

    names = [fspath(path) for path in paths]
    with opened(fspath(db) if db else None) as store:
        return as_json(pipeline.run(names, draft=fspath(draft) if draft else None, store=store))
