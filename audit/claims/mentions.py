"""Names in a text: acronyms with what they stand for, offices with their holders, bodies and persons."""

from __future__ import annotations

from collections.abc import Sequence

from audit.claims.acronyms import acronyms
from audit.claims.names import bodies, common, courtesies, joining, run_after, trimmed
from audit.claims.offices import offices
from audit.claims.places import country_at
from audit.claims.words import Word, words
from audit.model import Mention
from audit.similarity import key


def mentions(text: str, line: Sequence[Word] | None = None) -> tuple[Mention, ...]:
    """Every name in `text`, by place. An acronym may lie beside its expansion, a name inside an office.

    `line` are the words of the text, where they have been read.
    """
    line = words(text) if line is None else line
    held = offices(text, line)
    found = [*acronyms(text), *(office for office, _ in held), *_named(text, line, [office for office, _ in held])]
    for office, place in held:
        if place and office.office and office.office.holder:
            found.append(Mention(place.start, place.end, "person", key(office.office.holder)))
    return tuple(sorted(found, key=lambda mention: (mention.start, mention.end, mention.kind)))


def _named(text: str, line: Sequence[Word], held: Sequence[Mention]) -> list[Mention]:
    """Bodies, persons and countries by their capitals, outside the offices `held`."""
    found: list[Mention] = []
    inside = iter([*held, None])
    office = next(inside)
    free, never = 0, common()
    for i in [i for i, word in enumerate(line) if word.capital]:
        if i < free:
            continue
        word = line[i]
        while office and office.end <= word.start:
            office = next(inside)
        if office and word.start >= office.start:
            continue
        country = country_at(line, i)
        named = word.lower not in never or len(word.text) == 1
        end = run_after(text, line, i, body=True, whole=False) if named else None
        if country and (end is None or country[0] >= end):
            found.append(Mention(word.start, line[country[0] - 1].bare_end, "place", country[1].casefold()))
            free = country[0]
        elif end is not None:
            found += _one(text, line, i, end) if end > i + 1 else ()
            free = end
    return found


def _one(text: str, line: Sequence[Word], first: int, end: int) -> list[Mention]:
    """The mention of the run, if it is of two words or more and not part of a line in capitals."""
    while first < end and line[first].lower == "the":
        first += 1
    run = line[first:end]
    if len(run) < 2 or (_shouts(run) and _shouts((*line[max(0, first - 1) : first], *line[end : end + 1]))):
        return []
    name = trimmed(text, line, first, end)
    return [Mention(line[first].start, line[end - 1].bare_end, _kind(run), key(name))]


def _shouts(run: Sequence[Word]) -> bool:
    """Whether there are words and all of them are in capitals."""
    return bool(run) and all(word.text.isupper() for word in run)


def _kind(run: Sequence[Word]) -> str:
    """A body by its noun or a joining word; else a person if it is as short as a person's name."""
    if any(word.lower in bodies() for word in run):
        return "organisation"
    if run[0].lower in courtesies():
        return "person"
    small = any(not word.capital and word.lower not in joining(False) for word in run)
    return "organisation" if small or len(run) > 4 else "person"
