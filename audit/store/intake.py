"""What was found in each file, by a key over its bytes: an unchanged file is neither read nor analysed again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from sqlite_utils import Database

from audit.store.transaction import writing

_HELD = """
    SELECT intake.key, item.document, item.reading, item.path, item.problem, document.reading, document.analysis
    FROM intake LEFT JOIN intake_item AS item ON item.intake = intake.key
    LEFT JOIN document ON document.id = item.document
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


def load(db: Database, keys: Iterable[str]) -> dict[str, tuple[Item, ...]]:
    """What was found in the files with these keys, but for those that must be read, as nothing is kept of them or
    another reading is. An item has the analysis that is kept of its document now."""
    found: dict[str, tuple[Item, ...]] = {}
    for key, rows in groupby(db.execute(_HELD, [json.dumps(list(keys))]), itemgetter(0)):
        items = [
            (Item(path, document, analysis, problem, reading), kept)
            for _, document, reading, path, problem, kept, analysis in rows
        ]
        if all(item.document is None or item.reading == kept for item, kept in items):
            found[key] = tuple(item for item, _ in items if item.document or item.problem)
    return found


def save(db: Database, key: str, path: str, items: Iterable[Item]) -> None:
    """Keep what was found in a file. Its documents are kept already."""
    with writing(db):
        db.execute("INSERT OR REPLACE INTO intake (key, path) VALUES (?, ?)", [key, path])
        db.execute("DELETE FROM intake_item WHERE intake = ?", [key])
        for position, item in enumerate(items):
            db.execute(_KEEP, [key, position, item.document, item.reading, item.path, item.problem])
