"""What was found in each file, by a key over its bytes: an unchanged file is neither read nor analysed again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from audit.store.transaction import writing

_HELD = """
    SELECT intake.key, item.path, item.document, document.analysis, item.problem, item.reading, document.reading
    FROM intake LEFT JOIN intake_item AS item ON item.intake = intake.key
    LEFT JOIN document INDEXED BY document_key ON document.id = item.document
    WHERE intake.key IN (SELECT value FROM json_each(?)) ORDER BY intake.key, item.position
"""
_KEEP = "INSERT INTO intake_item (intake, position, document, reading, path, problem) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Item:
    """What stood at one place of a file: a document with the keys of its reading and of its analysis (empty where there
    is none yet), or why it could not be read."""

    path: str | None
    document: str | None = None
    analysis: str | None = None
    problem: str | None = None
    reading: str | None = None


_OTHER = Item(None)  # stands for a document that was read in another way meanwhile


def load(db: Database, keys: Iterable[str]) -> dict[str, tuple[Item, ...]]:
    """What was found in the files with these keys, but for those that must be read, as nothing is kept of them or
    another reading is. An item has the analysis that is kept of its document now."""
    found: dict[str, list[Item]] = {}
    for key, path, document, analysis, problem, reading, kept in db.execute(_HELD, [json.dumps(list(keys))]):
        items = found.setdefault(key, [])
        if document or problem:
            items.append(Item(path, document, analysis, problem, reading))
        if document and reading != kept:
            items.append(_OTHER)
    return {key: tuple(items) for key, items in found.items() if _OTHER not in items}


def save(db: Database, key: str, path: str, items: Iterable[Item]) -> None:
    """Keep what was found in a file. Its documents are kept already."""
    with writing(db):
        db.execute("INSERT OR REPLACE INTO intake (key, path) VALUES (?, ?)", [key, path])
        db.execute("DELETE FROM intake_item WHERE intake = ?", [key])
        for position, item in enumerate(items):
            db.execute(_KEEP, [key, position, item.document, item.reading, item.path, item.problem])
