"""Which document of the audit a citation means.

    citation ─ address ▶ the document at that address or in that file
             ─ author and year, a note ▶ the entry or the words of the note ▶ the document with that address or title

What is not at hand is None: that says nothing against the citation.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from audit.citations.match import entries_of, surname
from audit.citations.notes import bodies
from audit.citations.references import noted
from audit.citations.surnames import folded
from audit.citations.wayfinding import core
from audit.model import Analysis, Citation, Document, Reference, Span

_ASIDE = 24  # characters of "^ a b" and "see also" before the work in a note
TITLE = 3  # words that a title must have before it names a work by itself
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\[\]()\"“”]{3,900}|10\.\d{4,9}/[^\s<>\"“”\])]{2,200}")


@dataclass(frozen=True, slots=True)
class Shelf:
    """The documents of an audit by address, file name, title, and author with year."""

    by_address: dict[str, str] = field(default_factory=dict)
    by_file: dict[str, str] = field(default_factory=dict)
    by_title: dict[str, str] = field(default_factory=dict)
    by_author: dict[tuple[str, str], str] = field(default_factory=dict)

    def at(self, address: str) -> str | None:
        """The document at an address, or in a file that a relative link names."""
        found = self.by_address.get(core(address))
        name = PurePath(address.split("#", maxsplit=1)[0]).name
        return found if found or "://" in address else self.by_file.get(name)

    def work(self, one: Reference) -> str | None:
        """The document that an entry describes."""
        for address in (one.url, one.doi):
            if address and (found := self.at(address) or self.by_address.get(core(f"doi.org/{address}"))):
                return found
        titled = self.by_title.get(folded(one.title)) if len((one.title or "").split()) >= TITLE else None
        named = one.authors and one.year and self.by_author.get((folded(surname(one.authors[0])), one.year))
        return titled or named or None


def shelf(documents: Sequence[Document]) -> Shelf:
    """The documents by what may cite them; a title or an author with year that two of them share means neither."""
    made = Shelf()
    doubled: list[tuple[dict[str, str] | dict[tuple[str, str], str], object]] = []
    for one in documents:
        if one.url:
            made.by_address.setdefault(core(one.url), one.id)
        if one.path:
            made.by_file.setdefault(PurePath(one.path).name, one.id)
        if one.title and len(one.title.split()) >= TITLE:
            _put(made.by_title, folded(one.title), one.id, doubled)
        if one.author and one.published:
            _put(made.by_author, (folded(surname(one.author)), one.published[:4]), one.id, doubled)
    for table, key in doubled:
        table.pop(key, None)  # type: ignore[call-overload]
    return made


def _put(table: dict, key: object, value: str, doubled: list) -> None:  # type: ignore[type-arg]
    if table.setdefault(key, value) != value:
        doubled.append((table, key))


def targets(analysis: Analysis, on: Shelf) -> tuple[tuple[Citation, str | None], ...]:
    """The citations in running text, each with the document it means; entries of the list are none."""
    entries = entries_of(analysis.references, analysis.document.text)
    notes = {body.number: body for body in reversed(bodies(analysis.document.text))}
    works = {one.start: one for one in noted(analysis.document.text, analysis.references)} if notes else {}
    made = []
    meant: dict[int, str | None] = {}  # what a note means, asked once for all its markers
    for one in analysis.citations:
        if one.kind in ("link", "address") and one.target:
            made.append((one, on.at(one.target)))
        elif one.kind == "identifier" and one.target:
            kind, _, number = one.target.partition(" ")
            made.append((one, on.at(f"https://doi.org/{number}") if kind == "DOI" else None))
        elif one.kind == "author-year" and one.target:
            name, year = one.target.rsplit(" ", 1)
            cited = [analysis.references[place] for place in entries.cited_by((name,), year)]
            made.append((one, next((found for entry in cited if (found := on.work(entry))), None)))
        elif one.kind == "note" and one.target:
            body = notes.get(int(one.target))
            if body and body.number not in meant:
                meant[body.number] = _noted(analysis, body, works, on)
            made.append((one, meant[body.number] if body else None))
    return tuple((one, None if found == analysis.document.id else found) for one, found in made)


def _noted(analysis: Analysis, body: Span, works: Mapping[int, Reference], on: Shelf) -> str | None:
    """The document that a note means: by an address in it, by the work it names, else by a title that it holds."""
    words = body.of(analysis.document.text)
    named = next((works[at] for at in range(body.start, min(body.end, body.start + _ASIDE)) if at in works), None)
    for match in _ADDRESS.finditer(words):
        if found := on.at(match[0].rstrip(".,;:")):
            return found
    if named is not None and (found := on.work(named)):
        return found
    plain = folded(words)
    return next((found for title, found in sorted(on.by_title.items()) if title in plain), None)


def within(analysis: Analysis, citation: Citation) -> Span:
    """The stretch of text that a citation vouches for: its sentence, up to it, from the citation before it.

    A note marker behind the full stop belongs to the sentence before.
    """
    spans, text = analysis.sentences, analysis.document.text
    place = max(0, bisect_right([span.start for span in spans], citation.start) - 1) if spans else 0
    if not spans:
        return Span(citation.start, citation.end)
    if place and not any(c.isalnum() for c in text[spans[place].start : citation.start]) and citation.kind == "note":
        place -= 1
    return Span(spans[place].start, max(spans[place].end, citation.end))
