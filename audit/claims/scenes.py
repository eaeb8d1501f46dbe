"""Where and when the text as a whole is set: its dateline, and the heading above each stretch.

"TOLVIK, 14 May 2024 - A truck bomb …"   place of what follows, up to the next dateline
"# Attacks in Norland, 2023"             place and year of what stands under it, up to the next heading
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from audit.claims.grammar import small
from audit.claims.places import capitals, country_at
from audit.claims.words import Word
from audit.frozen import quick
from audit.model import Block, Date, Span

_DATELINE = re.compile(
    r"(?P<place>[^\W\d_a-z][^\W\d_a-z .’'-]{2,30})(?:, [^\n–—:-]{2,30})?(?: \([^)\n]{2,20}\))? [-–—] "
)
_YEAR = re.compile(r"\d{4}")
_LONGEST = 200  # characters of a heading that sets a scene


@dataclass(frozen=True, slots=True)
class Scene:
    """Place and period with where each is from; None where nothing is said."""

    place: str | None = None
    place_from: str = "dateline"
    period: str | None = None
    period_from: str = "heading"


quick(Scene)


@dataclass(frozen=True, slots=True)
class Scenes:
    """The scenes of a text, each from its place on."""

    starts: tuple[int, ...]
    listed: tuple[Scene, ...]

    def at(self, place: int) -> Scene:
        """The scene that holds at `place`."""
        found = bisect_right(self.starts, place) - 1
        return self.listed[found] if found >= 0 else _NOWHERE


_NOWHERE = Scene()


def scenes(
    text: str, blocks: Sequence[Block], dates: Sequence[Date], words_in: Callable[[Span], tuple[Word, ...]]
) -> Scenes:
    """The scenes of `text`, in order. `dates` are those of the text in order, `words_in` the words of a stretch."""
    starts: list[int] = []
    listed: list[Scene] = []
    for block in sorted(blocks, key=_place):
        scene = _heading(block, dates, words_in(block)) if block.kind == "heading" else _dateline(text, block, listed)
        if scene is not None:
            starts.append(block.start)
            listed.append(scene)
    return Scenes(tuple(starts), tuple(listed))


def _dateline(text: str, block: Block, before: Sequence[Scene]) -> Scene | None:
    """The scene that a dateline opens; the period of the heading above goes on."""
    found = _DATELINE.match(text, block.start, block.end)
    if found is None:
        return None
    name = " ".join(found["place"].split()).title()
    last = before[-1] if before else _NOWHERE
    return Scene(name, "dateline", last.period, last.period_from)


def _heading(block: Block, dates: Sequence[Date], line: tuple[Word, ...]) -> Scene:
    """The scene of a heading that names one country or capital and one year; of another heading an empty one."""
    if block.end - block.start > _LONGEST:
        return _NOWHERE
    named = [at[1] for i, word in enumerate(line) if word.capital and (at := country_at(line, i))]
    named += [word.text for word in line if word.capital and word.lower in capitals()]
    some = dates[bisect_left(dates, block.start, key=_start) : bisect_left(dates, block.end, key=_start)]
    inside = [x.edtf for x in some if x.end <= block.end and x.edtf and not x.relative and not _reckoned(line, x)]
    years = [edtf for edtf in inside if _YEAR.fullmatch(edtf)]
    one_place = named[0] if len(set(named)) == 1 else None
    return Scene(one_place, "heading", years[0] if len(years) == 1 == len(inside) else None, "heading")


def _reckoned(line: Sequence[Word], date: Date) -> bool:
    """Whether the heading reckons from the date: "the deadliest month since 2014" is not about 2014."""
    before = [word for word in line if word.end <= date.start]
    return bool(before) and before[-1].lower in small("reckoned")


def _start(date: Date) -> int:
    return date.start


def _place(block: Block) -> tuple[int, int]:
    return block.start, block.end
