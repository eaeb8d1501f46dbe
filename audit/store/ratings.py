"""Ratings of sources ↔ rows: one table of their own, filled only by the user."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import astuple, fields

from sqlite_utils import Database

from audit.sources.ratings import Rating
from audit.store.transaction import writing

_FIELDS = ", ".join(field.name for field in fields(Rating))
_MARKS = ", ".join("?" for _ in fields(Rating))


def save(db: Database, rows: Iterable[Rating], rater: str, as_of: str) -> None:
    """Keep a list; the one that the rater gave for that day before goes."""
    with writing(db):
        db.conn.execute("DELETE FROM rating WHERE rater = ? AND as_of = ?", (rater, as_of))
        # the names are those of the fields, never of a file
        insert = f"INSERT OR IGNORE INTO rating ({_FIELDS}) VALUES ({_MARKS})"  # noqa: S608
        db.conn.executemany(insert, map(astuple, rows))


def load(db: Database) -> tuple[Rating, ...]:
    """Every rating that is kept."""
    order = "ORDER BY domain, rater, as_of, path, since, until, value"
    select = f"SELECT {_FIELDS} FROM rating {order}"  # noqa: S608
    return tuple(Rating(*row) for row in db.conn.execute(select))
