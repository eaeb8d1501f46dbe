"""The runs of a Word text by their offsets, cut where a comment must begin or end, and the marks put between them.

    text    … the water took | 412 houses | in a single night …
    runs    ├─────────────────────────────────────────────────┤   one w:r
    cut     ├────────────────┤├──────────┤├──────────────────┤   three with the same looks, marks between them

Only runs that hold text of the document are cut or surrounded: tracked deletions, fields and pictures stay as they are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from audit.report.docx_parts import element, tag

MAIN = "word/document.xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ONE = ("tab", "ptab", "br", "cr", "noBreakHyphen")  # what reads as one character
_NOTES = ("footnoteReference", "endnoteReference")  # what reads as "[1]"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run that holds the text from `start` to `end`, and nothing else of it."""

    start: int
    end: int
    run: Any


def pieces(root: Any, where: Iterable[tuple[int, int, str]], cuts: Iterable[int]) -> list[Piece]:
    """The runs of a document that hold text, cut at `cuts`, in the order of the text.

    `where` is the map that reading the file gave: (start, end, "word/document.xml:p3.r2").
    """
    runs = {place: run for run, place in _places(root).items()}
    spans: dict[str, list[tuple[int, int]]] = {}
    for start, end, place in where:
        if place in runs:
            spans.setdefault(place, []).append((start, end))
    borders = sorted(set(cuts))
    made: list[Piece] = []
    for place, held in spans.items():
        (start, end), *rest = held
        inside = borders[bisect_right(borders, start) : bisect_left(borders, end)]
        lengths = None if rest else _lengths(runs[place], end - start)
        if lengths is None or not inside:
            made += [Piece(start, end, runs[place]) for start, end in held]
        else:
            made += _cut(runs[place], lengths, start, end, inside)
    return sorted(made, key=lambda piece: (piece.start, piece.end))


def _places(root: Any) -> dict[Any, str]:
    """As `audit.ingest.word` names them: a run in a text box belongs to the paragraph nearest to it."""
    return {
        run: f"{MAIN}:p{number}.r{at}"
        for number, paragraph in enumerate(root.iter(tag("p")), 1)
        for at, run in enumerate(paragraph.iter(tag("r")), 1)
    }


def _lengths(run: Any, whole: int) -> list[tuple[Any, int]] | None:
    """The children of a run with the characters that each stands for; None where that cannot be told."""
    found: list[tuple[Any, int]] = []
    unknown = []
    for child in run:
        name = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
        found.append((child, len(child.text or "") if name == "t" else int(name in _ONE)))
        unknown += [len(found) - 1] if name in _NOTES else []
    left = whole - sum(length for _, length in found)
    if len(unknown) == 1 and left > 0:
        found[unknown[0]] = (found[unknown[0]][0], left)
        left = 0
    return found if left == 0 else None


def _cut(run: Any, lengths: Sequence[tuple[Any, int]], start: int, end: int, cuts: Sequence[int]) -> list[Piece]:
    """The run as several, cut at `cuts`, which lie inside it; what cannot be cut goes with what is before it."""
    made: list[Piece] = []
    at, begun, current, ahead = start, start, run, list(cuts)
    for child, length in lengths:
        rest, left = child, length
        if child.getparent() is not current and child.tag != tag("rPr"):
            current.append(child)
        while ahead and left and ahead[0] < at + left:
            keep = ahead.pop(0) - at
            if child.tag != tag("t") and keep > 0:
                continue
            made.append(Piece(begun, at + keep, current))
            rest = _rest(rest, keep) if keep else rest
            current = _after(current)
            current.append(rest)
            begun, at, left = at + keep, at + keep, left - keep
        at += left
    made.append(Piece(begun, end, current))
    return [piece for piece in made if piece.end > piece.start]


def marks(held: Sequence[Piece]) -> dict[int, tuple[int, int]]:
    """Where the mark of each foot note and end note stands, by its number; of one that is marked twice, the first."""
    numbers: dict[tuple[str, str | None], int] = {}
    found: dict[int, tuple[int, int]] = {}
    for piece in held:
        for name in _NOTES:
            for mark in piece.run.iter(tag(name)):
                number = numbers.setdefault((name, mark.get(tag("id"))), len(numbers) + 1)
                found.setdefault(number, (piece.start, piece.end))
    return found


def _rest(words: Any, keep: int) -> Any:
    """A w:t cut in two: `words` keeps its head, the tail comes back."""
    tail = element("t")
    tail.text, words.text = words.text[keep:], words.text[:keep]
    for each in (words, tail):
        each.set(_SPACE, "preserve")
    return tail


def _after(run: Any) -> Any:
    """A new run behind `run` that looks like it."""
    made = element("r")
    for key, value in run.attrib.items():
        made.set(key, value)
    looks = run.find(tag("rPr"))
    if looks is not None:
        made.append(deepcopy(looks))
    run.addnext(made)
    return made


def surround(held: Sequence[Piece], spans: Mapping[int, tuple[int, int]]) -> None:
    """Put the marks of comment `id` around the pieces that hold the text of its span.

    A span without text of its own (the whole document) is put at the piece before it, or the first.
    """
    starts = [piece.start for piece in held]
    ends = [piece.end for piece in held]
    for number, (start, end) in spans.items():
        first = bisect_right(ends, start)
        last = bisect_left(starts, max(end, start + 1)) - 1
        if first > last:
            first = last = max(min(first, last), 0)
        opened = element("commentRangeStart", id=str(number))
        closed = element("commentRangeEnd", id=str(number))
        mark = element("r", [element("commentReference", id=str(number))])
        held[first].run.addprevious(opened)
        _paragraph_child(held[last].run).addnext(mark)
        held[last].run.addnext(closed)


def _paragraph_child(run: Any) -> Any:
    """What holds `run` directly below its paragraph: the mark of a comment is no part of a tracked insertion."""
    at = run
    while at.getparent() is not None and at.getparent().tag != tag("p"):
        at = at.getparent()
    return at
