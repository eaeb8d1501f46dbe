"""Where the entries of a reference list stand."""

from __future__ import annotations

import re
from functools import cache

from audit.citations.words import listed
from audit.model import Span
from audit.text.places import first_words, folded, places

ALONE = 12  # lines of a text that may be a list without a heading
LONE_CHARACTERS = 1_500  # a longer paragraph is prose

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_ADDRESS = re.compile(
    r"\s{0,80}[<\[(]?\s{0,5}(?:https?://|www\.|doi:|DOI:|10\.\d{4})\S{0,1800}(?:\s{1,80}\S{0,900})?\s{0,80}$"
)
_STARTS = re.compile(r"\s{0,80}(?:[-*•–]\s|\[\d{1,4}\]|\(\d{1,3}\)|\d{1,3}[.)]\s)")
_YEAR_FIRST = re.compile(r"\s{0,80}(?:[-*•–]\s)?[*_]{0,2}[12]\d{3}[*_]{0,2}(?::| [–—-])\s")  # a line of a timeline
_NAMED = re.compile(r"[^\W\d_a-z][^\n(),]{1,60}(?:,\s?[A-Z]|\s\((?:\)|[12]\d{3}))")


def entries(text: str) -> list[list[Span]]:
    """For each section of references its entries; an address on a line of its own belongs to the entry above."""
    if places(folded(text)).keys().isdisjoint(_heading_words()):
        return []
    sections: list[list[Span]] = []
    current: list[Span] | None = None
    blank = True
    for match in _LINE.finditer(text):
        line = match[0].strip()
        label = _label(line)
        if label in listed("headings"):
            current = []
            sections.append(current)
        elif current is not None and (label in listed("closings") or line.startswith("#")):
            current = None
        elif current is not None and line and not set(line) <= set("-*_= "):
            _add(text, current, Span(match.start(), match.start() + len(match[0].rstrip())), blank=blank)
        blank = not line
    return [section for section in sections if section]


@cache
def _heading_words() -> frozenset[str]:
    return first_words(listed("headings"))


def _label(line: str) -> str:
    """A heading without its markup: "**References:**" is "references"."""
    return line.strip("#*_: \t").rstrip(".").lower() if len(line) <= 60 else ""


def _add(text: str, section: list[Span], line: Span, *, blank: bool) -> None:
    shown = line.of(text)
    start = line.start + len(shown) - len(shown.lstrip())
    goes_on = section and (_ADDRESS.match(shown) or (not blank and not _begins(shown)))
    if goes_on:
        section[-1] = Span(section[-1].start, line.end)
    else:
        section.append(Span(start, line.end))


def _begins(line: str) -> bool:
    """Whether a line right under another one begins an entry: a number, a bullet, or a name and no indent."""
    return bool(_STARTS.match(line) or _NAMED.match(line))


def lone(text: str) -> list[Span]:
    """The entries of a text that is nothing but a few of them, a line each."""
    if len(text) > ALONE * LONE_CHARACTERS:
        return []
    section: list[Span] = []
    blank = True
    for match in _LINE.finditer(text):
        if match[0].strip():
            if len(section) > ALONE or len(match[0]) > LONE_CHARACTERS or _YEAR_FIRST.match(match[0]):
                return []
            _add(text, section, Span(match.start(), match.start() + len(match[0].rstrip())), blank=blank)
        blank = not match[0].strip()
    return section if len(section) <= ALONE else []
