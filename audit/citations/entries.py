"""Where the entries of a reference list stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audit.citations.surnames import particles
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
_BODY = re.compile(  # under a line that ends an entry
    r"[^\W\d_a-z][^\n(),]{1,80}(?:\s\((?:n\.d|in press|forthcoming)|\.\s[12]\d{3}[a-z]?(?:\.\s|\s\[))"
    r"|[—–_-]{2,12}[.,]?\s"
)
_OVER = re.compile(r"[.)\]>”\"/\d]$|(?:https?://|www\.|\b10\.\d{4})\S{1,1800}$")  # how an entry ends
_OPENS = re.compile(r"[*_]{0,2}[\[“\"‘']?[^\W\d_]|[—–_-]{2,12}[.,]?\s")
_DATED = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\bn\.d\b|\bin press\b|\bforthcoming\b|https?://")
WHOLE = 0.9  # of the lines of a list end and begin as entries do: then no line is broken


def entries(text: str) -> list[list[Span]]:
    """For each section of references its entries; an address on a line of its own belongs to the entry above."""
    if places(folded(text)).keys().isdisjoint(_heading_words()):
        return []
    sections: list[list[_Line]] = []
    current: list[_Line] | None = None
    blank = True
    for match in _LINE.finditer(text):
        line = match[0].strip()
        label = heading(line)
        if label in listed("headings"):
            current = []
            sections.append(current)
        elif current is not None and (label in listed("closings") or line.startswith("#")):
            current = None
        elif current is not None and line and not set(line) <= set("-*_= "):
            current.append(_Line(match.start(), match.start() + len(match[0].rstrip()), blank))
        blank = not line
    return [_joined(text, section) for section in sections if section]


@cache
def _heading_words() -> frozenset[str]:
    return first_words(listed("headings"))


def heading(line: str) -> str:
    """A heading without its markup: "**References:**" is "references"."""
    return line.strip("#*_: \t").rstrip(".").lower() if len(line) <= 60 else ""


@dataclass(frozen=True, slots=True)
class _Line(Span):
    """A line of a list that is not empty; `apart`: an empty one stands above it."""

    apart: bool


def _joined(text: str, lines: Sequence[_Line]) -> list[Span]:
    """The entries that the lines make: one a line, or one in several lines."""
    whole = _are_whole(text, lines)
    made: list[Span] = []
    for place, line in enumerate(lines):
        shown = line.of(text)
        above = lines[place - 1].of(text) if place else ""
        begins = line.apart or (_alone(shown) if whole else _begins(shown, above)) or not made
        if made and (_ADDRESS.match(shown) or not begins):
            made[-1] = Span(made[-1].start, line.end)
        else:
            made.append(Span(line.start + len(shown) - len(shown.lstrip()), line.end))
    return made


def _are_whole(text: str, lines: Sequence[_Line]) -> bool:
    """Whether each line is an entry, though none stands apart: nearly all end and open as entries do."""
    close = [line.of(text) for line in lines if not line.apart and not _ADDRESS.match(line.of(text))]
    like = sum(_alone(shown) and bool(_OVER.search(shown[-2_000:])) for shown in close)
    return len(close) > 1 and like >= WHOLE * len(close)


def _alone(line: str) -> bool:
    """Whether a line with no indent opens like an entry and has a date."""
    return bool((_OPENS.match(line) or _STARTS.match(line)) and _DATED.search(line))


def _begins(line: str, above: str) -> bool:
    """Whether a line right under another one begins an entry: a number, a bullet, or a name and no indent."""
    if _STARTS.match(line) or _NAMED.match(line):
        return True
    return bool(_OVER.search(above[-2_000:]) and (_BODY.match(line) or _particled().match(line)))


@cache
def _particled() -> re.Pattern[str]:
    """A name with a particle in small letters: "van der Berg, K."."""
    small = "|".join(sorted(map(re.escape, particles()), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?:(?:(?:{small})[\s-]){{1,3}}|[a-z]{{1,2}}['’])[^\W\d_a-z][^\s,]{{1,30}},\s[^\W\d_a-z]")


def lone(text: str) -> list[Span]:
    """The entries of a text that is nothing but a few of them, a line each."""
    if len(text) > ALONE * LONE_CHARACTERS:
        return []
    section: list[_Line] = []
    blank = True
    for match in _LINE.finditer(text):
        if match[0].strip():
            if len(section) > 4 * ALONE or len(match[0]) > LONE_CHARACTERS or _YEAR_FIRST.match(match[0]):
                return []
            section.append(_Line(match.start(), match.start() + len(match[0].rstrip()), blank))
        blank = not match[0].strip()
    made = _joined(text, section) if section else []
    return made if len(made) <= ALONE else []
