"""All that was read in a text, by place, so that each sentence finds its own share."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import partial
from operator import itemgetter
from typing import Generic, TypeVar

from audit.claims.events import NO_DEEDS, VERB, deeds, forms
from audit.claims.only_verb import only_verb
from audit.claims.sentence import Sentence
from audit.claims.traits import together, traits
from audit.claims.words import Word, lowers, words
from audit.model import Attribution, Date, Mention, Quantity, Quote, Span

S = TypeVar("S", bound=Span)
_MADE = partial(tuple.__new__, Sentence)  # half the time of calling the class
_CITED = 60  # characters of the names in "(Orr, Lund & Roe, 2006)"


class Sorted(Generic[S]):
    """Spans by place, so that each sentence finds its own share without looking at the others."""

    def __init__(self, spans: Sequence[S]) -> None:
        self._spans = sorted(spans, key=lambda span: (span.start, span.end))
        self._starts = [span.start for span in self._spans]
        self._reach: list[int] = []  # the furthest end up to here
        for span in self._spans:
            self._reach.append(max(span.end, self._reach[-1] if self._reach else 0))

    def inside(self, span: Span) -> tuple[S, ...]:
        """The spans that lie inside `span`."""
        starts, end = self._starts, span.end
        if not starts:
            return ()
        first = bisect_left(starts, span.start)
        if first == len(starts) or starts[first] >= end:
            return ()
        return tuple([x for x in self._spans[first : bisect_left(starts, end, first)] if x.end <= end])

    def touching(self, span: Span) -> tuple[S, ...]:
        """The spans that share a character with `span`."""
        if not self._spans:
            return ()
        some = self._spans[bisect_right(self._reach, span.start) : bisect_left(self._starts, span.end)]
        return tuple([x for x in some if x.end > span.start]) if some else ()


def _cited(text: str, year: Date) -> bool:
    """Whether a year only tells which book is cited: "(Roe, 2019)"."""
    if text[year.end : year.end + 1] not in (")", ";") or text[year.start - 2 : year.start] != ", ":
        return False
    opened = text.rfind("(", max(0, year.start - _CITED), year.start)
    return opened >= 0 and text[opened + 1 : opened + 2].isupper() and year.value.isdecimal()


class Pools:
    """All that was read in a text, by place."""

    def __init__(
        self,
        text: str,
        quantities: Sequence[Quantity],
        dates: Sequence[Date],
        quotes: Sequence[Quote],
        mentions: Sequence[Mention],
        line: tuple[Word, ...] | None = None,
    ) -> None:
        self._text = text
        self._words = words(text) if line is None else line
        self._starts = tuple(map(itemgetter(0), self._words))
        self._lows = lowers(self._words)
        self._traits = traits(self._words)
        self._dates = Sorted([x for x in dates if not _cited(text, x)])
        self._quantities = Sorted([x for x in quantities if x.kind == "duration" or not self._dated(x)])
        self._quotes = Sorted(quotes)
        self._offices = Sorted([x for x in mentions if x.kind == "office"])
        self._names = Sorted([x for x in mentions if x.kind in ("person", "organisation", "place")])

    def _dated(self, figure: Quantity) -> bool:
        """Whether a figure is part of a date."""
        return any(x.start <= figure.start and figure.end <= x.end for x in self._dates.touching(figure))

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """The words that begin inside `span`."""
        first = bisect_left(self._starts, span.start)
        return self._words[first : bisect_left(self._starts, span.end, first)]

    def sentence(self, span: Span, source: Attribution | None, heading: bool) -> Sentence:
        """The sentence at `span` with all that lies inside it; a quotation may reach beyond."""
        first = bisect_left(self._starts, span.start)
        last = bisect_left(self._starts, span.end, first)
        while last > first and self._words[last - 1].end > span.end:
            last -= 1
        line = self._words[first:last]
        lows, bits = self._lows[first:last], self._traits[first:last]
        behind = together(bits[1:])
        able = behind | bits[0] if bits else 0
        read = (self._quantities.inside(span), self._dates.inside(span), self._offices.inside(span))
        named = (self._quotes.touching(span), self._names.inside(span), source, heading)
        told = deeds(line, lows) if able & VERB else NO_DEEDS
        if not told.verbs and read[1] and not heading and (at := only_verb(line, lows, read[1])):
            told = NO_DEEDS._replace(verbs=(line[at],), act=forms()[lows[at]], reports=True)
        starts = self._starts[first:last]
        return _MADE((span.start, span.end, self._text, line, lows, starts, bits, able, behind, *read, *named, told))
