"""The entries of a reference list for other programs: names in parts, dates in numbers, a key for each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from audit.citations.days import printed
from audit.citations.identifiers import identifiers
from audit.citations.match import surname
from audit.citations.surnames import folded
from audit.citations.words import listed
from audit.model import Reference

_PLAIN = re.compile(r"[^a-z0-9]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,4}|[A-Z]{1,3}")


def name(author: str) -> tuple[str | None, str]:
    """Given name and family name; no given name for a body, and for two bare words, which may be one."""
    if "," in author:
        family, given = author.split(",", maxsplit=1)
        return given.strip() or None, family.strip()
    family = surname(author)
    rest = author.replace(family, "", 1).strip()
    return (rest, family) if rest and _INITIALS.fullmatch(rest) else (None, author)


def issued(one: Reference) -> tuple[int, ...]:
    """Year, month and day, as far as the entry has them."""
    day = printed(one)
    if day:
        return day.year, day.month, day.day
    return (int(one.year),) if one.year and one.year.isdecimal() else ()


def numbers(text: str, one: Reference) -> dict[str, str]:
    """The sound identifiers in the words of an entry, by kind: ISBN, ISSN, PMID, arXiv."""
    found = (number for number in identifiers(one.of(text)) if number.kind != "DOI" and not number.fault)
    return {number.kind: number.number for number in found}


def kind(one: Reference) -> str:
    """What sort of work it is, as far as its fields tell: article, page or book."""
    words = {word.lower() for word in (one.container or "").split()}
    if one.container is None or not listed("publishers").isdisjoint(words):
        return "page" if one.url and not one.doi else "book"
    return "article" if one.doi or not one.url else "page"


def keys(references: Iterable[Reference]) -> list[str]:
    """A key for each entry: surname, year, and a letter where two would be alike."""
    seen: dict[str, int] = {}
    made = []
    for one in references:
        first = folded(name(one.authors[0])[1])[:30] if one.authors else folded(one.title)[:20]
        base = f"{_PLAIN.sub('', first) or 'work'}{_PLAIN.sub('', one.year or '')}"
        seen[base] = seen.get(base, 0) + 1
        made.append(base if seen[base] == 1 else f"{base}-{seen[base]}")
    return made
