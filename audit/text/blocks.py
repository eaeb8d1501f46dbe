"""Text → blocks: the stretches that hang together, and what each of them is.

    lines ─ kind of each line ─▶ runs between blank lines ─ hard-wrapped lines join ─▶ Block

A line is taken to be hard-wrapped where the words themselves say so: the next line goes on in lower case and ends
as a sentence does, or the first word of the next line would not have fitted into the width of the lines around it, or
of the page, where most lines of the text are wrapped so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from audit.knowledge import lexicon
from audit.model import Block

NARROW, WIDE = 40, 140  # characters: nobody wraps by hand outside these
HEADING = 110  # characters: longer lines without an end mark are cut sentences
WRAPPED = 0.6  # of the lines of a run but the last must be full for it to count as hard-wrapped
PAGE = 0.8  # of the lines of a text that have one behind them in their run, for the whole text to count so
COLUMNS = 3  # cells of a row whose cells blanks set apart
BREAKS = 4  # of them at least

_LINE = re.compile(
    r"[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]|\Z)"
)
_ITEM = re.compile(r"[-*+•‣⁃◦●▪·–]\s|[•‣⁃◦●▪]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})(?:\.\)|[.)])\s(?!\S{0,40}@)")
_INITIAL = re.compile(r"[A-Z]\.\s")
_NOTE = re.compile(r"\[\^?\d{1,3}\](?::|\s)|<sup>|[¹²³⁴-⁹]{1,3}\s")
_ENTRY = re.compile(  # what marks a line as a note or an entry where its heading leaves it open
    r"https?://|www\.|\bdoi\b|\A[\^*†‡]|\A\d{1,3}[\s.]|\((?:1[5-9]|20)\d\d[a-z]?\)|\b[Ii]bid\b|\bpp?\.\s?\d"
)
_ENDS = re.compile(r"[.!?…:;。．！？][\"'”’»)\]*_]{0,4}\Z")
_STRAY = re.compile(r"[.!?…](?:\s|\Z)")
_LETTER = re.compile(r"[^\W\d_]")
_WRAPS = ("paragraph", "item")
_CELLS = re.compile(r" {2,}")
_BYLINE = 80
_LABEL = 7  # characters of the longest label of an item, with its bracket: "xviii)"


@dataclass(slots=True)
class _Line:
    start: int  # of the first character that is no white space
    end: int  # after the last one
    indent: int
    soft: bool  # exactly one blank before the line end, as in flowed text
    words: str
    kind: str
    ends: bool  # as a sentence does


@lru_cache(maxsize=2)  # asked for when a text is taken in, and when it is read
def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `text` in order, trimmed of white space; together they hold every other character."""
    runs = list(_runs(text))
    page = _page(runs)
    found = [Block(group[0].start, group[-1].end, _kind(group)) for run in runs for group in _groups(run, page)]
    return _references(text, found)


def _runs(text: str) -> Iterator[list[_Line]]:
    run: list[_Line] = []
    for match in _LINE.finditer(text):
        line = match[0]
        words = line.strip()
        if words:
            start = match.start() + len(line) - len(line.lstrip())
            bare = line.rstrip("\r\n")
            soft = bare.endswith(" ") and not bare.endswith("  ")
            indent = start - match.start()
            run.append(_Line(start, start + len(words), indent, soft, words, _line_kind(words), _line_ends(words)))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _line_ends(words: str) -> bool:
    """Whether a line ends as a sentence does."""
    return words[-1] in ".!?" or _ENDS.search(words, max(0, len(words) - 6)) is not None


def _line_kind(words: str) -> str:
    first = words[0]
    kind = "paragraph"
    if first in "-*_=~#/•" and len(words) >= 3 and not words.strip(first + " "):
        kind = "rule"
    elif first == "#" and words.lstrip("#")[:1].isspace() and len(words) - len(words.lstrip("#")) <= 6:
        kind = "heading"
    elif (first == "|" and words.count("|") > 1) or words.count("\t") > 1 or ("  " in words and _row(words)):
        kind = "table"
    elif first == ">":
        kind = "quote"
    elif not first.isalpha() and _NOTE.match(words):
        kind = "note"
    elif _may_list(words) and _ITEM.match(words) and not _INITIAL.match(words):
        kind = "item"
    elif len(words) <= _BYLINE and not _ENDS.search(words) and _opens_byline(words):
        kind = "byline"
    return kind


def _row(words: str) -> bool:
    """Whether blanks set the cells of a line apart, as in "Karsk   197,620   176,080", most of them figures."""
    cells = _CELLS.split(words)
    return len(cells) >= COLUMNS and 2 * sum(cell[0] in "+-–" or cell[0].isdigit() for cell in cells) >= len(cells)


