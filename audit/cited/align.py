"""A piece of a quotation laid over a stretch of a text, word by word.

The least number of words put in, left out or replaced; the stretch may begin and end anywhere. The cost is the product
of the two lengths, and both are bounded: a piece by `LONGEST_PIECE`, the stretch by its window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audit.cited.wording import ANY

COVERED = 8  # words of the text that one bracket may stand for
_FAR = 10**6


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the quotation (start, end in the piece) where the text has others (start, end in the text)."""

    quoted: tuple[int, int]
    told: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Laid:
    """A piece laid over the words `start` to `end` of a text."""

    start: int
    end: int
    matched: tuple[int, ...]  # places in the piece of the words that both have
    changes: tuple[Change, ...]


def lay(piece: Sequence[str], forms: Sequence[str], start: int, end: int) -> Laid | None:
    """The best way to lay `piece` over forms[start:end]; None where no word is shared."""
    window = forms[start:end]
    rows = _rows(piece, window)
    last = rows[-1]
    stop = min(range(len(last)), key=lambda at: (last[at], at))
    return _walk(piece, window, rows, stop, start)


def _rows(piece: Sequence[str], window: Sequence[str]) -> list[list[int]]:
    """The cost of each part of the piece that ends at each place of the window. A swap of a word costs 2 less 1:
    replacing is dearer than leaving out, so that equal words are found."""
    rows = [[0] * (len(window) + 1)]
    for form in piece:
        above = rows[-1]
        if form == ANY:
            rows.append([min(above[max(0, at - COVERED) : at + 1]) for at in range(len(above))])
            continue
        row = [above[0] + 2]
        for at, word in enumerate(window):
            swap = above[at] + (0 if word == form else 3)
            row.append(min(swap, above[at + 1] + 2, row[at] + 2))
        rows.append(row)
    return rows


def _walk(piece: Sequence[str], window: Sequence[str], rows: list[list[int]], stop: int, offset: int) -> Laid | None:
    """Back through the costs: which words are shared, and what stands between them."""
    at, place = len(piece), stop
    shared: list[tuple[int, int]] = []
    while at:
        here, above = rows[at][place], rows[at - 1]
        if piece[at - 1] == ANY:
            back = next(k for k in range(COVERED + 1) if place - k >= 0 and above[place - k] == here)
            shared += [(at - 1, place - k) for k in range(1, back + 1)] or [(at - 1, -1)]
            at, place = at - 1, place - back
        elif place and window[place - 1] == piece[at - 1] and above[place - 1] == here:
            at, place = at - 1, place - 1
            shared.append((at, place))
        elif place and above[place - 1] + 3 == here:
            at, place = at - 1, place - 1
        elif above[place] + 2 == here:
            at -= 1
        else:
            place -= 1
    return _laid(piece, shared[::-1], place, stop, offset)


def _laid(piece: Sequence[str], shared: list[tuple[int, int]], first: int, stop: int, offset: int) -> Laid | None:
    matched = tuple(dict.fromkeys(at for at, place in shared if piece[at] != ANY))
    if not matched:
        return None
    changes: list[Change] = []
    at, place = 0, first
    for quoted, told in [*shared, (len(piece), stop)]:
        seen = place if told < 0 else told
        if quoted > at or seen > place:
            changes.append(Change((min(at, quoted), quoted), (offset + place, offset + seen)))
        at, place = quoted + 1, max(place, seen + (told >= 0))
    return Laid(offset + first, offset + stop, matched, tuple(changes))
