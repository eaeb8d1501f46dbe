"""Links between the claims of an archive, kept and read back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database

from audit.evidence import ClaimRef, Link
from audit.model import Span

_KEEP = "INSERT OR REPLACE INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_LOAD = """
    SELECT one.document, a_claim, two.document, b_claim, relation, reason, score, a_start, a_end, b_start, b_end
    FROM link JOIN neighbour AS one ON one.number = link.a JOIN neighbour AS two ON two.number = link.b
    WHERE link.a = ?1 OR link.b = ?1
    ORDER BY one.document, a_claim, two.document, b_claim
"""


def keep(db: Database, numbers: Mapping[str, int], links: Iterable[Link]) -> None:
    """Keep links between documents with these numbers."""
    db.conn.executemany(_KEEP, (_row(numbers, link) for link in links))


def load(db: Database, number: int) -> list[Link]:
    """Every link of the document with this number, in the order of documents and claims."""
    return [_link(row) for row in db.execute(_LOAD, [number])]


def _row(numbers: Mapping[str, int], link: Link) -> tuple[Any, ...]:
    a, b = link.a, link.b
    ends = [end for span in (link.a_span, link.b_span) for end in ((span.start, span.end) if span else (None, None))]
    return (
        numbers[a.document],
        a.index,
        numbers[b.document],
        b.index,
        link.relation,
        link.reason,
        link.score,
        *ends,
    )


def _link(row: Sequence[Any]) -> Link:
    a, a_claim, b, b_claim, relation, reason, score, *ends = row
    spans = [None if start is None else Span(start, end) for start, end in (ends[:2], ends[2:])]
    return Link(ClaimRef(a, a_claim), ClaimRef(b, b_claim), relation, reason, score, *spans)
