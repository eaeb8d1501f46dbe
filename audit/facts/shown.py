"""Every fact in one form: for `audit facts list` and `audit facts show`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from audit.facts import tables
from audit.facts.own import cited
from audit.facts.taken import own_facts


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact: its id, the row in words, and its source."""

    id: str
    words: str
    source: str


def listed() -> Iterator[Shown]:
    """The figures, terms, events and acronyms that ship, then what the user imported."""
    for fact in tables.facts():
        yield Shown(fact.id, fact.words, fact.source)
    for term in tables.terms():
        yield Shown(term.id, term.words, term.source)
    for event in tables.events():
        yield Shown(event.id, f"{event.event}, {event.place}, {event.date}", event.source)
    for acronym in tables.acronyms():
        yield Shown(acronym.id, f"{acronym.acronym}: {'; '.join(acronym.right)}", acronym.source)
    for own in own_facts():
        if not own.office:
            yield Shown(own.id, own.words, cited(own))
