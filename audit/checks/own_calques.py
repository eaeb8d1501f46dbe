"""The user's own calques: a file beside audit.toml, one row a line.

    wrong ⇥ right ⇥ why ⇥ unless       of which "why" and "unless" may be left out

Lists of the Problematic Paper Screener are read as they are: two columns, phrases in quotation marks joined by OR,
and NOT before words that make the phrase right. Rows that ask for two phrases at once (AND, ~10) are passed over.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from audit.errors import KnowledgeError

FEWEST = 4  # letters of a phrase: shorter ones stand in every text
_HEADS = ("wrong", "tortured", "tortured phrase", "fingerprint - tortured phrase")
_QUOTED = re.compile(r'"([^"]{1,200})"')
_JOINED = re.compile(r'"\s{0,3}(?:AND|~)')
_FIRST = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Row:
    """The wrong forms, the right one, why, and the words of a sentence that make the phrase right. `brief` tells that
    the row gives no reason of its own."""

    wrong: tuple[str, ...]
    right: str
    why: str
    unless: tuple[str, ...]
    brief: bool


def read(path: str, text: str) -> tuple[Row, ...]:
    """The rows of the file at `path`. Raises `KnowledgeError`, which names the file and the line."""
    delimiter = "," if PurePath(path).suffix.lower() == ".csv" else "\t"
    seen: dict[str, int] = {}
    found: list[Row] = []
    for number, cells in _lines(path, text, delimiter):
        row = _row(cells, f"{path}: line {number}")
        if row is None:
            continue
        fresh = tuple(phrase for phrase in row.wrong if seen.setdefault(phrase, number) == number)
        if fresh:
            found.append(Row(fresh, row.right, row.why, row.unless, row.brief))
    return tuple(found)


def _lines(path: str, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The lines that hold a row, with their numbers; a first line that names the columns is none."""
    first = True
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            cells = [" ".join(cell.split()) for cell in (_cells(line) if delimiter == "," else line.split("\t"))]
        except csv.Error as error:
            raise KnowledgeError(f"{path}: line {number}: cannot be read ({error})") from error
        if not (first and cells[0].lower() in _HEADS):
            yield number, cells
        first = False


def _cells(line: str) -> list[str]:
    return next(csv.reader([line]))


def _row(cells: list[str], where: str) -> Row | None:
    if len(cells) < 2:
        raise KnowledgeError(f"{where}: write the wrong and the right term, with a tab between them (a comma in .csv)")
    said, right, *rest = cells
    if _JOINED.search(said):
        return None
    query, _, excused = said.partition(" NOT ")
    wrong = _QUOTED.findall(query) or query.split("|")
    phrases = tuple(phrase.strip().lower() for phrase in wrong)
    for phrase in phrases:
        if len(phrase) < FEWEST or not _FIRST.match(phrase):
            raise KnowledgeError(f"{where}: {phrase!r}: a phrase begins with a letter and has {FEWEST} or more")
    if not right:
        raise KnowledgeError(f"{where}: {phrases[0]!r} has no right term")
    if right.lower() in phrases:
        raise KnowledgeError(f"{where}: {right!r} is both the wrong and the right term")
    why, unless = [*rest, "", ""][:2]
    screener = _QUOTED.search(said) is not None  # its third column counts papers
    reason = "" if screener else why
    words = (_QUOTED.findall(excused) or [excused]) if excused else [] if screener else unless.split("|")
    excuses = tuple(word.strip().lower() for word in words if word.strip())
    return Row(phrases, right, reason or "your own list has it", excuses, not reason)
