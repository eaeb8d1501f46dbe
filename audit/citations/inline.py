"""Citations by author and year in running text.

    (Okoye & Lind, 2018, p. 4; Sorel, 1999) ─ bracketed      Okoye et al. (2018) ─ told
    Okoye (2015, 2017), (Okoye 2018a, b; 2019) ─ a citation for each year

What stands before the year may be longer than a surname ("the World Harbour Board (2020)", "García Márquez (1967)"):
`wider` keeps the longer readings, and the list of references decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audit.citations.bracketed import Named, bracketed, is_month, is_work
from audit.citations.surnames import is_common, is_place, more_authors, particles, surname_pattern, surnames
from audit.citations.words import listed
from audit.citations.years import Year, undated, years

_OPENED = re.compile(r"\((?=[12\[nNiIfFuUsSt])([^()]{4,60})\)")
_LOOK_BACK = 160  # characters before "(2018)": the longest names of bodies
_BODY = 14  # words in the name of a body
_ROW = re.compile(r"(?<![\w.])[^\W\d_a-z][\w'’‐‑-]{1,40}(?:, [^\W\d_a-z][\w'’‐‑-]{1,40}){0,6}, $")
_WORD = re.compile(r"[\w'’.‐‑-]{1,60}|&")


@cache
def _told() -> re.Pattern[str]:
    """Names before a year in brackets: "Okoye, T.", "Okoye and Lind", "Okoye et al."."""
    name = surname_pattern()
    return re.compile(
        rf"(?<![^\W_])(?P<first>{name})(?:(?P<initials>,\s(?:[A-Z]\.\s?){{1,4}})"
        rf"|(?P<more>,?\s(?:and|&)\s(?:(?:[A-Z]\.\s?){{1,3}})?{name}|,?\s[*_]{{0,2}}et\sal\b\.?[*_]{{0,2}}(?:['’]s?)?))?"
        r"['’]?\s?(?:\(eds?\.?\)\s|eds?\.\s)?$"
    )


def named(text: str) -> Iterator[Named]:
    """Citations by author and year, in order."""
    yield from sorted([*bracketed(text), *_in_prose(text)])


def _in_prose(text: str) -> Iterator[Named]:
    for match in _OPENED.finditer(text):
        found = list(years(text, match.start(1), match.end(1)))
        start = max(0, match.start() - _LOOK_BACK, text.rfind("\n\n", 0, match.start()) + 1)
        before = _told().search(text, start, match.start()) if found else None
        if before is None or is_month(before["first"]) or is_work(before["first"]):
            continue
        yield from _each(text, start, before, found, match)


def _each(text: str, start: int, before: re.Match[str], found: list[Year], bracket: re.Match[str]) -> Iterator[Named]:
    """A citation for each year in the bracket; the first has the names and the whole bracket."""
    names = surnames(before[0].strip())
    if not names:
        return
    rest = text[found[-1].end : bracket.end(1)]
    doubt = any(is_common(name) or is_place(name) for name in names)
    more = more_authors(before[0])
    sure = bool(before["initials"]) or more or bool(before["more"] and not doubt)
    firm = sure and (not rest.strip() or rest[0] in ",:;")
    likely = not doubt and not before["more"] and not _named_in_full(text, start, before.start()) and _of_places(rest)
    wider = (*_in_a_row(text, start, before), *_bodies(text, start, before, bracket.start()))
    for place, year in enumerate(found):
        begins = year.start if place else before.start()
        ends = year.end if place else bracket.end()
        sure = firm and not undated(year.year)
        yield Named(begins, ends, names, year.year, sure, likely, more, wider, year.reprint, told=not place or sure)


def _of_places(rest: str) -> bool:
    """Whether nothing but pages and chapters follow the years."""
    words = (word.strip(".,:;()").lower() for word in re.split(r"[\s.]", rest))
    known = listed("locators") | listed("note_locators") | {"and", "", "§", "&"}
    return all(word in known or word[0].isdigit() for word in words)


def _named_in_full(text: str, start: int, at: int) -> bool:
    """Whether a word with a capital stands before the name: a given name, a title, the words of a body."""
    word = text[start:at].rstrip().rsplit(" ", 1)[-1]
    return word[:1].isupper() and word[-1:] not in ".:;!?," and word.lower() not in listed("openers")


def _in_a_row(text: str, start: int, before: re.Match[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """ "Brown, Green and White (2018)": all the names, where the text before two of them goes on as a list."""
    row = _ROW.search(text, start, before.start()) if before["more"] and not more_authors(before[0]) else None
    if row is not None:
        yield row.start(), surnames(text[row.start() : before.end()].strip())


def _bodies(text: str, start: int, before: re.Match[str], end: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The longer names that end before the bracket, the longest first: "World Harbour Board", "Harbour Board"."""
    words = list(_WORD.finditer(text, start, end))[-_BODY:]
    first = len(words)
    while first > 0 and _in_a_name(words[first - 1][0]) and (first == len(words) or _goes_on(text, words, first)):
        first -= 1
    for word in words[first:]:
        if word.start() < before.start("first") and (word[0][:1].isupper() or word[0].lower() in particles()):
            yield word.start(), (re.sub(r"['’]s?$", "", text[word.start() : end].strip()),)


def _in_a_name(word: str) -> bool:
    return word[:1].isupper() or word in listed("body_joiners") or word.lower() in particles()


def _goes_on(text: str, words: list[re.Match[str]], first: int) -> bool:
    """Whether nothing but a blank, or the full stop of "U.S." and "T.", parts a word from the next."""
    word, between = words[first - 1][0], text[words[first - 1].end() : words[first].start()]
    return between in (" ", "\n") and (word[-1] != "." or "." in word[:-1] or len(word) < 4)
