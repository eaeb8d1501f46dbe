"""The reference facts and known errors of the knowledge that a run used, as rows beside its verdicts."""

from __future__ import annotations

from collections.abc import Iterator

from sqlite_utils import Database

from audit.facts.mistakes import mistakes
from audit.facts.tables import acronyms, events, facts, terms
from audit.store.transaction import writing


def keep(db: Database, knowledge: str) -> None:
    """Replace the rows where they are of another version of the knowledge."""
    if next(db.query("SELECT 1 FROM fact WHERE knowledge = ? LIMIT 1", [knowledge]), None):
        return
    with writing(db):
        db.execute("DELETE FROM fact")
        db.execute("DELETE FROM known_error")
        rows = ({**row, "knowledge": knowledge} for row in _facts())
        db.table("fact").insert_all(rows)
        db.table("known_error").insert_all(
            {
                "id": row.id,
                "kind": row.kind,
                "wrong": row.wrong or row.term or row.near or row.holder,
                "right": row.right,
                "source": row.source,
                "knowledge": knowledge,
            }
            for row in mistakes()
        )


def _facts() -> Iterator[dict[str, str]]:
    for fact in facts():
        yield {"id": fact.id, "kind": "figure", "exact": fact.words, "source": fact.source}
    for term in terms():
        yield {"id": term.id, "kind": "office", "exact": term.words, "source": term.source}
    for event in events():
        yield {"id": event.id, "kind": "event", "exact": f"{event.event}: {event.date}", "source": event.source}
    for row in acronyms():
        yield {"id": row.id, "kind": "acronym", "exact": f"{row.acronym}: {row.right[0]}", "source": row.source}
