"""Of what kind the claim in a clause is, and what stands in it beside that."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache

from audit.claims.grammar import small
from audit.claims.measures import CASUALTY, Measure
from audit.claims.sentence import Holds, Sentence
from audit.claims.traits import trait
from audit.claims.words import Phrases, Word
from audit.knowledge import lexicon
from audit.model import ClaimKind, Quantity

_AGED = re.compile(r"\b(?:year|month|week|day)(?:[- ]old| of age)\b")  # "a 20-year-old treaty" tells how long
_SUCCESSION = 8  # words of "She succeeds Ann Roe": in a longer clause more is told
_HEDGE = 3  # words from "in" to a figure: "in at least 12 villages"
_DIGITS = 3  # of an age
_FEW = 10  # "the two sides", "the three men": the words say which, and count nothing


@cache
def _phrases(table: str, field: str) -> Phrases:
    return Phrases((word, table) for word in lexicon("clauses")[table][field])


@cache
def _saying() -> Phrases:
    """Every wording of saying, clear or not."""
    row = lexicon("clauses")["saying"]
    return Phrases((word, None) for word in (*row["words"], *row["ambiguous"]))


SAYING = trait(lambda lower: lower in _saying().needed)


def kind(
    line: tuple[Word, ...],
    marks: Mapping[str, int],
    held: Holds,
    measure: Measure | None,
    counted: Quantity | None,
    happens: bool,
) -> ClaimKind | None:
    """The kind of the claim in a clause (its words, their markers, what it holds), None where there is none. `measure`
    is what the figure `counted` counts; `happens` tells whether the words report that something happened.

    Figures come first, in the order of what they say most plainly; then a place in an order, an office, a time.
    """
    figures = held.figures
    if figures:
        figures = tuple([one for one in figures if not (_tells_which(line, one) or _restates(line, one))])
    by_figure = _by_figure(figures, measure, counted)
    if by_figure and not (by_figure == "duration" and (not held.verb or _dated_first(held, figures))):
        return by_figure
    if marks["multiple"] or marks["rank"]:
        return "change" if marks["multiple"] else "rank"
    often = [one for one in figures if one.kind == "multiple" and one.unit == "count"] if figures else ()
    if often and not by_figure:
        return "change" if _compared(line, often[0]) else "count"  # "four times larger", "struck 14 times"
    if (held.offices and not happens) or holds_office(line, held):
        return "office"
    by_time = (_by_time(held) if held.verb and held.dates else None) or ("office" if held.offices else None)
    if marks["order"] and not by_time and not happens:
        return "rank"
    return by_time or (None if held.names and happens else _by_figure(held.figures, measure, counted))


def holds_office(line: tuple[Word, ...], held: Holds) -> bool:
    """Whether the clause says who somebody is ("The man in the chair was Senator Ben Orr") or whom he succeeds."""
    for office in held.offices[:_SUCCESSION]:
        at = bisect_left(line, office.start, key=_start)
        while at and line[at - 1].lower in small("articles"):
            at -= 1
        if at and line[at - 1].lower in small("links") and line[at - 1].lower != "as":
            return True
    if not 2 < len(line) <= _SUCCESSION or line[1].lower not in lexicon("offices")["succession"]["words"]:
        return False
    return any(name.kind == "person" and name.start > line[1].start for name in held.names)


def _tells_which(line: tuple[Word, ...], figure: Quantity) -> bool:
    """Whether a small number in words behind "the" only tells which are meant ("the two sides signed")."""
    if figure.kind != "number" or not 1 < figure.value <= _FEW:
        return False
    at = bisect_left(line, figure.start, key=_start)
    return 0 < at < len(line) and line[at - 1].lower == "the" and line[at].lower.isalpha()


def principal(figures: tuple[Quantity, ...], line: tuple[Word, ...] = ()) -> Quantity | None:
    """The figure that a clause is about: the first that is no stretch of time and no place in an order, if any is;
    "fighting in 12 villages killed 40" is about the 40. `line` are the words of the clause."""
    if not figures:
        return None
    able = [one for one in figures if one.kind not in ("duration", "rank") and not _aged(one)]
    able = [one for one in able if one.kind != "number" or one.value != 1] or able  # not "at least one"
    counted = iter([one for one in able if not _tells_where(line, one)] or able)
    ranked = (one for one in figures if one.kind == "rank")
    return next(counted, None) or next(ranked, None) or next(iter(figures), None)


def _tells_where(line: tuple[Word, ...], figure: Quantity) -> bool:
    """Whether a figure only says in how many places something happened, or how far off: "in 12 villages", "in 34 … in
    45", "400 kilometres away"."""
    if figure.unit in small("lengths"):
        at = bisect_left(line, figure.end, key=_start)
        return at < len(line) and line[at].lower in small("off")
    if figure.unit not in small("whereabouts") and figure.unit != "-":
        return False
    at = bisect_left(line, figure.start, key=_start)
    return any(word.lower in small("places") for word in line[max(0, at - (1 if figure.unit == "-" else _HEDGE)) : at])


