"""Citations in brackets: names, years and pages, parted by semicolons.

(see Okoye & Lind, 2018, p. 4; Sorel, 1999; 2003)      (Ministry of Works 2001)      (World Harbour Board [WHB], 2020)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from audit import knowledge
from audit.citations.surnames import is_common, is_place, more_authors, surname_pattern, surnames, without_particles
from audit.citations.words import listed
from audit.citations.years import Year, undated, year_pattern, years
from audit.model import Span

_BRACKET = re.compile(r"\(([^()]{6,400})\)")
_ASIDES = 4  # "see, for example, also"
_LATER = 12  # citations between two semicolons: "Okoye 2018 and Lind 2019"
_BODY = 14  # words in the name of a body
_NAMES = 160  # characters of names
_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,8}[A-Z]")
_TITLE = re.compile(r"[*_]{0,2}[“\"‘]([^“”\"‘]{4,120}?),?[”\"’][*_]{0,2}")
_GLOSS = re.compile(r"\s?\[[^\[\]]{1,40}\]")
_TOO = re.compile(r"[\s,]{1,3}(?:(?:and|&)\s)?(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Named(Span):
    """A citation by author and year.

    `firm` is true where its shape leaves no doubt that it is one; `likely` where only the list can tell that the name
    is an author's. `more`: "et al." stands behind the names. `wider`: longer readings of the names, each with its
    place. `reprint`: the second year of "1899/2010". `told` is false where only the list tells that it is one.
    """

    names: tuple[str, ...]
    year: str
    firm: bool
    likely: bool = False
    more: bool = False
    wider: tuple[tuple[int, tuple[str, ...]], ...] = ()
    reprint: str = ""
    told: bool = True


@cache
def _list() -> re.Pattern[str]:
    """Names in a bracket: Okoye, T., Lind & de Souza et al."""
    name = surname_pattern()
    initials = r"(?:,\s(?:[A-Z]\.[\s-]?){1,4})?"
    before = r"(?:(?:[A-Z]\.[\s-]?){1,4})?"
    return re.compile(
        rf"{before}{name}(?:\s{name}){{0,3}}{initials}(?:,\s{before}{name}{initials}){{0,6}}"
        rf"(?:,?\s(?:and|&|et)\s{before}{name}(?:\s{name})?{initials})?(?:,?\s[*_]{{0,2}}et\sal\.?[*_]{{0,2}})?"
    )


def bracketed(text: str) -> Iterator[Named]:
    """The citations in brackets, in order."""
    for bracket in _BRACKET.finditer(text):
        if not year_pattern().search(bracket[1]):
            continue
        at, last = bracket.start(1), None
        for part in bracket[1].split(";"):
            for one in _part(part, at, last):
                yield one
                last = one
            bare = part.strip()
            if last is None and _ACRONYM.fullmatch(bare):  # (NOAA; 2017)
                start = at + part.index(bare)
                last = Named(start, start + len(bare), (bare,), "", firm=False)
            at += len(part) + 1


def _part(part: str, at: int, last: Named | None) -> Iterator[Named]:
    """The citations between two semicolons; years without names belong to the names before."""
    end = len(part.rstrip())
    start = len(part) - len(part.lstrip())
    found = list(years(part, start, end))
    if found:
        if last is not None:
            yield from _each(found, last, at, start, end)
        return
    for _ in range(_LATER):
        start = _past_asides(part, start)
        year = year_pattern().search(part, start, end)
        kind = _names(part[start : year.start()].rstrip()) if year else None
        if year is None or kind is None:
            return
        found = list(years(part, year.start(), end))
        close = _closing(part, found[-1].end, end)
        yield from _each(found, kind, at, start, close)
        start = close


def _closing(part: str, at: int, end: int) -> int:
    """Where the citation whose last year ends at `at` is over: before the next names, behind its pages."""
    too = _TOO.match(part, at, end)
    year = year_pattern().search(part, too.end(), end) if too else None
    if too is None or year is None:
        return end
    follows = _names(part[too.end() : year.start()].rstrip())
    return at if follows is not None else end


def _each(found: list[Year], kind: Named, at: int, start: int, close: int) -> Iterator[Named]:
    """A citation for each year: the first with the names, the last with the pages."""
    for place, year in enumerate(found):
        begins = start if not place else year.start
        ends = close if place == len(found) - 1 else year.end
        firm = kind.firm and not undated(year.year)
        wider = tuple((at + begins, names) for _, names in kind.wider)
        made = replace(kind, start=at + begins, end=at + ends, year=year.year, firm=firm, wider=wider)
        yield replace(made, reprint=year.reprint)


def _past_asides(part: str, start: int) -> int:
    """Where the names begin behind "see", "cf.", "for example," and blanks."""
    for _ in range(_ASIDES):
        while start < len(part) and part[start] in " ,":
            start += 1
        low = part[start : start + 30].lower()
        aside = next((one for one in _asides() if low.startswith(one + " ")), None)
        if aside is None:
            return start
        start += len(aside) + 1
    return start


@cache
def _asides() -> tuple[str, ...]:
    return tuple(sorted(listed("see") | listed("before_names"), key=lambda one: (-len(one), one)))


def _names(shown: str) -> Named | None:
    """The names before a year in a bracket, or None where they are none. A body and a title are never firm: the list
    says whether they are cited."""
    plain = _GLOSS.sub("", shown).rstrip(" ,").strip()
    if not 1 < len(plain) <= _NAMES or is_month(plain):
        return None
    if title := _TITLE.fullmatch(plain):
        return Named(0, 0, (title[1],), "", firm=False, told=False)
    if is_work(plain):
        return None
    if not _list().fullmatch(plain):
        return Named(0, 0, (plain,), "", firm=False, told=False) if _is_body(plain) else None
    made = surnames(plain)
    alone = len(made) == 1 and "," not in plain and not more_authors(plain)
    if not made or (alone and made[0].lower() in listed("lone_words")):
        return None
    doubtful = alone and _may_be_none(made[0], comma=shown.endswith(","))
    wider = ((0, (plain,)),) if _is_body(plain) else ()
    return Named(0, 0, made, "", firm=not doubtful, likely=True, more=more_authors(plain), wider=wider)


def _may_be_none(name: str, *, comma: bool) -> bool:
    """Whether one name before a year may be no author: "Golden Gate Bridge, 1937", "London, 1888", "Night 1955"."""
    words = [word.lower() for word in without_particles(name).split()]
    if len(words) > 1:
        return frozenset(knowledge.lexicon("names")["body"]["nouns"]).isdisjoint(words)
    return is_place(name) or (is_common(name) and not comma)


def _is_body(name: str) -> bool:
    """Whether the words may be the name of a body: "Ministry of Works", "U.S. Department of Commerce"."""
    words = name.split()
    capitals = sum(word[:1].isupper() for word in words)
    joined = all(word[:1].isupper() or word.strip(",") in listed("body_joiners") for word in words)
    if ":" in name:
        return False  # (London: Anchor Press, 1971)
    return 1 < capitals <= len(words) <= _BODY and words[0][:1].isupper() and joined


@cache
def _months() -> frozenset[str]:
    return frozenset(knowledge.lexicon("calendar")["months"]) | frozenset(knowledge.lexicon("calendar")["seasons"])


def is_month(names: str) -> bool:
    """Whether the words before a year are part of a date."""
    return any(word.strip(".,").lower() in _months() for word in names.split())


def is_work(names: str) -> bool:
    """Whether the words before a year name no author: "Resolution 1988", "Act 2003"."""
    return not listed("not_names").isdisjoint(word.strip(".,").lower() for word in names.split())
