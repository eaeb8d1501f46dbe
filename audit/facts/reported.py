"""The figures that a document takes from an index, each with the place, the years and the words around it.

scope (sentence, edition) ─ its figures ─▶ Reported, a list for each sentence
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from audit.claims.quantities import quantities
from audit.crosscheck.values import Interval, interval
from audit.facts import phrases
from audit.facts.rows import Fact
from audit.facts.scope import Scope, scopes
from audit.facts.tables import facts
from audit.knowledge import toml
from audit.model import Analysis, Quantity, Span

MOST = 40  # figures of one sentence; where there are more it is a table without its lines
CARRY = 3  # sentences back in which the place may have been named
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OWN_YEAR = re.compile(r"\s{0,2}(?:\w{1,12}\s){0,2}?\(?(?:in\s)?((?:19|20)\d\d)\b")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Reported:
    """A figure in its scope. `rows` are those of the index and edition that the sentence reports."""

    quantity: Quantity
    worth: Interval
    scope: Scope
    text: str
    rows: tuple[Fact, ...]
    reach: Span  # from the sentence's beginning to the next figure: what may say what is counted
    lead: int  # where the sentence before begins: it may name who is meant by "the group"
    year: str | None  # "in 2023", behind the figure
    years: frozenset[str]  # of the sentence
    subjects: frozenset[str]  # places of the sentence and of those just before it: any of them may be meant
    subject: str | None  # the one that is meant, where that is plain
    here: bool  # a place stands in the sentence itself

    @property
    def printed(self) -> str:
        """The figure as printed."""
        return self.quantity.of(self.text)

    def says(self, words: str, before: int, after: int) -> bool:
        """Whether words of facts/words.toml, table `index`, stand that many characters around the figure."""
        start = max(self.scope.sentence.start, self.quantity.start - before)
        stop = min(self.scope.sentence.end, self.quantity.end + after)
        return phrases.occurs(toml("facts/words.toml")["index"][words], self.text, start, stop)


@dataclass(frozen=True, slots=True, order=True)
class _Named(Span):
    """A place that the tables know."""

    subject: str


def reported(analysis: Analysis) -> Iterator[list[Reported]]:
    """The figures of each sentence that reports an index, in order."""
    recent: list[list[_Named]] = []
    lead = 0
    for scope in scopes(analysis):
        rows = tuple(fact for fact in facts() if (fact.index, fact.edition) == (scope.index, scope.edition))
        recent = [*recent[-CARRY:], _places(rows, analysis.document.text, scope)]
        listed = [q for q in quantities_in(analysis.document.text, scope.sentence) if not _in_name(q, scope)]
        ends = [*(q.start for q in listed[1:]), scope.sentence.end]
        yield [
            _reported(analysis.document.text, quantity, end, scope, rows=rows, recent=recent, lead=lead)
            for quantity, end in zip(listed, ends, strict=False)
            if _DIGIT.search(analysis.document.text, quantity.start, quantity.end) or quantity.kind != "number"
        ]
        lead = scope.sentence.start


def quantities_in(text: str, sentence: Span) -> list[Quantity]:
    """The first figures of the sentence, those that no claim asserts as well."""
    at = sentence.start
    return [replace(q, start=q.start + at, end=q.end + at) for q in quantities(sentence.of(text))][:MOST]


def _in_name(quantity: Quantity, scope: Scope) -> bool:
    return any(name.start < quantity.end and quantity.start < name.end for name in scope.named)


def _places(rows: Sequence[Fact], text: str, scope: Scope) -> list[_Named]:
    """The places of the tables that the sentence names, in order; "Global" in the name of the index is none."""
    words = {row.place: row.subject for row in rows if row.place}
    found = [
        _Named(place.start, place.end, subject)
        for expression, subject in sorted(words.items())
        for place in phrases.places(expression, text, scope.sentence.start, scope.sentence.end)
        if not any(name.start <= place.start < name.end for name in scope.named)
    ]
    return sorted(found)


def _reported(
    text: str,
    quantity: Quantity,
    end: int,
    scope: Scope,
    *,
    rows: tuple[Fact, ...],
    recent: Sequence[Sequence[_Named]],
    lead: int,
) -> Reported:
    own = _OWN_YEAR.match(text, quantity.end, min(quantity.end + 30, scope.sentence.end))
    years = {
        year.group()
        for year in _YEAR.finditer(text, scope.sentence.start, scope.sentence.end)
        if not any(name.start <= year.start() < name.end for name in scope.named)
    }
    return Reported(
        quantity=quantity,
        worth=interval(quantity, quantity.of(text)),
        scope=scope,
        text=text,
        rows=rows,
        reach=Span(scope.sentence.start, max(end, quantity.end)),
        lead=lead,
        year=own[1] if own else None,
        years=frozenset(years),
        subjects=frozenset(named.subject for sentence in recent for named in sentence),
        subject=_subject(recent, quantity.start),
        here=bool(recent[-1]),
    )


def _subject(recent: Sequence[Sequence[_Named]], start: int) -> str | None:
    """The place last named before the figure; one that only follows it, where no sentence before names another."""
    here = [named.subject for named in recent[-1] if named.end <= start]
    back = [named.subject for sentence in recent[:-1] for named in sentence]
    behind = [named.subject for named in recent[-1] if named.end > start]
    if here or not behind:
        return [*back, *here][-1] if back or here else None
    return behind[0] if set(back) <= {behind[0]} else None
