"""The rows of known word-by-word translations, from both files, ready to be looked up.

lexicons/calques.toml, lexicons/calques.tsv, the user's file ─ rows ─▶ Calque ─ by first word ─▶ where they stand
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from audit import knowledge
from audit.checks import own_calques
from audit.checks.phrases import mentions, starting
from audit.knowledge import lexicon, rows
from audit.model import Severity, Span
from audit.text.places import FIGURE, folded, places

_FIRST = re.compile(r"\w+")


@dataclass(frozen=True)
class Calque:
    """A term as it was mistranslated (`wrong`, several ways), as it should be, why, and the words of a sentence
    that make the phrase right. `fine` is a sentence that must not be flagged: the phrase in its other meaning, or the
    right term. Only rows of the user's own have none."""

    wrong: tuple[str, ...]
    right: str
    why: str
    unless: tuple[str, ...]
    severity: Severity | None
    example: str
    fine: str = ""


@cache
def calques() -> tuple[Calque, ...]:
    """Every row, those of the TOML file first."""
    told = [
        Calque(
            wrong=tuple(row["wrong"]),
            right=row["right"],
            why=row["why"],
            unless=tuple(row.get("unless", ())),
            severity=row.get("severity"),
            example=row["example"],
            fine=row["fine"],
        )
        for row in lexicon("calques")["calque"]
    ]
    return (*told, *(_row(row) for row in rows("lexicons/calques.tsv")))


def _row(row: dict[str, str]) -> Calque:
    return Calque(
        wrong=tuple(row["wrong"].split("|")),
        right=row["right"],
        why=row["why"],
        unless=tuple(filter(None, row["unless"].split("|"))),
        severity="notice" if row["severity"] == "notice" else None,
        example=row["example"],
        fine=row["fine"],
    )


@cache
def own() -> tuple[Calque, ...]:
    """The rows of the user's own file. Raises `KnowledgeError` with the line where one makes no sense."""
    return tuple(
        Calque(row.wrong, row.right, row.why, row.unless, "notice" if row.brief else None, "")
        for row in own_calques.read(*knowledge.own_calques())
    )


def use_own(path: str) -> None:
    """From now on the rows of the file at `path` ("": none) count beside those that ship. Raises as `own` does."""
    if knowledge.use_calques(path):
        own.cache_clear()
        _by_first_word.cache_clear()
        found.cache_clear()
    own()


@cache
def _by_first_word() -> dict[str, list[tuple[str, Calque]]]:
    found: dict[str, list[tuple[str, Calque]]] = {}
    for row in (*calques(), *own()):
        for phrase in row.wrong:
            found.setdefault(FIGURE if phrase.startswith("#") else _FIRST.findall(phrase)[0], []).append((phrase, row))
    return found


@lru_cache(maxsize=1)  # two checks ask for those of one text
def found(text: str) -> tuple[tuple[Span, Calque], ...]:
    """Where known calques stand in `text`, but for sentences that make them right."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[Span, Calque]]:
    low = folded(text)
    index = places(low)
    phrases = _by_first_word()
    for first in sorted(index.keys() & phrases.keys()):
        for phrase, row in phrases[first]:
            for span in starting(low, phrase, index[first]):
                if not mentions(low, span, row.unless):
                    yield span, row
