"""Citations by author and year against the entries of the list.

An entry is known by its first author's surname and its year; a body by its name, or by its acronym. Spelling is
compared by letters without accents and case, with and without particles.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from audit.citations.acronyms import defined, initials
from audit.citations.bracketed import Named
from audit.citations.surnames import folded, without_particles
from audit.citations.words import listed
from audit.citations.years import NONE_YET, undated
from audit.model import Reference

FEW = 3  # entries: with fewer a list is a hint, not a list
_HEAD = 200  # characters before the year of an entry that begins with a body
TITLE = 12  # letters of a title by which a text may cite a work without authors

_PRINTED = re.compile(r"(?:1[5-9]|20)\d\d[a-z]?\b")
_AGAIN = re.compile(r"[(\[][^()\[\]]{0,40}?((?:1[5-9]|20)\d\d)[a-z]?[)\]]")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as citations are compared with it: its place, year (with its letter), other years (of the first
    edition), and the surnames of all its authors."""

    place: int
    year: str
    others: frozenset[str]
    authors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of a list by the names of first authors, and by those of all authors."""

    by_name: Mapping[str, Sequence[Entry]] = field(default_factory=dict)
    by_any: Mapping[str, Sequence[Entry]] = field(default_factory=dict)
    acronyms: Mapping[str, str] = field(default_factory=dict)
    size: int = 0

    def cited_by(self, names: Sequence[str], year: str, *, more: bool = False) -> list[int]:
        """The places of the entries that a citation means; `more`: "et al." stands behind the names."""
        found = _of_year(self._known(names[0]), year) if names else []
        if not found and len(names) > 1:  # the authors in another order
            found = [one for one in _of_year(self._any(names[0]), year) if _all_in(names, one)]
        with_all = [one for one in found if _all_in(names, one) and (len(one.authors) > len(names)) >= more]
        return [one.place for one in with_all or found]

    def known(self, names: Sequence[str]) -> bool:
        """Whether the list has entries by the authors of a citation."""
        return any(len(names) == 1 or _all_in(names, one) for one in self._known(names[0])) if names else False

    def status(self, one: Named, *, used: bool = False) -> tuple[str, str | None]:
        """resolved, missing or unchecked, and the check that has something to say. `used`: the text cites others of
        its entries in this way, so that the list is meant to hold them all."""
        if self.cited_by(one.names, one.year, more=one.more) or (one.reprint and self.cited_by(one.names, one.reprint)):
            return "resolved", None
        known = self.known(one.names)
        likely = one.likely and known and used and not undated(one.year)
        if (self.size < FEW and not used) or not (one.firm or likely):
            return "unchecked", None
        return "missing", "citations/year-differs" if known else "citations/no-entry"

    def years(self, name: str) -> list[str]:
        """The years of the entries of an author."""
        return sorted({one.year or NONE_YET for one in self._known(name)})

    def places(self, name: str) -> frozenset[int]:
        """The places of the entries of an author."""
        return frozenset(one.place for one in self._known(name))

    def _known(self, name: str) -> Sequence[Entry]:
        return next((found for key in self._keys(name) if (found := self.by_name.get(key))), ())

    def _any(self, name: str) -> Sequence[Entry]:
        return next((found for key in self._keys(name) if (found := self.by_any.get(key))), ())

    def _keys(self, name: str) -> Iterator[str]:
        """The forms under which the list may have a name that the text prints."""
        yield folded(name)
        yield folded(without_particles(name))
        if folded(name) in self.acronyms:
            yield self.acronyms[folded(name)]
        if short := initials(name):
            yield folded(short)


def _of_year(entries: Sequence[Entry], year: str) -> list[Entry]:
    """The entries of a year: with its letter, else those that a year without a letter may mean."""
    if undated(year):
        return [one for one in entries if undated(one.year or NONE_YET)]
    exact = [one for one in entries if one.year == year or year in one.others]
    same = [one for one in entries if one.year[:4] == year[:4] and (not year[4:] or not one.year[4:])]
    return exact or same


def _all_in(names: Sequence[str], one: Entry) -> bool:
    """Whether all names of a citation are among the authors; one name alone may be an acronym, and is not asked."""
    return len(names) < 2 or all(
        folded(name) in one.authors or folded(without_particles(name)) in one.authors for name in names
    )


def entries_of(references: Sequence[Reference], text: str = "") -> Entries:
    """The entries by the names under which a text may cite them; with the `text`, also by the acronyms that it
    explains and by the year in which a work first came out."""
    by_name: defaultdict[str, list[Entry]] = defaultdict(list)
    by_any: defaultdict[str, list[Entry]] = defaultdict(list)
    for place, one in enumerate(references):
        authors = frozenset(key for author in one.authors for key in _forms(author))
        others = frozenset(_AGAIN.findall(one.of(text))) if text else frozenset()
        entry = Entry(place, _printed_year(one), others | frozenset(_PRINTED.findall(one.date or "")), authors)
        for name in sorted({*_names(one), *(_head(one.of(text)) if text else ())} - {""}):
            by_name[name].append(entry)
        for name in authors:
            by_any[name].append(entry)
    return Entries(dict(by_name), dict(by_any), defined(text) if text else {}, len(references))


def _printed_year(one: Reference) -> str:
    found = _PRINTED.search(one.date or "")
    return found[0] if found else one.year or ""


def _forms(author: str) -> set[str]:
    """The surname with and without particles, and the whole name."""
    last = surname(author)
    return {folded(last), folded(without_particles(last)), folded(author)} - {""}


def _names(one: Reference) -> list[str]:
    """The forms of the first author's name, the first word of a name without a comma, the acronym of a body; for a work
    without authors its title."""
    if not one.authors:
        return sorted({folded(title) for title in _titles(one.title or "")} - {""})
    name = one.authors[0]
    found = _forms(name)
    if "," not in name and " " in name:
        found.add(folded(name.split()[0]))
    if short := initials(name):
        found.add(folded(short))
    return sorted(found - {""})


def _head(words: str) -> tuple[str, str]:
    """The words before the year, as a body whose "and" was taken for that between two authors; and its acronym."""
    year = _PRINTED.search(words, 0, _HEAD)
    head = words[: year.start()].strip(" .,([*_") if year else ""
    return folded(head), folded(initials(head))


def _titles(title: str) -> Iterator[str]:
    """A title, and what stands before its colon."""
    yield title
    head = title.split(":", 1)[0]
    if len(folded(head)) >= TITLE:
        yield head


def surname(name: str) -> str:
    """The surname in "Okoye, T.", "T. Okoye", "Okoye T" and "Tunde Okoye"."""
    if "," in name:
        return name.split(",", maxsplit=1)[0].strip()
    words = [word for word in name.split() if not re.fullmatch(r"(?:[^\W\d_]\.-?){1,4}|[A-Z]{1,3}", word)]
    words = [word for word in words if word.strip(".").lower() not in listed("suffixes")]
    return words[-1] if words else name
