"""Of what kind the claim in a clause is, and what stands in it beside that."""

from __future__ import annotations

from collections import Counter
from functools import cache

from audit.claims.events import reports
from audit.claims.grammar import small
from audit.claims.measures import CASUALTY, Measure
from audit.claims.sentence import Holds, Sentence
from audit.claims.words import Phrases, Word
from audit.knowledge import lexicon
from audit.model import ClaimKind, Quantity

_AGED = ("year-old", "month-old", "week-old", "day-old", "year old")  # "a 20-year-old treaty" tells how long


@cache
def _phrases(table: str, field: str) -> Phrases:
    return Phrases((word, table) for word in lexicon("clauses")[table][field])


@cache
def _saying() -> Phrases:
    """Every wording of saying, clear or not."""
    row = lexicon("clauses")["saying"]
    return Phrases((word, None) for word in (*row["words"], *row["ambiguous"]))


def kind(line: tuple[Word, ...], marks: Counter[str], held: Holds, measure: Measure | None) -> ClaimKind | None:
    """The kind of the claim in a clause (its words, their markers, what it holds), None where there is none.

    Figures come first, in the order of what they say most plainly; then a place in an order, an office, a time.
    """
    by_figure = _by_figure(line, held.figures, measure)
    if by_figure and not (by_figure == "duration" and not held.verb):
        return by_figure
    if marks["multiple"] or marks["rank"]:
        return "change" if marks["multiple"] else "rank"
    if held.offices and not reports(line):
        return "office"
    return (_by_time(held) if held.verb else None) or ("office" if held.offices else None)


def _by_figure(line: tuple[Word, ...], figures: tuple[Quantity, ...], measure: Measure | None) -> ClaimKind | None:
    kinds = {"duration" if figure.unit.endswith(_AGED) else figure.kind for figure in figures}
    if "money" in kinds:
        return "money"
    if measure and measure.role in CASUALTY and "number" in kinds:
        return "casualty"
    if kinds & {"percent", "points", "fraction"}:
        return "percent"
    if "rank" in kinds:
        return "rank"
    if "number" in kinds:
        return "count"
    if "multiple" in kinds:
        return "change"
    return "duration" if "duration" in kinds else None


def _by_time(held: Holds) -> ClaimKind | None:
    if any(date.kind in ("DATE", "TIME") for date in held.dates):
        return "date"
    if any(date.kind == "DURATION" for date in held.dates):
        return "duration"
    return None


def says(sentence: Sentence) -> bool:
    """Whether somebody says something in the sentence; a heading is not read so."""
    return speaks(sentence, sentence.line)


def speaks(sentence: Sentence, line: tuple[Word, ...]) -> bool:
    """Whether a verb of saying stands in `line`, words of the sentence, with something behind it."""
    if sentence.heading:
        return False
    saying = _saying().first
    return any(word.lower in saying and _says_at(sentence.text, line, i) for i, word in enumerate(line[:-1]))


def _says_at(text: str, line: tuple[Word, ...], i: int) -> bool:
    """Whether a verb of saying stands at word `i`: no passive, and a word that is also a noun only with "that"."""
    if i and line[i - 1].lower in ("this", "that") and text[line[i].end : line[i].end + 1] == ",":
        return False  # "That said, …"
    if _phrases("saying", "words").at(line, i):
        return line[i - 1].lower not in small("passive") if i else line[0].lower == "in"
    found = _phrases("saying", "ambiguous").at(line, i)
    if not i or not found or found[0] >= len(line):
        return False
    behind = text[line[found[0] - 1].end : line[found[0]].start]
    return line[found[0]].lower == "that" or any(mark in behind for mark in "“‘\"'")