def _by_figure(figures: tuple[Quantity, ...], measure: Measure | None, counted: Quantity | None) -> ClaimKind | None:
    if not figures:
        return None
    kinds = {"duration" if _aged(figure) and not _bare(figure) else figure.kind for figure in figures}
    if "money" in kinds:
        return "money"
    if measure and measure.role in CASUALTY and _harmed(figures, counted):
        return "casualty"
    if kinds & {"percent", "points"} or ("fraction" in kinds and ("number" not in kinds or _leads(figures[0]))):
        return "percent"
    if "rank" in kinds:
        return "rank"
    if "number" in kinds and not _bounded(figures):
        return "count"
    return "duration" if "duration" in kinds else None


def _aged(figure: Quantity) -> bool:
    """Whether a figure counts years of age, or tells how old something is."""
    return ("old" in figure.unit or "age" in figure.unit) and _AGED.search(figure.unit) is not None


def _bare(figure: Quantity) -> bool:
    """Whether nothing but digits tells an age: "aged 19" and "Ann Roe, 43, said" tell of no time."""
    return figure.end - figure.start <= _DIGITS


def _leads(figure: Quantity) -> bool:
    """Whether a share is what the clause tells ("half of the 90 schools are closed"), and no movement."""
    return figure.kind == "fraction" and figure.change is None


def _restates(line: tuple[Word, ...], figure: Quantity) -> bool:
    """Whether a percentage only says the figure before it in other terms: "293, or 54%"."""
    at = bisect_left(line, figure.start, key=_start) if figure.kind == "percent" else 0
    return at > 1 and line[at - 1].lower == "or"


def _compared(line: tuple[Word, ...], often: Quantity) -> bool:
    """Whether a figure tells how many times another something is, and not how often it was done: "four times larger",
    "three times the number", "rose three times", "one and a half times"."""
    if often.change or often.value % 1:
        return True
    at = bisect_left(line, often.end, key=_start)
    return at < len(line) and (line[at].lower in small("compared") or line[at].lower.endswith("er"))


def _start(word: Word) -> int:
    return word.start


def _dated_first(held: Holds, figures: tuple[Quantity, ...]) -> bool:
    """Whether a day stands before how long it lasted: "began on 16 April and took ten weeks" tells when."""
    return held.dated and next((x.start < figures[0].start for x in held.dates if x.kind == "DATE"), False)


def _bounded(figures: tuple[Quantity, ...]) -> bool:
    """Whether a stretch of time is told first and every number behind it lacks a noun: "21 years, at least ten"."""
    return figures[0].kind == "duration" and all(one.unit == "-" for one in figures if one.kind == "number")


def _harmed(figures: tuple[Quantity, ...], counted: Quantity | None) -> bool:
    """Whether a number counts what the figure `counted` does: itself, or one without a noun ("up 12% to 900")."""
    return any(one.kind == "number" and (one is counted or one.unit in ("-", "")) for one in figures)


def _by_time(held: Holds) -> ClaimKind | None:
    if any(date.kind in ("DATE", "TIME") for date in held.dates):
        return "date"
    if any(date.kind == "DURATION" for date in held.dates):
        return "duration"
    return None


def says(sentence: Sentence) -> bool:
    """Whether somebody says something in the sentence; a heading is not read so."""
    return sentence.able & SAYING != 0 and speaks(sentence, sentence.line, sentence.lows)


def speaks(sentence: Sentence, line: tuple[Word, ...], lows: tuple[str, ...]) -> bool:
    """Whether a verb of saying stands in `line`, words of the sentence, with something behind it; `lows` are the words
    in lower case."""
    return not sentence.heading and first_saying(sentence.text, line, lows) > 0


def first_saying(text: str, line: tuple[Word, ...], lows: tuple[str, ...]) -> int:
    """The index behind the first verb of saying in `line` with something behind it, 0 if there is none; `lows` are the
    words in lower case."""
    saying = _saying().first
    for i in [i for i, lower in enumerate(lows[:-1]) if lower in saying]:
        if at := saying_at(text, line, i):
            return at
    return 0


def saying_at(text: str, line: tuple[Word, ...], i: int) -> int:
    """The index behind a verb of saying at word `i`, 0 if there is none: no passive, and a word that is also a noun
    only with "that"."""
    if not _saying().starts(line[i]) or (
        i and line[i - 1].lower in ("this", "that") and text[line[i].end : line[i].end + 1] == ","
    ):
        return 0  # "That said, …"
    clear = _phrases("saying", "words").at(line, i)
    if clear:
        says = line[i - 1].lower not in small("passive") if i else line[0].lower == "in"
        return clear[0] if says else 0
    found = _phrases("saying", "ambiguous").at(line, i)
    if not i or not found or found[0] >= len(line):
        return 0
    behind = text[line[found[0] - 1].end : line[found[0]].start]
    return found[0] if line[found[0]].lower == "that" or any(mark in behind for mark in "“‘\"'") else 0
