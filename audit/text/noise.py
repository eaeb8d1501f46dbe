"""What in a text is not the author's: widgets, forms, menus, teasers, notices, marks of the publishing system.

    text ─▶ lines ─▶ sure lines (phrases, shapes) ─▶ their neighbours (zones) ─▶ Noise
         ╰─▶ marks inside the author's lines (footnote tags, page rules, a byline without its name) ─▶ Noise

A line is found by a phrase or shape that is certain; short lines beside it follow by where they stand. Knowledge
is in seeds/lexicons/noise.toml and spam.toml. Everything is linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from audit.model import Noise
from audit.text.noise_lines import Line, read
from audit.text.noise_marks import inline
from audit.text.noise_pages import biography, repeated, running
from audit.text.noise_phrases import phrases
from audit.text.noise_phrases import sure as sure_phrase
from audit.text.noise_shapes import credit_start
from audit.text.noise_shapes import sure as sure_shape
from audit.text.noise_spam import spam
from audit.text.noise_zones import Marks, blocks, company, head, menus, tail

_SENTENCE = 5  # blanks in a sentence that says something


def noise(text: str) -> tuple[Noise, ...]:
    """The stretches of `text` that are not the author's, in order, none overlapping another: at most one a line."""
    lines = read(text)
    marks = _marks(lines)
    found = [
        Noise(_begin(lines[i], kind, reason), lines[i].end, kind, reason) for i, (kind, reason) in sorted(marks.items())
    ]
    taken = sorted((stretch.start, stretch.end) for stretch in found)
    return tuple(sorted([*found, *_free(inline(text, lines), taken)], key=lambda stretch: stretch.start))


def _begin(line: Line, kind: str, phrase: str) -> int:
    """Where the noise of a line begins: behind the author's sentences, where its `phrase` only follows on them ("The
    council met on Monday and approved the budget. Subscribe to our newsletter."), or the credit of a picture does."""
    if kind == "caption-credit":
        return line.start + credit_start(line)
    at = line.text.lower().find(phrase)
    ended = line.text.rfind(". ", 0, at) if at > 0 else -1
    told = line.text[: ended + 1]
    author = told[:1].isupper() and told.count(" ") >= _SENTENCE and sure_phrase(_part(line, told)) is None
    return line.start + ended + 2 if author else line.start


def _part(line: Line, told: str) -> Line:
    """The first sentences of a line, as a line."""
    return next(iter(read(told)), line)


def told(found: Sequence[Noise], known: Sequence[Noise], top: int) -> list[Noise]:
    """The stretches of `found` below `top`, and between them those that a page's markup made `known`."""
    words = [stretch for stretch in found if stretch.start >= top]
    more = [stretch for stretch in known if stretch.start >= top]
    return sorted([*words, *_free(more, [(stretch.start, stretch.end) for stretch in words])])


def _marks(lines: Sequence[Line]) -> Marks:
    known = phrases()
    marks: Marks = {}
    for i, line in enumerate(lines):
        mark = sure_phrase(line) or sure_shape(line)
        if mark:
            marks[i] = mark
    marks = spam(lines) | marks
    marks = running(lines) | repeated(lines) | marks
    for zone in (head, blocks, menus, tail, company, biography):
        marks = zone(lines, marks, known) | marks
    return marks


def _free(stretches: Sequence[Noise], taken: Sequence[tuple[int, int]]) -> list[Noise]:
    """The stretches that lie in none of the `taken` (start, end) pairs; both in order."""
    free, i = [], 0
    for stretch in stretches:
        while i < len(taken) and taken[i][1] <= stretch.start:
            i += 1
        if i == len(taken) or taken[i][0] >= stretch.end:
            free.append(stretch)
    return free