def _may_list(words: str) -> bool:
    """Whether a line may be an item: most begin with a letter and have no stop or bracket near it."""
    near = words[:_LABEL]
    return not near[0].isalpha() or "." in near or ")" in near


@cache
def _byline_words() -> tuple[str, ...]:
    return tuple(f"{word} " for word in lexicon("blocks")["byline"]["words"])


def _opens_byline(words: str) -> bool:
    return words[0].isupper() and words[:30].lower().startswith(_byline_words())


def _page(runs: list[list[_Line]]) -> int:
    """The width to which the lines of a text are wrapped; 0 where they are not. A line with none behind it in its run,
    such as an address by itself, does not count."""
    breaks = [
        (line, after)
        for run in runs
        for line, after in pairwise(run)
        if after.kind == "paragraph" and line.kind in _WRAPS
    ]
    width = max((line.indent + len(line.words) for line, _ in breaks), default=0)
    if len(breaks) < BREAKS or not NARROW <= width <= WIDE:
        return 0
    return width if sum(_full(line, after, width) for line, after in breaks) >= PAGE * len(breaks) else 0


def _groups(run: list[_Line], page: int) -> Iterator[list[_Line]]:
    """The lines of a run, each with those that go on with it; `page` is the width of the text, 0 if it has none."""
    width = max(line.indent + len(line.words) for line in run)
    full = [_full(line, after, width) for line, after in pairwise(run)]
    wrapped = NARROW <= width <= WIDE and sum(full) >= max(2, WRAPPED * len(full))
    if page and not wrapped:
        wrapped, full = True, [_full(line, after, page) for line, after in pairwise(run)]
    if wrapped:
        for line, on in zip(run, full, strict=False):
            line.kind = "paragraph" if on and line.kind == "byline" else line.kind  # "By May 2021 no more than …"
    closed = _closed(run)
    group = [run[0]]
    for at, line in enumerate(run[1:], 1):
        if _goes_on(run[at - 1], line, wrapped=wrapped and full[at - 1], closed=closed[at]):
            group.append(line)
        else:
            yield group
            group = [line]
    yield group


def _full(line: _Line, after: _Line, width: int) -> bool:
    return line.indent + len(line.words) + 1 + len(after.words.split(None, 1)[0]) > width


def _closed(run: list[_Line]) -> list[bool]:
    """For each line whether it, or the lower-case lines that follow it, end as a sentence does."""
    closed = [line.ends for line in run]
    for at in range(len(run) - 2, -1, -1):
        closed[at] = closed[at] or (run[at + 1].words[0].islower() and closed[at + 1])
    return closed


def _goes_on(before: _Line, line: _Line, *, wrapped: bool, closed: bool) -> bool:
    if line.kind == before.kind == "quote":
        return True
    if _STRAY.match(line.words):
        return before.kind != "rule"
    if line.kind != "paragraph" or before.kind in ("rule", "heading", "table", "byline"):
        return False
    if wrapped:
        return True
    if before.ends or line.words[0].isupper():
        return False
    return (line.words[0].islower() and closed) or (before.soft and line.indent == before.indent)


def _kind(group: list[_Line]) -> str:
    first = group[0]
    if first.kind != "paragraph" or sum(len(line.words) + 1 for line in group) > HEADING + 1:
        return first.kind
    if len(group) > 1:
        return "paragraph" if group[-1].ends or any(line.ends for line in group) else "heading"
    if not _LETTER.search(first.words) or first.words[-1] in ",;:":
        return "paragraph"
    question = first.words.endswith("?") and not any(mark in first.words[:-1] for mark in ".!?")
    return "heading" if question or not first.ends else "paragraph"


def _references(text: str, found: list[Block]) -> tuple[Block, ...]:
    """The blocks, with those that follow the heading of a list of references marked as entries of it."""
    rows = lexicon("blocks")["references"]
    titles, doubtful = frozenset(rows["words"]), frozenset(rows["prose"])
    inside = marked_only = False
    marked = []
    for block in found:
        if block.end - block.start <= HEADING:
            title = text[block.start : block.end].strip("#*_: ").lower()
            if title in titles:
                marked.append(Block(block.start, block.end, "heading"))
                inside, marked_only = True, title in doubtful
                continue
            if block.kind == "heading" and text[block.start] == "#":
                inside = False
        entry = inside and block.kind in ("paragraph", "item", "note", "heading")
        entry = entry and not (marked_only and block.kind == "paragraph" and not _ENTRY.search(block.of(text)))
        marked.append(Block(block.start, block.end, "reference") if entry else block)
    return tuple(marked)
