"""Where in a text the words of dates stand.

    text ─ windows ▶ words ─ core words ▶ stretches of words that dates are made of

Only the stretches are cut into tokens (audit/claims/date_words.py), so a text without dates costs one split.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from audit.claims.date_words import holiday_starts, holidays, vocabulary
from audit.model import Span

REACH = 28  # words and separators on each side of a core word: fourteen words, more than any pattern spans
WINDOW = 100_000  # characters: small enough for the words to stay in the cache, far longer than any date

_SENTENCE = re.compile(r"[.!?] [A-Z][a-z]")
_SPLIT = re.compile(r"(\W+)")
_DIGITS = re.compile(r"\d(?:[:/.-]\d|s\b| ?[AaPp]\.?[Mm]\b)")


@cache
def _core() -> frozenset[str]:
    """Words that only dates use, and years: where to look at all."""
    core = {form for form, (letter, _) in vocabulary().items() if letter in "MWXSsUuJTDORVAKQfB"}
    core |= holiday_starts() | {f"{part}{number}" for part in "QH" for number in range(1, 5)}
    core |= {form for form, (letter, _) in vocabulary().items() if letter == "Z" and form.isupper()}
    core |= {f"FY{year:02d}" for year in (*range(100), *range(1900, 2100))}
    return frozenset(core | {str(year) for year in range(1000, 2200)} | {f"{decade}0s" for decade in range(100, 220)})


@cache
def _passing() -> frozenset[str]:
    """Words that a date may hold beside its core words; any other word ends it."""
    parts = (part for name in holidays() for part in re.split(r"\W", name))
    named = {form for part in parts for form in (part, part.capitalize(), part.upper())}
    return frozenset(
        named | _core() | vocabulary().keys() | {"am", "pm", "AM", "PM", "p", "P", "A", "m", "M", "local", "time"}
    )


def regions(text: str) -> Iterator[Span]:
    """Stretches of `text` around core words, apart from one another, in order.

    A stretch goes as far as words that dates are made of, and one word more on each side: what stands before and
    after a date decides what it is. A long text is read in windows, so that its words are never all in memory.
    """
    start = 0
    while start < len(text):
        end = _window_end(text, start)
        yield from _merge(_stretches(text, start, end))
        start = end


def _window_end(text: str, start: int) -> int:
    """The end of the window that begins at `start`: the last line end or start of a sentence in it, or else a space."""
    end = start + WINDOW
    if end >= len(text):
        return len(text)
    near = end - WINDOW // 20
    cut = text.rfind("\n", near, end)
    if cut < 0:
        cut = max((match.start() + 1 for match in _SENTENCE.finditer(text, near, end)), default=-1)
    if cut < 0:
        cut = text.rfind(" ", near, end)
    return cut + 1 if cut >= 0 else end


def _stretches(text: str, start: int, end: int) -> list[Span]:
    parts = _SPLIT.split(text[start:end])
    ends = list(accumulate(map(len, parts), initial=start))[1:]
    core = _core()
    at = [2 * i for i, word in enumerate(parts[::2]) if word in core]
    digits = [bisect_right(ends, match.start()) for match in _DIGITS.finditer(text, start, end)]
    if digits:
        at = sorted({*at, *digits})
    spans, last = [], -1
    for i in at:
        if i > last:  # else inside the stretch before
            first, last = _extent(parts, i)
            spans.append(Span(ends[first] - len(parts[first]), ends[last]))
    return spans


def _extent(parts: list[str], at: int) -> tuple[int, int]:
    """The first and last of `parts` (words and what is between them, in turn) of the stretch around a core word."""
    passing = _passing()
    first = last = at - at % 2
    low, high = max(0, at - REACH), min(len(parts) - 1, at + REACH)
    while first > low and (parts[first] in passing or parts[first][:1].isdigit()):
        first -= 2
    while last < high and (parts[last] in passing or parts[last][:1].isdigit()):
        last += 2
    return max(first, 0), min(last, len(parts) - 1)


def _merge(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
