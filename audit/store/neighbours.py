"""A large archive in the database: which documents meet, and what their claims say of each other.

    leave, enter ─▶ documents that went and that came, with their marks; who must be looked at again
    partners ─▶ whom a document meets now            met ─▶ whom it was laid beside
    keep, part ─▶ what two documents say of each other, kept or forgotten

Nothing is decided here: the marks, links and copies are made by others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast
from uuid import uuid4

from sqlite_utils import Database

from audit.errors import StoreError
from audit.evidence import Link
from audit.store import links
from audit.store.marks import MarkIndex, Marks
from audit.store.transaction import writing

_OTHER = "another run over many texts began in it: this one stops; run it again after the other"
_EMPTY = (
    "DELETE FROM link",
    "DELETE FROM meeting",
    "DELETE FROM neighbour_mark",
    "DELETE FROM neighbour_shingle",
    "DELETE FROM neighbour",
    "DELETE FROM archive",
)
_ENTER = "INSERT INTO neighbour (document, analysis, linked, judged) VALUES (?, ?, 0, 0)"
_SAID = """
    SELECT number FROM (
        SELECT b AS number FROM link WHERE a = ?1 UNION SELECT a FROM link WHERE b = ?1
        UNION SELECT b FROM meeting WHERE a = ?1 AND together + copy > 0
        UNION SELECT a FROM meeting WHERE b = ?1 AND together + copy > 0)
"""
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


class Neighbours:
    """The archive of one database. `common`: documents beyond which a mark of claims brings nobody together;
    `fewest`: marks of claims that two documents must share."""

    def __init__(self, db: Database, common: int, fewest: int) -> None:
        self.db = db
        self.common = common
        self.index = MarkIndex(db, common, fewest)
        self.holder: str | None = None

    def begin(self, key: str) -> tuple[str | None, str | None]:
        """The run that last judged the archive, and its draft; what was made for other settings or code is dropped.
        From here on a run that was at work on it is stopped at its next transaction."""
        self.holder = uuid4().hex
        with writing(self.db):
            row = self.db.execute("SELECT run, draft FROM archive WHERE key = ?", [key]).fetchone()
            if row is None:
                for statement in _EMPTY:
                    self.db.execute(statement)
                self.db.execute("INSERT INTO archive (key) VALUES (?)", [key])
            self.db.execute("UPDATE archive SET holder = ?", [self.holder])
        return row or (None, None)

    def held(self) -> dict[str, str]:
        """The documents of the archive, each with the key of its analysis."""
        return dict(self.db.execute("SELECT document, analysis FROM neighbour"))

    def leave(self, gone: Iterable[tuple[str, Marks]]) -> None:
        """Take documents out, with their marks. Of whom they said something must be judged again."""
        with self.writing():
            for document, marks in gone:
                number = self._number(document)
                self._again(number)
                self.index.take_out(number, document, marks)
                self.db.execute("DELETE FROM neighbour WHERE number = ?", [number])

    def enter(self, come: Iterable[tuple[str, str, Marks]]) -> None:
        """Put documents in, with the keys of their analyses and their marks. Whom their coming parts or brings
        together is to be looked at again."""
        with self.writing():
            for document, analysis, marks in come:
                self.db.execute(_ENTER, [document, analysis])
                self.index.put(self._number(document), document, marks)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction of the run that began last. Raises `StoreError` in any other."""
        with writing(self.db):
            if self.db.execute("SELECT 1 FROM archive WHERE holder = ?", [self.holder]).fetchone() is None:
                raise StoreError(_OTHER)
            yield

    def unlinked(self) -> list[str]:
        """The documents that must be laid beside their neighbours; many of them so that neighbours come together."""
        found = [d for (d,) in self.db.execute("SELECT document FROM neighbour WHERE linked = 0 ORDER BY document")]
        if len(found) < MANY:
            return found
        return [d for (d,) in self.db.execute(_TOGETHER, [self.common])]

    def partners(self, document: str, marks: Marks) -> set[str]:
        """Whom the document meets."""
        met = {self._document(other) for other in self.index.partners(marks) - {self._number(document)}}
        return met | {other for mark in marks.shingles for other in self.index.beside(mark, document)}

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
        if pair[1] in self._said(pair[0]):
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
        with self.writing():
            if every:
                self.db.execute("UPDATE neighbour SET judged = 0")
            for document in regrouped:
                self._again(self._number(document))
            self.db.execute(_AGAIN)
        return [d for (d,) in self.db.execute("SELECT document FROM neighbour WHERE judged = 0 ORDER BY document")]

    def _number(self, document: str) -> int:
        return int(self._one("SELECT number FROM neighbour WHERE document = ?", document))

    def _document(self, number: int) -> str:
        return str(self._one("SELECT document FROM neighbour WHERE number = ?", number))

    def _one(self, query: str, wanted: str | int) -> str | int:
        found = self.db.execute(query, [wanted]).fetchone()
        if found is None:
            raise StoreError(_OTHER)
        return cast("str | int", found[0])

    def _said(self, number: int) -> set[int]:
        """Whom a document says something of, or must be seen beside."""
        return {other for (other,) in self.db.execute(_SAID, [number])}

    def _again(self, number: int) -> None:
        """A document must be judged again, with whom it says something of or must be seen beside."""
        again = [(one,) for one in sorted({number} | self._said(number))]
        self.db.conn.executemany("UPDATE neighbour SET judged = 0 WHERE number = ?", again)
