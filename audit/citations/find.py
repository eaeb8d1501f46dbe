"""Places in a text that point to a source, and whether they lead anywhere.

    text ─ named, markers, links ▶ what the text cites ─ entries by surname and year ▶ Citation(target, status)
         ─ references ▶ a Citation for each entry: cited or only listed

`status`: listed, cited (an entry) · resolved, missing, unchecked (in the text) · empty (a link without a target).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from audit.citations.bracketed import Named
from audit.citations.fragments import anchors, leads
from audit.citations.identifiers import identifiers
from audit.citations.inline import named
from audit.citations.links import Linked, is_empty, links, misleads
from audit.citations.markers import markers
from audit.citations.match import Entries, entries_of
from audit.citations.mentions import mentioned
from audit.citations.notes import Note, bodies
from audit.citations.references import sections
from audit.model import Citation, Reference, Span


def citations(
    text: str, references: Sequence[Reference], held: Sequence[tuple[int, int, str]] = ()
) -> tuple[Citation, ...]:
    """The citations of `text` in order: the entries of its list, and the places that point to a source. `held` are the
    links of its file that the text does not show."""
    entries = entries_of(references, text)
    inside = _Inside(references)
    listed_ = sections(text)
    lists = _Inside(listed_)
    by_year = [_meant(one, entries) for one in named(text) if not inside.holds(one) and not lists.holds(one)]
    cited = {place for one in by_year for place in _cited(one, entries)}
    found = [_named(one, entries, used=bool(cited)) for one in by_year if one.told or _cited(one, entries)]
    notes = bodies(text)
    known = anchors(text)
    every = [(_link(link, known), inside.holds(link)) for link in links(text, held)]
    found += [one for one, listed in every if not listed or one.problems]
    addresses = {one.target for one, listed in every if not listed and one.target}
    found += _identified(text, inside, found)
    noted = _notes(text, inside, notes)
    found += noted
    numbers = {one.target for one in noted}
    cited |= {bisect_right(inside.starts, note.start) - 1 for note in notes if str(note.number) in numbers}
    cited |= {place for place, one in enumerate(references) if (one.url or "") in addresses}
    if cited:
        rest = [place for place in range(len(references)) if place not in cited]
        cited |= mentioned(text, references, rest, (*references, *listed_))
    for place, one in enumerate(references):
        status = "cited" if place in cited else "listed"
        found.append(Citation(one.start, one.end, "reference", one.doi or one.url, status))
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.kind)))


def _meant(one: Named, entries: Entries) -> Named:
    """The citation with the longest of its readings that the list knows: "World Harbour Board", not "Board"."""
    for start, names in one.wider:
        if entries.cited_by(names, one.year, more=one.more):
            return replace(one, start=min(start, one.start), names=names)
    return one


def _cited(one: Named, entries: Entries) -> list[int]:
    found = entries.cited_by(one.names, one.year, more=one.more)
    return found or (entries.cited_by(one.names, one.reprint, more=one.more) if one.reprint else [])


def _identified(text: str, inside: _Inside, found: Sequence[Citation]) -> list[Citation]:
    """The DOI, ISBN, PMID and arXiv numbers in running text that no address shows already."""
    spans = sorted((one.start, one.end) for one in found)
    starts = [start for start, _ in spans]
    made = []
    for one in identifiers(text):
        at = bisect_right(starts, one.start) - 1
        if one.kind != "ISSN" and not inside.holds(one) and (at < 0 or one.start >= spans[at][1]):
            problems = ("citations/identifier-malformed",) if one.fault else ()
            made.append(Citation(one.start, one.end, "identifier", f"{one.kind} {one.number}", "unchecked", problems))
    return made


class _Inside:
    """Answers whether a span lies in an entry of the list; asked in any order, in logarithmic time."""

    def __init__(self, references: Sequence[Span]) -> None:
        self.starts = [one.start for one in references]
        self._ends = [one.end for one in references]

    def holds(self, span: Span) -> bool:
        """Whether `span` begins inside an entry."""
        place = bisect_right(self.starts, span.start) - 1
        return place >= 0 and span.start < self._ends[place]


def _named(one: Named, entries: Entries, *, used: bool) -> Citation:
    status, problem = entries.status(one, used=used)
    return Citation(
        one.start, one.end, "author-year", f"{one.names[0]} {one.year}", status, (problem,) if problem else ()
    )


def _link(link: Linked, known: str) -> Citation:
    if is_empty(link.target):
        return Citation(link.start, link.end, "link", None, "empty", ("citations/dead-link",))
    if known and link.target.startswith("#") and not leads(link.target, known):
        return Citation(link.start, link.end, "link", link.target, "missing", ("citations/dead-link",))
    kind = "link" if link.words else "address"
    problems = ("citations/link-text-differs-from-target",) if link.words and misleads(link) else ()
    return Citation(link.start, link.end, kind, link.target, "unchecked", problems)


def _notes(text: str, inside: _Inside, notes: Sequence[Note]) -> list[Citation]:
    """Note markers, with the number as target: resolved or missing where the text has notes, else unchecked."""
    every = [one for one in markers(text) if not inside.holds(one)]
    heads = {note.head for note in notes}
    numbers = {note.number for note in notes} | {one.number for one in every if one.opens}
    return [
        Citation(
            one.start,
            one.end,
            "note",
            str(one.number),
            "resolved" if one.number in numbers else "missing" if numbers else "unchecked",
        )
        for one in every
        if not one.opens and one.start not in heads
    ]
