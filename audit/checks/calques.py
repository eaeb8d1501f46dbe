"""The rows of known word-by-word translations, from both files, ready to be looked up.

lexicons/calques.toml, lexicons/calques.tsv ─ rows ─▶ Calque ─ by first word ─▶ where they stand in a text
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit.checks.phrases import mentions, starting
from audit.knowledge import lexicon, rows
from audit.model import Severity, Span
from audit.text.places import FIGURE, folded, places

_FIRST = re.compile(r"\w+")


@dataclass(frozen=True)
class Calque:
    """A term as it was mistranslated (`wrong`, several ways), as it should be, why, and the words of a sentence
    that make the phrase right. `fine` is a sentence that shows the latter, where the row has one."""

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
def _by_first_word() -> dict[str, list[tuple[str, Calque]]]:
    found: dict[str, list[tuple[str, Calque]]] = {}
    for row in calques():
        for phrase in row.wrong:
            found.setdefault(FIGURE if phrase.startswith("#") else _FIRST.findall(phrase)[0], []).append((phrase, row))
    return found


def found(text: str) -> Iterator[tuple[Span, Calque]]:
    """Where known calques stand in `text`, but for sentences that make them right."""
    low = folded(text)
    index = places(low)
    phrases = _by_first_word()
    for first in sorted(index.keys() & phrases.keys()):
        for phrase, row in phrases[first]:
            for span in starting(low, phrase, index[first]):
                if not mentions(low, span, row.unless):
                    yield span, row
