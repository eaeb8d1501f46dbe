"""The words of a page, and the order in which lines and columns are read.

    segments ─ a strip that no narrow line enters ─▶ columns, within bands between full-width lines ─▶ lines

Everything is in points, from the left and the top of the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_WIDE_TAB = 1.5  # of the font size: a wider gap in one line is that of a table
_COLUMN_LINES = 4  # fewer lines side by side are a table or a caption
_GUTTER = 0.6  # of the font size: columns stand at least so far apart
_FILLED = 0.6  # of the column: its middle line reaches so far, or it is a column of a table
_NARROW = 0.55  # of the text's width: a wider line crosses columns


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its box and font size."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one line without a wide gap between them."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words, with a blank between two; with a tab where the gap is that of a table."""
        pieces = [self.words[0].text]
        for before, word in pairwise(self.words):
            pieces.append("\t" if word.left - before.right > _WIDE_TAB * before.size else " ")
            pieces.append(word.text)
        return "".join(pieces)

    @property
    def left(self) -> float:
        """The left end."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """The right end."""
        return max(word.right for word in self.words)

    @property
    def top(self) -> float:
        """The upper end."""
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        """The lower end."""
        return max(word.bottom for word in self.words)

    @property
    def size(self) -> float:
        """The font size of the middle word."""
        return median(word.size for word in self.words)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its number from 1, its width and height, and what stands on it in the order of the file."""

    number: int
    width: float
    height: float
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line in reading order, with the ends of the column it stands in."""

    page: int
    segment: Segment
    left: float
    right: float


def ordered(page: Page, segments: list[Segment]) -> Iterator[Line]:
    """The lines of a page in reading order: bands between full-width lines, and columns within a band."""
    if not segments:
        return
    left, right = min(s.left for s in segments), max(s.right for s in segments)
    gutter = _gutter(segments, left, right)
    if gutter is None:
        yield from (Line(page.number, line, left, right) for line in _merged(segments))
        return
    for band in _bands(segments, gutter):
        if any(s.left < gutter < s.right for s in band):
            yield from (Line(page.number, line, left, right) for line in _merged(band))
            continue
        yield from ordered(page, [s for s in band if s.right <= gutter])
        yield from ordered(page, [s for s in band if s.left >= gutter])


def _gutter(segments: Sequence[Segment], left: float, right: float) -> float | None:
    """The middle of the widest strip that no narrow line enters and that has columns of text on both sides."""
    narrow = sorted((s for s in segments if s.right - s.left <= _NARROW * (right - left)), key=lambda s: s.left)
    size = median(s.size for s in segments)
    best: tuple[float, float] | None = None
    reach = narrow[0].right if narrow else 0.0
    for segment in narrow:
        gap = segment.left - reach
        middle = reach + gap / 2
        if gap >= _GUTTER * size and (best is None or gap > best[0]) and _columns(narrow, middle):
            best = gap, middle
        reach = max(reach, segment.right)
    return best[1] if best else None


def _columns(segments: Sequence[Segment], gutter: float) -> bool:
    """Whether both sides of `gutter` hold lines of text, side by side."""
    sides = [s for s in segments if s.right <= gutter], [s for s in segments if s.left >= gutter]
    for side in sides:
        if len(side) < _COLUMN_LINES:
            return False
        width = max(s.right for s in side) - min(s.left for s in side)
        if median(s.right - s.left for s in side) < _FILLED * width:
            return False
    (a, b), (c, d) = ((min(s.top for s in side), max(s.bottom for s in side)) for side in sides)
    return min(b, d) - max(a, c) > 0


def _bands(segments: Sequence[Segment], gutter: float) -> Iterator[list[Segment]]:
    """The segments from top to bottom, cut where lines that cross the gutter begin and end."""
    band: list[Segment] = []
    crossing = False
    for segment in sorted(segments, key=lambda s: ((s.top + s.bottom) / 2, s.left)):
        crosses = segment.left < gutter < segment.right
        if band and crosses != crossing:
            yield band
            band = []
        crossing = crosses
        band.append(segment)
    yield band


def _merged(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Lines from top to bottom: segments at one height are one line."""
    line: list[Segment] = []
    for segment in sorted(segments, key=lambda s: ((s.top + s.bottom) / 2, s.left)):
        if line and not line[0].top <= (segment.top + segment.bottom) / 2 <= line[0].bottom:
            yield _one(line)
            line = []
        line.append(segment)
    if line:
        yield _one(line)


def _one(line: list[Segment]) -> Segment:
    return Segment(tuple(word for segment in sorted(line, key=lambda s: s.left) for word in segment.words))
