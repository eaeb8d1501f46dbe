"""What an editor ruled, bound to the fingerprint of a claim or a finding."""

from __future__ import annotations

from sqlite_utils import Database

from audit.errors import StoreError
from audit.store.transaction import writing

_WORDS = """
    SELECT exact FROM finding WHERE fingerprint = ?1
    UNION ALL SELECT exact FROM claim WHERE fingerprint = ?1 LIMIT 1
"""


def save(db: Database, fingerprint: str, ruling: str, reason: str, name: str, date: str) -> str:
    """Keep a ruling in place of an earlier one; the words it is about. Raises `StoreError` where nothing has this
    fingerprint."""
    found = db.execute(_WORDS, [fingerprint]).fetchone()
    if found is None:
        raise StoreError(f"no finding and no claim has the fingerprint {fingerprint!r}: the report prints them")
    row = {"fingerprint": fingerprint, "ruling": ruling, "reason": reason, "name": name, "date": date}
    with writing(db):
        db.table("decision").insert(row, replace=True)
    return str(found[0])


def load(db: Database) -> dict[str, str]:
    """The rulings by fingerprint."""
    return {row["fingerprint"]: row["ruling"] for row in db.table("decision").rows_where()}
