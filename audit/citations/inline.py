"""Citations by author and year, and note markers, in running text.

(Okoye & Lind, 2018, p. 4; Sorel, 1999) ─ bracketed      Okoye et al. (2018) ─ told      Okoye<sup>4</sup> ─ notes
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audit import knowledge
from audit.citations.notes import SIGNS, SUPER
from audit.citations.words import listed
from audit.model import Span
from audit.text.places import matches

_BRACKET = re.compile(r"\(([^()]{6,300})\)")
_YEARS = re.compile(r"\(((?:1[5-9]|20)\d\d[a-z]?)(?=[^\d()][^()]{0,40}\)|\))")
_PART = re.compile(r"(?P<names>[^\d;]{3,124}?)(?<=\s)(?P<year>(?:1[5-9]|20)\d\d[a-z]?)\b(?P<rest>[^;]{0,80})")
_NOTE = re.compile(  # begins with a sign of `SIGNS`
    r"<sup>\s?\[?(?P<sup>\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,20})\]?\s?</sup>|\[\^(?P<mark>\d{1,3})\]"
    r"|\[(?P<square>\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20})\](?!\()"
    r"|(?:(?<=[.,;:!?”’)\"])|(?<=[^\W\d_]{4}))(?P<raised>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})(?![⁰¹²³⁴-⁹])"
)
_OPENED = re.compile(r"(?m)^[ \t]{0,3}(?P<opened>[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})(?=[ \t])")
_NOTED = re.compile(r"\b(?:[Ss]ee|[Ii]n|cf\.|at|supra) (?:(?:foot|end)?notes?|nn?\.) (?P<told>\d{1,3})\b")
_POINTERS = frozenset(("see", "in", "cf", "at", "supra"))
_INDENT = 3  # blanks before a marker at the head of its line
RANGE = 30  # notes that one marker [4–9] names
_LOOK_BACK = 90  # characters before "(2018)": two names with initials


@cache
def _name() -> str:
    """The pattern of a surname, with its particles."""
    particles = "|".join(sorted(listed("particles"), key=lambda word: (-len(word), word)))
    return rf"(?:(?:{particles})[\s-]){{0,2}}[^\W\d_a-z][^\W\d_]{{1,30}}(?:[-'’][^\W\d_]{{1,30}}){{0,2}}"


@cache
def _list() -> re.Pattern[str]:
    """Names in a bracket: Okoye, T., Lind & de Souza et al."""
    initials = r"(?:,\s(?:[A-Z]\.[\s-]?){1,4})?"
    return re.compile(
        rf"{_name()}(?:\s{_name()}){{0,3}}{initials}(?:,\s{_name()}{initials}){{0,6}}"
        rf"(?:,?\s(?:and|&|et)\s{_name()}{initials})?(?:,?\set\sal\.?)?"
    )


@cache
def _told() -> re.Pattern[str]:
    """Names before a year in brackets: "Okoye, T.", "Okoye and Lind", "Okoye et al."."""
    return re.compile(
        rf"(?<![^\W_])(?P<first>{_name()})(?:(?P<initials>,\s(?:[A-Z]\.\s?){{1,4}})"
        rf"|(?P<more>,?\s(?:and|&)\s{_name()}|,?\set\sal\.?(?:['’]s)?))?\s?$"
    )


@dataclass(frozen=True, slots=True)
class Named(Span):
    """A citation by author and year. `firm` is true where its shape leaves no doubt that it is one."""

    names: tuple[str, ...]
    year: str
    firm: bool


@dataclass(frozen=True, slots=True)
class Marker(Span):
    """A note marker; `opens` is true where it stands before the note itself."""

    number: int
    opens: bool


def named(text: str) -> Iterator[Named]:
    """Citations by author and year, in order."""
    found = [*_bracketed(text), *_in_prose(text)]
    yield from sorted(found)


def _bracketed(text: str) -> Iterator[Named]:
    for bracket in _BRACKET.finditer(text):
        at = bracket.start(1)
        for part in bracket[1].split(";"):
            plain = _without_aside(part)
            match = _PART.match(plain)
            names = match["names"].rstrip().strip(" ,") if match else ""
            if match and _list().fullmatch(names) and not _is_month(names) and not _is_work(names):
                start = at + len(part) - len(plain)
                yield Named(start, at + len(part.rstrip()), _surnames(names), match["year"], firm=True)
            at += len(part) + 1


def _without_aside(names: str) -> str:
    """The names without "see", "cf." and blanks before them."""
    low = names.lower()
    for aside in sorted(listed("see"), key=len, reverse=True):
        if low.lstrip().startswith(aside + " "):
            return names.lstrip()[len(aside) :].lstrip()
    return names.lstrip()


@cache
def _months() -> frozenset[str]:
    return frozenset(knowledge.lexicon("calendar")["months"]) | frozenset(knowledge.lexicon("calendar")["seasons"])


def _is_month(names: str) -> bool:
    return any(word.strip(".,").lower() in _months() for word in names.split())


def _is_work(names: str) -> bool:
    """Whether the words before a year name no author: "Resolution 1988", "Act 2003"."""
    return not listed("not_names").isdisjoint(word.strip(".,").lower() for word in names.split())


def _in_prose(text: str) -> Iterator[Named]:
    for match in _YEARS.finditer(text):
        start = max(0, match.start() - _LOOK_BACK)
        before = _told().search(text[start : match.start()])
        if before is None or _is_month(before["first"]) or _is_work(before["first"]):
            continue
        end = text.find(")", match.end(), match.end() + 50) + 1
        firm = bool(before["initials"] or before["more"])
        yield Named(start + before.start(), end, _surnames(before[0]), match[1], firm)


def _surnames(names: str) -> tuple[str, ...]:
    """The surnames of "Okoye, T., Lind & de Souza et al.": Okoye, Lind, de Souza."""
    plain = re.sub(r",?\s+et\sal\.?(?:['’]s)?|(?<=[\s,])(?:[A-Z]\.\s?){1,4}", "", names)
    parts = re.split(r",|\s+(?:and|&|et)\s+", plain)
    return tuple(part.strip(" .,") for part in parts if part.strip(" .,"))


def _place(match: re.Match[str]) -> int:
    return match.start()


def _signed(text: str) -> Iterator[re.Match[str]]:
    """The markers that a sign tells, tried only where one stands."""
    end = 0
    for sign in SIGNS.finditer(text):
        at = sign.start()
        if at < end:
            continue
        match = _NOTE.match(text, at) or _opened(text, at)
        if match:
            yield match
            end = match.end()


def _opened(text: str, at: int) -> re.Match[str] | None:
    """The marker with the sign at `at`, where only blanks stand before it in its line."""
    begin = text.rfind("\n", max(0, at - _INDENT - 1), at) + 1
    match = _OPENED.match(text, begin) if begin or at <= _INDENT else None
    return match if match and match.start("opened") == at else None


def markers(text: str) -> Iterator[Marker]:
    """Note markers, in order; a marker of several notes ([4, 7–9]) is one for each."""
    for match in sorted((*_signed(text), *matches(_NOTED, text, _POINTERS)), key=_place):
        kind = str(match.lastgroup)
        start = match.start()
        if kind == "told":
            start = match.start() + match[0].index(" ") + 1
        line = text.rfind("\n", max(0, start - 8), start) + 1
        at_start = (line > 0 or start < 8) and not text[line if line else 0 : start].strip(" \t*-")
        for number in _numbers(match[kind].translate(SUPER)):
            yield Marker(start, match.end(), number, at_start and kind != "told")


def _numbers(printed: str) -> list[int]:
    """The numbers in "4, 7–9"."""
    found: list[int] = []
    for part in re.split(r"[,;]", printed):
        ends = [int(number) for number in re.findall(r"\d+", part)]
        upwards = len(ends) == 2 and ends[0] <= ends[1] < ends[0] + RANGE
        found += range(ends[0], ends[1] + 1) if upwards else ends
    return found
