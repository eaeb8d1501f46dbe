"""Citations by author and year against the entries of the list.

An entry is known by its first author's surname and its year; a body by its name, or by its acronym. Spelling is
compared by letters without accents and case.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from audit.citations.words import listed
from audit.model import Reference

FEW = 3  # entries: with fewer a list is a hint, not a list


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of a list by surname, each with its place and year (with its letter, where it has one)."""

    by_name: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    size: int = 0

    def cited_by(self, names: Sequence[str], year: str) -> list[int]:
        """The places of the entries that a citation means."""
        entries = self.by_name.get(folded(names[0]), []) if names else []
        exact = [place for place, printed in entries if printed == year]
        return exact or [place for place, printed in entries if printed[:4] == year[:4]]

    def status(self, names: Sequence[str], year: str, firm: bool, used: bool = False) -> tuple[str, str | None]:
        """resolved, missing or unchecked, and the check that has something to say. `used`: the text cites others of
        its entries in this way, so that the list is meant to hold them all."""
        if self.cited_by(names, year):
            return "resolved", None
        if (self.size < FEW and not used) or not firm:
            return "unchecked", None
        known = self.by_name.get(folded(names[0]))
        return "missing", "citations/year-differs" if known else "citations/no-entry"

    def years(self, name: str) -> list[str]:
        """The years of the entries of an author."""
        return sorted({printed for _, printed in self.by_name.get(folded(name), [])})


def entries_of(references: Sequence[Reference]) -> Entries:
    """The entries by the names under which a text may cite them."""
    by_name: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for place, one in enumerate(references):
        for name in _names(one):
            by_name[name].append((place, _printed_year(one)))
    return Entries(dict(by_name), len(references))


def _printed_year(one: Reference) -> str:
    found = re.search(r"(?:1[5-9]|20)\d\d[a-z]?\b", one.date or "")
    return found[0] if found else one.year or ""


def _names(one: Reference) -> list[str]:
    """The surname of the first author, the whole name, and the acronym of a body."""
    if not one.authors:
        return [folded(one.title)] if one.title else []
    name = one.authors[0]
    words = [word for word in name.replace("’", "'").split() if word]
    capitals = "".join(word[0] for word in words if word[0].isupper())
    short = [capitals] if len(words) > 2 and len(capitals) > 2 else []
    return sorted({folded(surname(name)), folded(name), *map(folded, short)} - {""})


def surname(name: str) -> str:
    """The surname in "Okoye, T.", "T. Okoye", "Okoye T" and "Tunde Okoye"."""
    if "," in name:
        return name.split(",", maxsplit=1)[0].strip()
    words = [word for word in name.split() if not re.fullmatch(r"(?:[^\W\d_]\.-?){1,4}|[A-Z]{1,3}", word)]
    words = [word for word in words if word.strip(".").lower() not in listed("suffixes")]
    return words[-1] if words else name


def folded(name: str | None) -> str:
    """The letters of a name without accents, case and marks; particles are kept."""
    plain = unicodedata.normalize("NFKD", name or "").casefold()
    return "".join(character for character in plain if character.isalnum())
