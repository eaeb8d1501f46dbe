"""A large archive in the database: which documents meet, and what their claims say of each other.

    leave, enter ─▶ documents that went and that came, with their marks; who must be looked at again
    partners ─▶ whom a document meets now            met ─▶ whom it was laid beside
    keep, part ─▶ what two documents say of each other, kept or forgotten

Nothing is decided here: the marks, links and copies are made by others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlite_utils import Database

from audit.evidence import Link
from audit.store import links
from audit.store.transaction import writing

CLAIMS, OWN, WANTED, NAMED = 0, 1, 2, 3  # kinds of marks
_EMPTY = (
    "DELETE FROM link",
    "DELETE FROM meeting",
    "DELETE FROM neighbour_mark",
    "DELETE FROM neighbour_shingle",
    "DELETE FROM neighbour",
    "DELETE FROM archive",
)
_PART = (
    "DELETE FROM meeting WHERE (a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1)",
    "DELETE FROM link WHERE (a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1)",
)

MANY = 200  # documents that are put in order by what they share: below, looking through all marks costs more
_TOGETHER = """
    SELECT document FROM neighbour LEFT JOIN (
        SELECT number, min(mark) AS first FROM neighbour_mark WHERE kind = 0 AND mark IN (
            SELECT mark FROM neighbour_mark WHERE kind = 0 GROUP BY mark HAVING count(*) BETWEEN 2 AND ?)
        GROUP BY number) USING (number)
    WHERE linked = 0 ORDER BY first, document
"""
_COPIES = """
    SELECT one.document, two.document FROM meeting
    JOIN neighbour AS one ON one.number = a JOIN neighbour AS two ON two.number = b WHERE copy = 1
"""
_AGAIN = """
    UPDATE neighbour SET judged = 0 WHERE number IN (
        SELECT b FROM link JOIN neighbour AS one ON one.number = a WHERE judged = 0 AND relation = 'contradicts'
        UNION SELECT a FROM link JOIN neighbour AS one ON one.number = b WHERE judged = 0 AND relation = 'contradicts')
"""
_BESIDE_COPIES = """
    UPDATE neighbour SET judged = 0 WHERE number = ?1
        OR number IN (SELECT b FROM link WHERE a = ?1) OR number IN (SELECT a FROM link WHERE b = ?1)
