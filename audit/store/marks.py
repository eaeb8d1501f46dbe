"""By what the documents of a large archive meet, in the database: the marks of each, and who has which.

Numbers stand for documents, because a mark may stand in thousands of them. What is called here is inside a transaction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

CLAIMS, OWN, WANTED, NAMED = 0, 1, 2, 3  # kinds of marks


@dataclass(frozen=True, slots=True)
class Marks:
    """All by which a document of an archive may meet others."""

    claims: Sequence[int]
    own: Sequence[int]
    wanted: Sequence[int]
    named: Sequence[int]
    shingles: Sequence[int]

    def rows(self) -> Iterator[tuple[int, int]]:
        """Every mark with its kind."""
        for kind, found in ((CLAIMS, self.claims), (OWN, self.own), (WANTED, self.wanted), (NAMED, self.named)):
            yield from ((kind, mark) for mark in found)


class MarkIndex:
    """The marks of an archive. `common`: documents beyond which a mark of claims brings nobody together; `fewest`:
    marks of claims that two documents must share."""

    def __init__(self, db: Database, common: int, fewest: int) -> None:
        self.db = db
        self.common = common
        self.fewest = fewest

    def put(self, number: int, document: str, marks: Marks) -> None:
        """Put in the marks of a document. Whom its coming parts or brings together is to be looked at again."""
        for mark in marks.shingles:
            self._relink(self.beside(mark, document))
            self.db.execute("INSERT OR IGNORE INTO neighbour_shingle VALUES (?, ?)", [mark, document])
        rows = [(*row, number) for row in marks.rows()]
        self.db.conn.executemany("INSERT OR IGNORE INTO neighbour_mark VALUES (?, ?, ?)", rows)
        self._unlinked(marks, self.common + 1)

    def take_out(self, number: int, document: str, marks: Marks) -> None:
        """Take out the marks of a document. Whom its going brings together is to be looked at again."""
        rows = [(*row, number) for row in marks.rows()]
        self.db.conn.executemany("DELETE FROM neighbour_mark WHERE kind = ? AND mark = ? AND number = ?", rows)
        self._unlinked(marks, self.common)
        for mark in marks.shingles:
            self.db.execute("DELETE FROM neighbour_shingle WHERE mark = ? AND document = ?", [mark, document])
            self._relink(self.beside(mark, document))

    def partners(self, marks: Marks) -> set[int]:
        """The documents that one with these marks meets by its claims, citations and names: itself among them."""
        met = self._share(CLAIMS, marks.claims, self.fewest) | self._share(NAMED, marks.named, 1)
        met |= {other for mark in marks.own for other in self._of(WANTED, mark)}
        return met | {other for mark in marks.wanted for other in self._of(OWN, mark)}

    def _share(self, kind: int, marks: Iterable[int], fewest: int) -> set[int]:
        """The documents that have at least `fewest` of these marks, of those that are not too common."""
        shared: Counter[int] = Counter()
        for mark in marks:
            found = self._of(kind, mark, self.common + 1)
            if len(found) <= self.common:
                shared.update(found)
        return {other for other, count in shared.items() if count >= fewest}

    def _of(self, kind: int, mark: int, most: int = -1) -> list[int]:
        query = "SELECT number FROM neighbour_mark WHERE kind = ? AND mark = ? LIMIT ?"
        return [number for (number,) in self.db.execute(query, [kind, mark, most])]

    def beside(self, mark: int, document: str) -> list[str]:
        """The documents next to this one, by id, among those with a shingle."""
        before = "SELECT max(document) FROM neighbour_shingle WHERE mark = ? AND document < ?"
        after = "SELECT min(document) FROM neighbour_shingle WHERE mark = ? AND document > ?"
        found = (self.db.execute(query, [mark, document]).fetchone()[0] for query in (before, after))
        return [str(other) for other in found if other is not None]

    def _relink(self, documents: Iterable[str]) -> None:
        self.db.conn.executemany(
            "UPDATE neighbour SET linked = 0 WHERE document = ?", [(document,) for document in documents]
        )

    def _unlinked(self, marks: Marks, holders: int) -> None:
        """The documents with marks that have just become, or are no longer, too common to bring them together."""
        for kind, mark in marks.rows():
            if kind in (CLAIMS, NAMED) and len(found := self._of(kind, mark, holders + 1)) == holders:
                numbers = [(number,) for number in found]
                self.db.conn.executemany("UPDATE neighbour SET linked = 0 WHERE number = ?", numbers)
