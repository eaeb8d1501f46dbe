"""Where quotations begin and end: marks in pairs, paragraph by paragraph.

A quotation that runs over paragraphs opens again in each and closes only in the last; an opened one that
is never closed, in a paragraph that the next one does not continue, is no quotation. Marks of two kinds
may meet (“…"): that is an error of copy, not a reason to lose the quotation. An apostrophe opens nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit import knowledge
from audit.model import Span

_DOUBLE = re.compile(r"''|``|[“”„\"«»]")
_SINGLE = re.compile(r"(?<!')'(?!')|[‘’]")
_PARAGRAPH = re.compile(r"[^\n]+")
_WORD = re.compile(r"[^\W\d_]{1,12}")
_OPEN_BEFORE = frozenset(" \t\n\r\xa0\u2009\u202f([{—–-―/…:>*_“‘\"'«")
_CLOSE_AFTER = frozenset(" \t\n\r\xa0\u2009\u202f)]}—–-―/….,;:?!<*_”’\"'»“")


@dataclass(frozen=True, slots=True)
class Marked(Span):
    """A quotation with its marks. `continues` is true where the next one goes on with it."""

    continues: bool = False


@cache
def _elisions() -> frozenset[str]:
    return frozenset(knowledge.lexicon("cues")["words"]["elisions"])


def marked(text: str) -> list[Marked]:
    """The outermost quotations of `text`, in order."""
    found: list[Marked] = []
    waiting: Span | None = None  # opened in the paragraph before and not closed there
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        if not paragraph[0].strip():
            continue
        pairs, unclosed = _pairs(text, start, end)
        first = pairs[0].start if pairs else unclosed
        if waiting and first is not None and not text[start:first].strip():
            found.append(Marked(waiting.start, waiting.end, continues=True))
        found += [Marked(pair.start, pair.end) for pair in pairs]
        stop = end - (len(paragraph[0]) - len(paragraph[0].rstrip()))
        waiting = Span(unclosed, stop) if unclosed is not None else None
    return sorted(found)


def _pairs(text: str, start: int, end: int) -> tuple[list[Span], int | None]:
    """The pairs in a paragraph, and the place of a mark that was opened last and never closed."""
    pairs, unclosed, nested = _doubles(text, start, end, nesting=True)
    if nested and unclosed is not None:  # a mark is missing: the inner one was no inner one
        pairs, unclosed, _ = _doubles(text, start, end, nesting=False)
    marks = [match.span() for match in _SINGLE.finditer(text, start, end)]
    pairs += _singles(text, marks, pairs, end if unclosed is None else unclosed, start)
    return sorted(pairs), unclosed


def _doubles(text: str, start: int, end: int, *, nesting: bool) -> tuple[list[Span], int | None, bool]:
    """The outer pairs of double marks, the place of an unclosed one, and whether there were inner ones."""
    pairs: list[Span] = []
    opened: int | None = None
    depth, nested = 0, False
    for match in _DOUBLE.finditer(text, start, end):
        mark, at, stop = match[0], match.start(), match.end()
        opens = _opens(text, mark, at, stop, start, end)
        if opened is None:
            opened = at if opens else None
        elif nesting and mark in "“«" and opens and text[opened] == mark:
            depth, nested = depth + 1, True
        elif depth and mark in "”»":
            depth -= 1
        elif _closes(text, mark, at, stop, end) or not opens:
            pairs.append(Span(opened, stop))
            opened, depth = None, 0
    return pairs, opened, nested


def _opens(text: str, mark: str, at: int, stop: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    if mark in "„«“":
        return not after.isspace()
    return before in _OPEN_BEFORE and not after.isspace() and mark not in "”»"


def _closes(text: str, mark: str, at: int, stop: int, end: int) -> bool:
    if mark in ("”", "»"):
        return True
    before, after = text[at - 1], text[stop] if stop < end else " "
    return mark not in ("„", "«", "``") and not before.isspace() and after in _CLOSE_AFTER


def _singles(text: str, marks: list[tuple[int, int]], doubles: list[Span], limit: int, start: int) -> Iterator[Span]:
    """Pairs of single marks outside the double ones."""
    opened: int | None = None
    last_close: int | None = None
    inside = iter(doubles)
    double = next(inside, None)
    for at, stop in marks:
        while double and double.end <= at:
            double = next(inside, None)
        if (double and double.start <= at) or at > limit:
            continue
        if opened is None:
            opened = at if _single_opens(text, at, stop, start) else None
        elif _single_closes(text, at, stop):
            if text[at - 1] in ".,?!…" or text[at - 1] != "s":
                yield Span(opened, stop)
                opened = last_close = None
            else:
                last_close = stop  # "the officials' view": perhaps only an apostrophe
    if opened is not None and last_close is not None:
        yield Span(opened, last_close)


def _single_opens(text: str, at: int, stop: int, start: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[stop : stop + 1]
    if text[at] == "’" or before not in _OPEN_BEFORE or not after.isalpha():
        return False
    word = _WORD.match(text, stop)
    return not (text[at] == "'" and word and word[0].lower() in _elisions())


def _single_closes(text: str, at: int, stop: int) -> bool:
    return text[at] in "’'" and not text[at - 1].isspace() and not text[stop : stop + 1].isalnum()
