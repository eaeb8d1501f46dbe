"""The notes of a text: footnotes at a page's foot, endnotes under a heading, with their numbers.

<sup>4</sup> See Roe.    [4] See Roe.    [^4]: See Roe.    4. See Roe. (under a heading "Notes")
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audit.citations.words import listed
from audit.model import Citation, Span
from audit.text.places import first_words, folded, places

SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
SIGNS = re.compile(r"[<\[⁰¹²³⁴-⁹]")  # no mark of a note is without one of them
_MARKED = re.compile(
    r"(?m)^[ \t]{0,3}(?:[-*•] )?(?:(?P<e>[⁰¹²³⁴-⁹]{1,3})|<sup>\s?\[?(?P<a>\d{1,3})\]?\s?</sup>|\[\^(?P<b>\d{1,3})\]:?"
    r"|\[(?P<c>\d{1,3})\]:?(?!\())[ \t]{0,3}(?=\S)"
)
SHOWN = 160  # characters of a note that are marked
BROKEN = 60  # characters: a shorter line without a full stop is a heading
_LINE = re.compile(r"[^\n]+")
_NUMBERED = re.compile(r"(?m)^[ \t]{0,3}(?P<d>\d{1,3})[.)]?[ \t]{1,3}(?=\S)")
_HEADING = re.compile(r"(?m)^[#*_ \t]{0,6}([A-Za-z][A-Za-z ]{3,30})[*_: \t]{0,4}$")


@dataclass(frozen=True, slots=True)
class Note(Span):
    """The words of a note without its number; `head` is where that begins. `listed`: under a heading "References"."""

    number: int
    head: int
    listed: bool = False


def bodies(text: str) -> list[Note]:
    """The notes of a text, in order."""
    marked = SIGNS.search(text) is not None
    found = {match.start(): (match, False) for match in _MARKED.finditer(text)} if marked else {}
    for start, end, of_works in _sections(text):
        found |= {match.start(): (match, of_works) for match in _NUMBERED.finditer(text, start, end)}
        found |= {match.start(): (match, of_works) for match in _MARKED.finditer(text, start, end)}
    made = []
    for at in sorted(found):
        match, of_works = found[at]
        number = next(group for group in match.groups() if group).translate(SUPER)
        end = text.find("\n", match.end())
        made.append(Note(match.end(), end if end >= 0 else len(text), int(number), at, of_works))
    return made


def _sections(text: str) -> Iterator[tuple[int, int, bool]]:
    """The stretches under a heading "Notes", "References" and the like, up to the next one, and whether it is a list
    of works."""
    if places(folded(text)).keys().isdisjoint(_known_words()):
        return
    headings = [match for match in _HEADING.finditer(text) if match[1].strip().lower() in _known()]
    later = [*(match.start() for match in headings[1:]), len(text)]
    for match, stop in zip(headings, later, strict=False):
        yield match.end(), stop, match[1].strip().lower() in listed("headings")


def _known() -> frozenset[str]:
    return listed("headings") | listed("note_headings")


@cache
def _known_words() -> frozenset[str]:
    return first_words(_known())


def unmarked(text: str, citations: Sequence[Citation]) -> Iterator[tuple[int, Span]]:
    """The notes to which no marker leads, where markers lead to others. An entry of a numbered list is none."""
    marked = {int(one.target) for one in citations if one.kind == "note" and one.target}
    notes = [one for one in bodies(text) if not one.listed and one.start < one.end]
    if not marked.intersection(one.number for one in notes):
        return
    for one in notes:
        if one.number not in marked:
            yield one.number, Span(one.start, min(one.end, one.start + SHOWN))


def torn(text: str) -> Iterator[Span]:
    """The runs of notes between a paragraph that breaks off and one that goes on with a small letter."""
    lines = [match.span() for match in _LINE.finditer(text) if match[0].strip()]
    notes = {one.head for one in bodies(text)}
    at = 0
    while at < len(lines):
        last = at
        while last < len(lines) and _begins(text, lines[last], notes):
            last += 1
        if last > at and at and last < len(lines):
            above, below = text[slice(*lines[at - 1])].rstrip(), text[slice(*lines[last])].lstrip()
            if len(above) >= BROKEN and (above[-1].isalpha() or above[-1] == ",") and below[:1].islower():
                start, end = lines[at][0], lines[last - 1][1]
                yield Span(start, min(end, start + SHOWN))
        at = max(last, at + 1)


def _begins(text: str, line: tuple[int, int], notes: set[int]) -> bool:
    """Whether a line is a note."""
    return line[0] in notes
