"""One sentence with all that was read in it, and what a stretch of it holds."""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import NamedTuple, Protocol, TypeVar

from audit.claims.events import Deeds
from audit.claims.words import Word
from audit.model import Attribution, Date, Mention, Quantity, Quote


class Stretch(Protocol):
    """Whatever has a place in a text: a span, or a word."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


S = TypeVar("S", bound=Stretch)
_FEW = 8  # spans that are sooner looked through than parted in halves
_NEAR = 400  # characters: nine in ten sentences of news are shorter


class Sentence(NamedTuple):
    """A sentence with its words and all that was read in it, each in order of place. A tuple, as `Word` is."""

    start: int
    end: int
    text: str  # of the whole document
    line: tuple[Word, ...]
    lows: tuple[str, ...]  # the words in lower case
    starts: tuple[int, ...]  # of the words
    traits: tuple[int, ...]  # of the words
    able: int  # the traits of all words together
    behind: int  # the traits of all but the first
    figures: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    offices: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    names: tuple[Mention, ...]
    attribution: Attribution | None
    heading: bool
    deeds: Deeds

    @property
    def verbs(self) -> tuple[Word, ...]:
        """The words that can carry a clause."""
        return self.deeds.verbs

    def words_of(self, span: Stretch) -> tuple[Word, ...]:
        """The words inside `span`."""
        return self.between(span.start, span.end)

    def lows_of(self, span: Stretch) -> tuple[str, ...]:
        """The words inside `span`, in lower case."""
        first, last = self.bounds(span.start, span.end)
        return self.lows[first:last]

    def lows_before(self, start: int, most: int) -> tuple[str, ...]:
        """The last words that begin before `start`, at most so many, in lower case."""
        at = bisect_left(self.starts, start)
        return self.lows[max(0, at - most) : at]

    def between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words inside the stretch from `start` to `end`."""
        first, last = self.bounds(start, end)
        return self.line[first:last]

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """The index of the first word inside the stretch from `start` to `end`, and the index after the last."""
        line, starts = self.line, self.starts
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        while last > first and line[last - 1].end > end:
            last -= 1
        return first, last

    def around(self, span: Stretch) -> tuple[int, int]:
        """The ends of `span` with what stands near it in the sentence, so that a list of figures costs no more than it
        is long."""
        return max(self.start, span.start - _NEAR), min(self.end, span.end + _NEAR)


def inside(spans: tuple[S, ...], span: Stretch) -> tuple[S, ...]:
    """Those of `spans`, in order of place, that lie inside `span`."""
    return between(spans, span.start, span.end) if spans else ()


def between(spans: tuple[S, ...], start: int, end: int) -> tuple[S, ...]:
    """Those of `spans`, in order of place, that lie inside the stretch from `start` to `end`."""
    if not spans:
        return ()
    if len(spans) == 1:
        return spans if start <= spans[0].start < end and spans[0].end <= end else ()
    if len(spans) <= _FEW:
        found = [x for x in spans if start <= x.start < end]
        if len(found) == len(spans) and found[-1].end <= end:
            return spans
        while found and found[-1].end > end:
            found.pop()
        return tuple(found)
    first = bisect_left(spans, start, key=_start)
    last = bisect_left(spans, end, lo=first, key=_start)
    while last > first and spans[last - 1].end > end:
        last -= 1
    return spans[first:last]


def _start(span: Stretch) -> int:
    return span.start


class Holds(NamedTuple):
    """What a stretch holds: figures, dates and durations, offices, names, and whether a verb stands in it."""

    figures: tuple[Quantity, ...]
    dates: tuple[Date, ...]
    offices: tuple[Mention, ...]
    names: tuple[Mention, ...]
    verb: bool

    @property
    def dated(self) -> bool:
        """Whether a date stands in it, not only "now" or a stretch of time."""
        return bool(self.dates) and any(x.edtf and x.kind in ("DATE", "TIME") for x in self.dates)

    @property
    def timed(self) -> bool:
        """The same, also where the text does not tell of which week or year it is: "on Wednesday", "20 February"."""
        return bool(self.dates) and any(
            x.kind in ("DATE", "TIME") and any(map(str.isdigit, x.value)) for x in self.dates
        )

    @property
    def any(self) -> bool:
        """Whether there is anything to check but a bare event."""
        return bool(self.figures or self.dates or self.offices)


_HOLDS = partial(tuple.__new__, Holds)  # half the time of calling the class, for two of every clause


def held(sentence: Sentence, start: int, end: int) -> Holds:
    """What the stretch from `start` to `end` holds. A day such as "now" is no date."""
    figures, dates, offices, names = sentence.figures, sentence.dates, sentence.offices, sentence.names
    return _HOLDS(
        (
            between(figures, start, end) if figures else (),
            _days(between(dates, start, end)) if dates else (),
            between(offices, start, end) if offices else (),
            between(names, start, end) if names else (),
            has_verb(sentence, start, end),
        )
    )


def _days(dates: tuple[Date, ...]) -> tuple[Date, ...]:
    return tuple([x for x in dates if not x.value.endswith("_REF")])


def has_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a word that can carry a clause stands between `start` and `end`."""
    for word in sentence.deeds.verbs:
        if word.start >= start:
            return word.end <= end
    return False


def tells(sentence: Sentence, start: int, end: int) -> bool:
    """Whether anything to check or a verb stands between `start` and `end`: as `held`, without naming it."""
    if has_verb(sentence, start, end):
        return True
    figures, dates, offices = sentence.figures, sentence.dates, sentence.offices
    return bool(
        (figures and between(figures, start, end))
        or (dates and _days(between(dates, start, end)))
        or (offices and between(offices, start, end))
    )
