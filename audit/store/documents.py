"""Documents and their analyses, kept and read back. One document is one transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from sqlite_utils import Database

from audit.errors import StoreError
from audit.identity import claim_id, digest, reading_key
from audit.model import Analysis, Document, Failure, Quantity, Span
from audit.store import rows
from audit.store.intake import Item
from audit.store.keys import claim_keys
from audit.store.statements import put
from audit.store.transaction import writing

_QUANTITIES = """
    SELECT quantity.* FROM quantity JOIN claim ON claim.id = quantity.claim
    WHERE claim.document = ? ORDER BY quantity.claim, quantity.position
"""

_CLAIMS = "SELECT * FROM claim WHERE document = ? AND analysis = ? ORDER BY position"
_FINDINGS = 'SELECT * FROM finding WHERE document = ? AND analysis = ? ORDER BY start, "end", check_id, message'
_OF = {  # spelled out: the lookup of a table costs more than its few rows
    "mention": "SELECT * FROM mention WHERE document = ? ORDER BY rowid",
    "reference": "SELECT * FROM reference WHERE document = ? ORDER BY rowid",
    "citation": "SELECT * FROM citation WHERE document = ? ORDER BY rowid",
    "failure": "SELECT * FROM failure WHERE document = ? ORDER BY rowid",
}

_ORIGINS = """
    SELECT source.name, title, path, url, media_type, published, retrieved, sha256
    FROM document JOIN source ON source.id = document.source JOIN snapshot USING (sha256)
    ORDER BY source.name, title, path, url, document.id