"""


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


class Neighbours:
    """The archive of one database. `common`: documents beyond which a mark of claims brings nobody together;
    `fewest`: marks of claims that two documents must share."""

    def __init__(self, db: Database, common: int, fewest: int) -> None:
        self.db = db
        self.common = common
        self.fewest = fewest

    def begin(self, key: str) -> tuple[str | None, str | None]:
        """The run that last judged the archive, and its draft; what was made for other settings or code is dropped."""
        row = self.db.execute("SELECT run, draft FROM archive WHERE key = ?", [key]).fetchone()
        if row is not None:
            return row[0], row[1]
        with writing(self.db):
            for statement in _EMPTY:
                self.db.execute(statement)
            self.db.execute("INSERT INTO archive (key) VALUES (?)", [key])
        return None, None

    def held(self) -> dict[str, str]:
        """The documents of the archive, each with the key of its analysis."""
        return dict(self.db.execute("SELECT document, analysis FROM neighbour"))

    def leave(self, gone: Iterable[tuple[str, Marks]]) -> None:
        """Take documents out, with their marks. Who met them must be judged again."""
        with writing(self.db):
            for document, marks in gone:
                number = self._number(document)
                self._again(number)
                self.db.conn.executemany(
                    "DELETE FROM neighbour_mark WHERE kind = ? AND mark = ? AND number = ?",
                    [(*row, number) for row in marks.rows()],
                )
                self._unlinked(marks, self.common)
                for mark in marks.shingles:
                    self.db.execute("DELETE FROM neighbour_shingle WHERE mark = ? AND document = ?", [mark, document])
                    self._relink(self._beside(mark, document))
                self.db.execute("DELETE FROM neighbour WHERE number = ?", [number])

    def enter(self, come: Iterable[tuple[str, str, Marks]]) -> None:
        """Put documents in, with the keys of their analyses and their marks. Whom their coming parts or brings
        together is to be looked at again."""
        with writing(self.db):
            for document, analysis, marks in come:
                made = self.db.execute(
                    "INSERT INTO neighbour (document, analysis, linked, judged) VALUES (?, ?, 0, 0)",
                    [document, analysis],
                )
                number = made.lastrowid
                for mark in marks.shingles:
                    self._relink(self._beside(mark, document))
                    self.db.execute("INSERT OR IGNORE INTO neighbour_shingle VALUES (?, ?)", [mark, document])
                self.db.conn.executemany(
                    "INSERT OR IGNORE INTO neighbour_mark VALUES (?, ?, ?)",
                    [(*row, number) for row in marks.rows()],
                )
                self._unlinked(marks, self.common + 1)

    def writing(self) -> AbstractContextManager[None]:
        """One transaction."""
        return writing(self.db)

    def unlinked(self) -> list[str]:
        """The documents that must be laid beside their neighbours; many of them so that neighbours come together."""
        found = [d for (d,) in self.db.execute("SELECT document FROM neighbour WHERE linked = 0 ORDER BY document")]
        if len(found) < MANY:
            return found
        return [d for (d,) in self.db.execute(_TOGETHER, [self.common])]

    def partners(self, document: str, marks: Marks) -> set[str]:
        """Whom the document meets."""
        number = self._number(document)
        met = self._share(CLAIMS, marks.claims, self.fewest) | self._share(NAMED, marks.named, 1)
        met |= {other for mark in marks.own for other in self._of(WANTED, mark)}
        met |= {other for mark in marks.wanted for other in self._of(OWN, mark)}
        names = {self._document(other) for other in met - {number}}
        return names | {other for mark in marks.shingles for other in self._beside(mark, document)}

    def met(self, document: str) -> set[str]:
        """Whom the document was laid beside; itself, where its own claims were compared."""
        found = self.db.execute(
            "SELECT document FROM neighbour WHERE number IN (SELECT b FROM meeting WHERE a = ?1"
            " UNION SELECT a FROM meeting WHERE b = ?1)",
            [self._number(document)],
        )
        return {other for (other,) in found}

    def keep(self, a: str, b: str, found: Sequence[Link], *, copy: bool, together: bool) -> None:
        """What two documents say of each other (`a` is `b`: one document of itself)."""
        numbers = {document: self._number(document) for document in (a, b)}
        pair = [numbers[a], numbers[b]]
        self.db.execute("INSERT OR REPLACE INTO meeting VALUES (?, ?, ?, ?)", [*pair, int(copy), int(together)])
        links.keep(self.db, numbers, found)
        if found or copy or together:
            self.db.execute("UPDATE neighbour SET judged = 0 WHERE number IN (?, ?)", pair)

    def part(self, a: str, b: str) -> None:
        """Forget what two documents said of each other: they no longer meet."""
        pair = [self._number(a), self._number(b)]
        self.db.execute("UPDATE neighbour SET judged = 0 WHERE number IN (?, ?)", pair)
        for statement in _PART:
            self.db.execute(statement, pair)

    def links(self, document: str) -> list[Link]:
        """Every link of the document, in the order of documents and claims."""
        return links.load(self.db, self._number(document))

    def linked(self, document: str) -> int:
        """The document was laid beside all its neighbours: one document more."""
        return self.db.execute("UPDATE neighbour SET linked = 1 WHERE document = ?", [document]).rowcount

    def together(self, document: str) -> list[str]:
        """The documents that a check must see beside this one, and its copies."""
        found = self.db.execute(
            "SELECT document FROM neighbour WHERE number IN (SELECT b FROM meeting WHERE a = ?1 AND together + copy > 0"
            " UNION SELECT a FROM meeting WHERE b = ?1 AND together + copy > 0) ORDER BY document",
            [self._number(document)],
        )
        return [other for (other,) in found]

    def copies(self) -> list[tuple[str, str]]:
        """Every two documents that are one text."""
        return [(a, b) for a, b in self.db.execute(_COPIES)]

    def unjudged(self, regrouped: Iterable[str], *, every: bool) -> list[str]:
        """The documents whose verdicts may have changed: those marked so, those whose copies changed with whom they
        met, and whoever contradicts one of them; all of them with `every`."""
        with writing(self.db):
            if every:
                self.db.execute("UPDATE neighbour SET judged = 0")
            for document in regrouped:
                self.db.execute(_BESIDE_COPIES, [self._number(document)])
            self.db.execute(_AGAIN)
        return [d for (d,) in self.db.execute("SELECT document FROM neighbour WHERE judged = 0 ORDER BY document")]

    def _number(self, document: str) -> int:
        return int(self.db.execute("SELECT number FROM neighbour WHERE document = ?", [document]).fetchone()[0])

    def _document(self, number: int) -> str:
        return str(self.db.execute("SELECT document FROM neighbour WHERE number = ?", [number]).fetchone()[0])

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

    def _beside(self, mark: int, document: str) -> list[str]:
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

    def _again(self, number: int) -> None:
        """Whoever met a document must be judged again."""
        self.db.execute(
            "UPDATE neighbour SET judged = 0 WHERE number IN (SELECT b FROM meeting WHERE a = ?1"
            " UNION SELECT a FROM meeting WHERE b = ?1)",
            [number],
        )
