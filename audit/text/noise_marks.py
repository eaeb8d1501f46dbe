"""Damage inside the author's own lines: a byline without its name, page rules, footnote tags, left-over markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audit.model import Noise
from audit.text.noise_lines import Line

BYLINE = 60  # characters of a broken byline: a name and an office fit into it

_RULE = re.compile(r"(?:(?<!-)-{3,}|(?<!\*)\*{3,}|(?<!_)_{3,})$")
_NOTE = re.compile(r"<sup>\[?\w{1,3}\]?</sup>|(?<=[\w.,;:!?”’)])\[\d{1,3}\]\[edit\]|\[edit\]")
_BYLINE = re.compile(r"By[ \t\xa0]{0,3},(?=[ \t\xa0])")
_LABEL = re.compile(r"(?:By|Written by|Posted by|Reported by|Author|Byline)\s{0,3}(?::|[|•·–—-]|$)\s{0,3}(.{0,40})$")
_NAME = re.compile(r"[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,4}$")
_DATED = re.compile(r"(?:on |[|•·–—-] ?)?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}[ ./-]).{0,24}$")
_MARKUP = re.compile(
    r"&(?:amp|nbsp|quot|lt|gt|#\d{2,5}|#x[0-9a-fA-F]{2,5});"
    r"|</?(?:p|br|div|span|em|strong|b|i)(?: [^<>]{0,80})?/?>|\\{1,2}[_*]"
)
_TITLED = re.compile(r"Home\s")


def inline(text: str, lines: Sequence[Line]) -> list[Noise]:
    """The marks in `text`, in order, none overlapping another."""
    found = [*_bylines(lines), *_labels(lines), *_rules(lines), *_breadcrumbs(lines)]
    if "<sup>" in text or "[edit]" in text:
        found += [Noise(m.start(), m.end(), "footnote-mark", "a footnote mark as markup") for m in _NOTE.finditer(text)]
    if any(mark in text for mark in "&<\\"):
        found += [Noise(m.start(), m.end(), "markup", "markup not turned into text") for m in _MARKUP.finditer(text)]
    kept: list[Noise] = []
    for stretch in sorted(found, key=lambda stretch: (stretch.start, -stretch.end)):
        if not kept or stretch.start >= kept[-1].end:
            kept.append(stretch)
    return kept


def _bylines(lines: Sequence[Line]) -> Iterator[Noise]:
    for line in lines:
        match = _BYLINE.match(line.text) if line.text.startswith("By") else None
        if match:
            stop = line.text.find(".", match.end())
            end = min(stop + 1 if stop >= 0 else len(line.text), BYLINE)
            if (
                end < len(line.text)
                and not line.text[end - 1 : end + 1].endswith((" ", "."))
                and line.text[end - 1] != "."
            ):
                end = max(line.text.rfind(" ", 0, end), match.end())
            yield Noise(line.start, line.start + end, "empty-byline", "a byline without a name")


def _labels(lines: Sequence[Line]) -> Iterator[Noise]:
    """A label of a byline after which neither its line nor the next one has a name: nothing, or only a date."""
    for i, line in enumerate(lines):
        label = _LABEL.match(line.text) if len(line.text) <= BYLINE else None
        if not label or (label[1] and not _DATED.match(label[1])):
            continue
        below = lines[i + 1].text if i + 1 < len(lines) else ""
        if label[1] or not below or len(below) > BYLINE or _DATED.match(below) or not _NAME.match(below):
            yield Noise(line.start, line.end, "empty-byline", "a byline without a name")


def _rules(lines: Sequence[Line]) -> Iterator[Noise]:
    for line in lines:
        if line.text[0] in "-*_" and _RULE.match(line.text):
            yield Noise(line.start, line.end, "page-break", "a rule")


def _breadcrumbs(lines: Sequence[Line]) -> Iterator[Noise]:
    """ "Home", names of sections, and the title that stands as a line of its own elsewhere."""
    titles = None
    for line in lines:
        if not _TITLED.match(line.text) or line.sentence:
            continue
        titles = titles or {other.text for other in lines if other.key}
        words = line.text.split(" ")
        if any(" ".join(words[k:]) in titles for k in range(1, min(len(words), 7))):
            yield Noise(line.start, line.end, "navigation", "a breadcrumb above the title")
