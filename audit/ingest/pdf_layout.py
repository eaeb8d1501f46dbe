"""Pages of segments → running text.

lines in reading order ─ running heads, page numbers ─▶ out
                       ─ notes at the foot ─▶ to the end
                       ─▶ paragraphs, words joined at hyphens
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from audit.ingest.content import OriginMap, Writer, plural
from audit.ingest.pdf_columns import Line, Page, Segment, ordered

_EDGE = 0.12  # of the page: running heads and page numbers stand above or below it
_EDGE_LINES = 3  # and are among so many first or last lines
_APART = 1.35  # of the usual distance of two lines: more is a new paragraph
_INDENT = 0.8  # of the font size
_SHORT = 0.85  # of the column: a line that ends before it, with a full stop, ends a paragraph
_SMALL = 0.93  # of the body's size: notes are set at 0.75 to 0.9
_OTHER = 0.12  # of the size: a line set so much larger or smaller begins something else
_NOTE = re.compile(r"\[?(\d{1,3})[\].)]{0,2}\s{0,3}(?=[^\W\d]|[\"“‘])")
_ENDS = re.compile(r"[.!?:…][\"'”’»)\]]{0,3}(?:\[\d{1,3}\])?$")
_ITEM = re.compile(r"[•‣⁃◦●▪–*-]\s|\(?\d{1,2}[.)]\s")
_NUMBER = re.compile(r"[^\w#]{0,4}(?:p(?:age|\.)?\s{0,2})?#(?:\s{0,2}(?:of|/)\s{0,2}#)?[^\w#]{0,4}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,3}")
_HYPHENS = ("-", "\xad", "‐")


def laid_out(pages: Sequence[Page]) -> tuple[str, OriginMap, tuple[str, ...]]:
    """The text, the page of each of its stretches, and what was left out."""
    heads = _heads(pages)
    kept = [[s for s in page.segments if (page.number, id(s)) not in heads] for page in pages]
    lines = [line for page, segments in zip(pages, kept, strict=True) for line in ordered(page, segments)]
    body = _body_size(lines)
    notes = list(_notes(lines, body))
    taken = {id(line) for note in notes for line in note}
    writer = Writer()
    known = Counter(match[0].casefold() for line in lines for match in _WORD.finditer(line.segment.text))
    for paragraph in _paragraphs([line for line in lines if id(line) not in taken]):
        _write(writer, paragraph, known)
    for note in notes:
        _write(writer, note, known, marked=True)
    left_out = (f"running heads and page numbers ({plural(len(heads), 'line')})",) if heads else ()
    return writer.text, tuple(writer.places), left_out


def _heads(pages: Sequence[Page]) -> set[tuple[int, int]]:
    """(page, id of segment) of the lines at the edges that come back on other pages, but for their digits."""
    edges = [(page, segment, _DIGITS.sub("#", segment.text.casefold())) for page in pages for segment in _edge(page)]
    pages_with = Counter(shape for _, shape in {(page.number, shape) for page, _, shape in edges})
    often = 2 if len(pages) < 5 else 3
    return {
        (page.number, id(segment))
        for page, segment, shape in edges
        if pages_with[shape] >= often
        or (_NUMBER.fullmatch(shape) and _DIGITS.findall(segment.text)[:1] == [str(page.number)])
    }


def _edge(page: Page) -> Iterator[Segment]:
    by_place = sorted(page.segments, key=lambda s: (s.top, s.left))
    for segment in by_place[:_EDGE_LINES]:
        if segment.bottom <= _EDGE * page.height:
            yield segment
    for segment in by_place[-_EDGE_LINES:]:
        if segment.top >= (1 - _EDGE) * page.height:
            yield segment


def _body_size(lines: Sequence[Line]) -> float:
    """The font size in which most characters are set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.segment.size, 1)] += len(line.segment.text)
    return min(sizes, key=lambda size: (-sizes[size], size)) if sizes else 0.0


def _notes(lines: Sequence[Line], body: float) -> Iterator[list[Line]]:
    """The notes at the foot of each column: small lines from one that begins with a number."""
    note: list[Line] = []
    for _, column in groupby(lines, key=lambda line: (line.page, line.left, line.right)):
        foot = list(column)
        first = len(foot)
        while first and foot[first - 1].segment.size < _SMALL * body:
            first -= 1
        for line in foot[first:]:
            if _NOTE.match(line.segment.text):
                if note:
                    yield note
                note = [line]
            elif note:
                note.append(line)
    if note:
        yield note


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    steps = [b.segment.bottom - a.segment.bottom for a, b in pairwise(lines) if _same_column(a, b)]
    step = sorted(steps)[len(steps) // 4] if steps else 0.0  # the closer lines are those of one paragraph
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and _breaks(paragraph[-1], line, step):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _same_column(before: Line, line: Line) -> bool:
    same = (before.page, before.left, before.right) == (line.page, line.left, line.right)
    return same and line.segment.bottom > before.segment.bottom


def _breaks(before: Line, line: Line, step: float) -> bool:
    """Whether a new paragraph begins at `line`."""
    old, new = before.segment, line.segment
    if abs(new.size - old.size) > _OTHER * old.size or "\t" in old.text or "\t" in new.text:
        return True
    ends = _ENDS.search(old.text) is not None
    short = old.right < before.left + _SHORT * (before.right - before.left)
    indented = new.left > line.left + _INDENT * new.size
    if not _same_column(before, line):
        return ends and (short or indented)
    if new.bottom - old.bottom > _APART * step or _ITEM.match(new.text):
        return True
    return (ends and short) or (indented and old.left <= before.left + _INDENT * old.size)


def _write(writer: Writer, lines: Sequence[Line], known: Counter[str], *, marked: bool = False) -> None:
    """Write the lines as one paragraph; a note (`marked`) with its number in brackets."""
    writer.gap()
    texts = [line.segment.text for line in lines]
    if marked:
        texts[0] = _NOTE.sub(r"[\1] ", texts[0], count=1)
    for at, line in enumerate(lines):
        after = texts[at + 1] if at + 1 < len(texts) else ""
        words = _before(texts[at], after, known) if after else texts[at]
        writer.add(words.replace("\xad", ""), f"page {line.page}")


def _before(words: str, after: str, known: Counter[str]) -> str:
    """The end of a line as it goes on in the next: with a blank, or joined at its hyphen.

    The hyphen stays where the rest of the document writes the word with it, and before a capital or a figure.
    """
    if not words.endswith(_HYPHENS) or not words[-2:-1].isalnum():
        return words + " "
    bare = words[:-1]
    if not after[0].islower():
        return bare + "-" if words[-1] != "\xad" else bare
    stem, rest = _last(bare), _WORD.match(after)
    end = rest[0] if rest else ""
    compound, whole = known[f"{stem}-{end}".casefold()], known[(stem + end).casefold()]
    return bare + "-" if compound > whole else bare


def _last(words: str) -> str:
    return words[max(words.rfind(" "), words.rfind("\t")) + 1 :]