"""


def load(db: Database, document: str, key: str) -> Analysis | None:
    """What was kept of a document under this key; None where it must be analysed."""
    row = next(db.query("SELECT * FROM document WHERE id = ? AND analysis = ?", [document, key]), None)
    return None if row is None else analysis(db, row)


def held(db: Database, item: Item) -> Analysis:
    """The kept analysis of an item, with the path it has there."""
    kept = load(db, item.document or "", item.analysis or "")
    if kept is None:
        raise StoreError(f"{item.path}: was taken in again by another run in the meantime: run it again")
    return replace(kept, document=replace(kept.document, path=item.path))


def has(db: Database, document: str, key: str) -> bool:
    """Whether the analysis of a document is kept under this key."""
    return db.execute("SELECT 1 FROM document WHERE id = ? AND analysis = ?", [document, key]).fetchone() is not None


def holds(db: Database, document: str, reading: str) -> bool:
    """Whether this reading of a document is held, analysed or not."""
    return db.execute("SELECT 1 FROM document WHERE id = ? AND reading = ?", [document, reading]).fetchone() is not None


def taken(db: Database, document: str, reading: str) -> Document | None:
    """A document as it was taken in; None where this reading of it is not held."""
    row = next(db.query("SELECT * FROM document WHERE id = ? AND reading = ?", [document, reading]), None)
    return None if row is None else rows.document(row)


@dataclass(frozen=True, slots=True)
class Origin:
    """A document that is held: its name, who published it, and when it was read (UTC) and published."""

    source: str
    title: str | None
    path: str | None
    url: str | None
    media_type: str
    published: str | None
    retrieved: str
    sha256: str


def origins(db: Database) -> Iterator[Origin]:
    """Every document that is held, by source and title."""
    return (Origin(*row) for row in db.execute(_ORIGINS))


def analysis(db: Database, row: rows.Row) -> Analysis:
    """The analysis that the row of a document stands for."""
    kept = rows.document(row)
    quantities: dict[str, list[Quantity]] = defaultdict(list)
    for figure in db.query(_QUANTITIES, [kept.id]):
        quantities[figure["claim"]].append(rows.quantity(figure))
    mine = [kept.id, row["analysis"]]
    claims = db.query(_CLAIMS, mine)
    findings = db.query(_FINDINGS, mine)
    return Analysis(
        document=kept,
        claims=tuple(rows.claim(c, tuple(quantities[c["id"]]), kept.text) for c in claims),
        mentions=tuple(map(rows.mention, _of(db, "mention", kept.id))),
        references=tuple(map(rows.reference, _of(db, "reference", kept.id))),
        citations=tuple(map(rows.citation, _of(db, "citation", kept.id))),
        findings=tuple(rows.finding(f, kept.text) for f in findings),
        failures=tuple(Failure(f["check_id"], f["error"]) for f in _of(db, "failure", kept.id)),
        sentences=tuple(Span(*span) for span in json.loads(row["sentences"])),
        sketch=tuple(json.loads(row["sketch"])),
    )


def _of(db: Database, table: str, document: str) -> Iterator[dict[str, Any]]:
    return db.query(_OF[table], [document])


def take(db: Database, document: Document, raw: bytes) -> str:
    """Keep a document of which nothing was analysed yet, and the key of its reading. One that is held stays as it is,
    with its analysis."""
    reading = reading_key(document)
    if not holds(db, document.id, reading):
        with writing(db):
            _put(db, document, {}, reading, raw)
    return reading


def save(db: Database, made: Analysis, key: str, raw: bytes | None) -> None:
    """Keep an analysis under `key`, in place of what was kept of the same document before. `raw`: the bytes of the
    document, unless they are held.

    Claims and findings that are no longer made stay as rows without an analysis: earlier runs speak of them.
    """
    with writing(db):
        _put(db, made.document, rows.analysed(made, key), reading_key(made.document), raw)
        _keep(db, made, key)


def _put(db: Database, document: Document, made: rows.Row, reading: str, raw: bytes | None) -> None:
    """The row of a document in place of the one before, the analysis of which no longer counts."""
    source = document.source or (PurePath(document.path).name if document.path else document.id)
    put(db, "source", [{"id": digest("source", source), "name": source}])
    if raw is not None:
        read = datetime.now(UTC).isoformat(timespec="seconds")
        put(db, "snapshot", [{"sha256": document.sha256, "bytes": raw, "retrieved": read}])
    known = db.execute("SELECT analysis FROM document WHERE id = ?", [document.id]).fetchone()
    put(db, "document", [{**rows.document_row(document, reading, source), **made}])
    if known is not None and known[0]:
        _forget(db, document.id)


_FORGET = (
    "DELETE FROM mention WHERE document = ?",
    "DELETE FROM reference WHERE document = ?",
    "DELETE FROM citation WHERE document = ?",
    "DELETE FROM failure WHERE document = ?",
    "DELETE FROM quantity WHERE claim IN (SELECT id FROM claim WHERE document = ?)",
    "DELETE FROM claim_key WHERE claim IN (SELECT id FROM claim WHERE document = ?)",
    "UPDATE claim SET analysis = NULL WHERE document = ?",
    "UPDATE finding SET analysis = NULL WHERE document = ?",
)


def _forget(db: Database, document: str) -> None:
    for statement in _FORGET:
        db.execute(statement, [document])


def _keep(db: Database, made: Analysis, key: str) -> None:
    document = made.document
    keyed = [(claim_id(document.id, claim), claim) for claim in made.claims]
    put(db, "claim", rows.claim_rows(document, keyed, key))
    put(db, "quantity", rows.quantity_rows(keyed))
    put(db, "claim_key", claim_keys(keyed))
    put(db, "mention", (rows.mention_row(document.id, mention) for mention in made.mentions))
    put(db, "reference", (rows.reference_row(document.id, entry) for entry in made.references))
    put(db, "citation", (rows.citation_row(document.id, citation) for citation in made.citations))
    put(db, "finding", (rows.finding_row(document, finding, key) for finding in made.findings))
    put(
        db,
        "failure",
        ({"document": document.id, "run": None, "check_id": f.check, "error": f.error} for f in made.failures),
    )
