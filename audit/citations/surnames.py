"""Surnames as texts print them where they cite, with particles in either case, and what they are compared by.

van Dongen · Van Dongen · De la Cruz · O'Neill · D’Souza · al-Masri · St. John · Müller-Ortíz
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from audit.citations.words import listed
from audit.knowledge import rows

COMMON = 0.1  # share of capitals under which a word is a common word: as in the checks of capitals

_AL = re.compile(r",?\s+[*_]{0,2}et\sal\b\.?[*_]{0,2}(?:['’]s?)?")
_INITIALS = re.compile(r"(?<=[\s,&])(?:[^\W\d_a-z]\.[\s-]?){1,4}|^(?:[^\W\d_a-z]\.[\s-]?){1,4}")
_OWNER = re.compile(r"['’]s?$")
_GLOSS = re.compile(r"\s?\[[^\[\]]{1,40}\]|,?\s\(?eds?\b\.?\)?")
_HYPHENED = re.compile(r"^(?:al|el|as|ash|an|ad|ar)[-‐‑](?=[^\W\d_])", re.IGNORECASE)


@cache
def particles() -> frozenset[str]:
    """The particles of surnames, in lower case."""
    return listed("particles") | listed("cited_particles") | listed("capital_particles")


@cache
def surname_pattern() -> str:
    """The pattern of a surname, with its particles."""
    small = "|".join(sorted(map(re.escape, particles()), key=lambda word: (-len(word), word)))
    return (
        rf"(?:(?i:{small})(?:\.?\s|[-‐‑])){{0,3}}(?:[^\W\d_]{{1,4}}['’](?=[^\W\d_a-z]))?"
        r"[^\W\d_a-z][^\W\d_]{1,30}(?:[-‐‑'’][^\W\d_]{1,30}){0,2}"
    )


def surnames(names: str) -> tuple[str, ...]:
    """The surnames of "Okoye, T., Lind & de Souza et al.": Okoye, Lind, de Souza."""
    plain = _INITIALS.sub("", _AL.sub("", _GLOSS.sub("", names)))
    parts = re.split(r",|\s+(?:and|&|et|y|und)\s+", plain)
    made = (_OWNER.sub("", part.strip(" .,*_")).strip() for part in parts)
    return tuple(part for part in made if part)


def more_authors(names: str) -> bool:
    """Whether "et al." stands behind the names."""
    return _AL.search(names) is not None


def folded(name: str | None) -> str:
    """The letters of a name without accents, case and marks; particles are kept."""
    plain = unicodedata.normalize("NFKD", name or "").casefold()
    return "".join(character for character in plain if character.isalnum())


def without_particles(name: str) -> str:
    """ "van der Berg" as Berg, "al-Masri" as Masri; a name of nothing but particles stays."""
    words = name.split()
    first = 0
    while first < len(words) - 1 and words[first].strip(".").casefold() in particles():
        first += 1
    bare = " ".join(words[first:])
    return _HYPHENED.sub("", bare) or name


@cache
def _common() -> frozenset[str]:
    counts = ((row["word"], int(row["lower"]), int(row["capital"])) for row in rows("lexicons/casing.tsv"))
    return frozenset(word for word, lower, capital in counts if capital < COMMON * (lower + capital))


@cache
def _places() -> frozenset[str]:
    countries = rows("lexicons/countries.csv")
    names = [name for row in countries for name in (row["name"], row["capital"], *row["also"].split(";"))]
    return frozenset(folded(name) for name in names if name)


def is_common(name: str) -> bool:
    """Whether a name is a common word too ("Night"): before a year it may be none."""
    return name.casefold() in _common()


def is_place(name: str) -> bool:
    """Whether a name is that of a country or its capital: "(London, 1888)"."""
    return folded(name) in _places()
