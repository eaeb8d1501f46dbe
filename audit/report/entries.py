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

_ADDRESS = re.compile(r"https?://\S{1,600}|\b10\.\d{4,9}/\S{1,200}")
_PLAIN = re.compile(r"[^a-z0-9]")
_SORTS = (
    (
        "thesis",
        re.compile(
            r"\b(?:Ph\.?D\.?|[Dd]octoral|M\.?S\.?c?\.?|[Mm]aster[’']?s?) (?:thesis|dissertation)\b|\[dissertation\]"
        ),
    ),
    ("paper", re.compile(r"\b[Ii]n:? (?:[Pp]roc\.|[Pp]roceedings\b)")),
    (
        "chapter",
        re.compile(
            r"\bIn:? [^\n]{3,200}?\b(?:[Ee]ds?\b|edited by)|[.,”\"] in [^\n]{3,120}\((?:[Ee]ds?\.|[Ee]dited by)"
        ),
    ),
)
_VOLUME = re.compile(
    r"(?:\b[Vv]ol\.?\s?|;\s?|[,.\w”\"*_] )(?P<volume>\d{1,4})"
    r"(?:\s?\((?P<number>\d{1,4}(?:[-–]\d{1,3})?)\)|,? (?:no|nr)\.? ?(?P<no>\d{1,4}))?[*_]{0,2}(?=[:,;]| \()"
)
_PAGES = re.compile(
    r"(?:\bpp?\.\s?|[:,]\s?)(?P<first>[A-Za-z]?\d{1,5})\s?[-–]{1,2}\s?(?P<last>[A-Za-z]?\d{1,5})(?![\d/–-])"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,4}|[A-Z]{1,3}")


def names(one: Reference) -> list[tuple[str | None, str]]:
    """The authors, each with given name and family name; behind "Okoye, Tunde" two bare words are a person too."""
    person = bool(one.authors) and "," in one.authors[0]
    return [name(author, person=person and place > 0) for place, author in enumerate(one.authors)]


def name(author: str, *, person: bool = False) -> tuple[str | None, str]:
    """Given name and family name, which keeps its particles ("J. van Doorn"); no given name for a body, and for two
    bare words, which may be one, unless they are known for a `person`."""
    if "," in author:
        family, given = author.split(",", maxsplit=1)
        return given.strip() or None, family.strip()
    family = surname(author)
    words = author[: author.rfind(family)].split() if author.endswith(family) else author.replace(family, "", 1).split()
    while author.endswith(family) and words and words[-1].casefold() in listed("particles") and words[-1].islower():
        family = f"{words.pop()} {family}"
    rest = " ".join(words)
    return (rest, family) if rest and (_INITIALS.fullmatch(rest) or person) else (None, author)


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


def parts(text: str, one: Reference) -> dict[str, str]:
    """Volume, number and pages, where the words behind the title have them."""
    shown = one.of(text)
    behind = shown.find(one.container) if one.container else -1
    if behind < 0:
        return {}
    rest = _ADDRESS.sub(" ", shown[behind + len(one.container or "") - 1 :])
    volume = next((one_ for one_ in _VOLUME.finditer(rest) if one_["volume"] != one.year), None)
    pages = _PAGES.search(rest)
    found = {"pages": f"{pages['first']}–{pages['last']}"} if pages else {}
    if volume:
        number = volume["number"] or volume["no"]
        found |= {"volume": volume["volume"]} | ({"number": number} if number else {})
    return found


def kind(one: Reference, text: str = "") -> str:
    """What sort of work it is, as far as its fields and, with the `text`, its words tell: article, page, book, thesis,
    chapter or paper (of a conference)."""
    shown = one.of(text)
    for sort, pattern in _SORTS:
        if text and pattern.search(shown):
            return sort
    if text and one.container and re.search(rf"[^\W\d_]: {re.escape(one.container)}", shown):
        return "book"  # Berlin: Seeverlag
    words = {word.lower() for word in (one.container or "").split()}
    if one.container is None or not listed("publishers").isdisjoint(words):
        return "page" if one.url and not one.doi else "book"
    return "article" if one.doi or not one.url else "page"


_PRINTED = re.compile(r"(?:1[5-9]|20)\d\d[a-z]\b")


def _year(one: Reference) -> str:
    """The year with the letter that the list gives it: "2019a"."""
    found = _PRINTED.search(one.date or "")
    return found[0] if found else one.year or ""


def keys(references: Iterable[Reference]) -> list[str]:
    """A key for each entry: surname, year with its letter, and a number where two would be alike."""
    seen: dict[str, int] = {}
    made = []
    for one in references:
        first = folded(name(one.authors[0])[1])[:30] if one.authors else folded(one.title)[:20]
        base = f"{_PLAIN.sub('', first) or 'work'}{_PLAIN.sub('', _year(one))}"
        seen[base] = seen.get(base, 0) + 1
        made.append(base if seen[base] == 1 else f"{base}-{seen[base]}")
    return made
