"""What was found in each file, by a key over its bytes: an unchanged file is neither read nor analysed again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from audit.store.transaction import writing

_HELD = """
    SELECT item.document, item.analysis, item.path, item.problem, document.analysis
    FROM intake LEFT JOIN intake_item AS item ON item.intake = intake.key
    LEFT JOIN document ON document.id = item.document
    WHERE intake.key = ? ORDER BY item.position
"""
_KEEP = "INSERT INTO intake_item (intake, position, document, analysis, path, problem) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Item:
    """What stood at one place of a file: a document with the key of its analysis, or why it could not be read."""

    path: str | None
    document: str | None = None
    analysis: str | None = None
    problem: str | None = None


def load(db: Database, key: str) -> tuple[Item, ...] | None:
    """What was found in the file with this key; None where it must be read, or where an analysis is no longer kept."""
    found = db.execute(_HELD, [key]).fetchall()
    if not found or any(document is not None and kept != made for document, made, _, _, kept in found):
        return None
    return tuple(
        Item(path, document, analysis, problem) for document, analysis, path, problem, _ in found if document or problem
    )


def save(db: Database, key: str, path: str, items: Iterable[Item]) -> None:
    """Keep what was found in a file. Its documents are kept already."""
    with writing(db):
        db.execute("INSERT OR REPLACE INTO intake (key, path) VALUES (?, ?)", [key, path])
        db.execute("DELETE FROM intake_item WHERE intake = ?", [key])
        for position, item in enumerate(items):
            db.execute(_KEEP, [key, position, item.document, item.analysis, item.path, item.problem])
