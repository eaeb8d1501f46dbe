"""A claim, made ready to be laid beside others: its words, names and figures, and the time it speaks of.

Analysis ─ `audit.crosscheck.stating` ─▶ Stated for every claim
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from audit.crosscheck.figure import Figure, name_key
from audit.crosscheck.once import of_words
from audit.crosscheck.periods import Stretch
from audit.evidence import ClaimRef
from audit.frozen import quick
from audit.model import Claim, Date, Document, Office, Span
from audit.similarity import plain

_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, eq=False)
class Stated:
    """A claim with what the comparison needs: its exact `words`; all names are keys, all other words are stems.

    `near` are the names that the clause is about: its own, else the last ones before it. `times` holds for each
    figure the printed date beside it, if there is one; `dates` are the claim's, the day of a printed moment among them
    (`dated`); `days` are the printed dates, without the year where it leans on
    the day of writing; `quoted` are the plain words of the longest quotation. `latest` is
    the last day that the document prints, for one that does not say when it was written. `plain` are the words of the
    sentence that are no names, `before` the last names before it. `wrong` are the checks by which its own document
    flags it as wrong on its face, so that nobody can bear it out. `leaning` are the days that "on Monday" and
    "yesterday" are, counted from the day that the document was written; `news` is that day, of a headline; `told` are
    the figures of the whole sentence. `first` is the claim as it was, where another document made names of its words.
    `answers` holds what rules have asked of the claim (`once`).
    """

    ref: ClaimRef
    claim: Claim
    document: Document
    words: str
    stems: frozenset[str]
    around: frozenset[str]
    names: frozenset[str]
    near: frozenset[str]
    figures: tuple[Figure, ...]
    times: tuple[Stretch | None, ...]
    period: Stretch | None
    written: date | None
    persons: tuple[Span, ...] = ()
    offices: tuple[Office, ...] = ()
    dates: tuple[Date, ...] = ()
    days: tuple[Stretch, ...] = ()
    quoted: tuple[str, ...] = ()
    latest: Stretch | None = None
    plain: frozenset[str] = frozenset()
    wrong: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    leaning: tuple[Stretch, ...] = ()
    news: Stretch | None = None
    told: tuple[Figure, ...] = ()
    first: Stated | None = None
    answers: dict[Any, Any] = field(init=False, default_factory=dict, repr=False)

    @property
    @of_words
    def plainly(self) -> str:
        """The plain words of the claim, in order, each between blanks."""
        return f" {plain(self.words)} "

    @property
    @of_words
    def tokens(self) -> frozenset[str]:
        """The words as printed, in small letters: a rule that needs one of its words looks here first."""
        return frozenset(_TOKEN.findall(self.words.lower()))

    def named(self, span: Span) -> frozenset[str]:
        """Keys of the persons that `span` names."""
        inside = [p.of(self.document.text) for p in self.persons if p.start < span.end and span.start < p.end]
        return frozenset(name_key(word) for person in inside for word in person.split() if word[:1].isupper())


quick(Stated)


def written_in(one: Stated) -> int:
    """The year that the report speaks of as its own; 0 where it does not say."""
    if one.written:
        return one.written.year
    return one.latest.first.year if one.latest and not one.latest.yearless else 0
