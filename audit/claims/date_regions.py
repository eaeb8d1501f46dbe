"""Where in a text the words of dates stand.

    text ─ places of its words ▶ core words ▶ stretches of words that dates are made of

Only the stretches are cut into tokens (audit/claims/date_words.py), so a text without dates costs one look.
"""

from __future__ import annotations

import re
from functools import cache

from audit.claims.date_words import holiday_starts, holidays, vocabulary
from audit.model import Span
from audit.text.places import FIGURE, folded, places, shared

REACH = 14  # words on each side of a core word: more than any pattern spans

_TOLD = ("half ", "Half ", "quarter ", "Quarter ")  # "half past six" tells the hour
_WORD = re.compile(r"\w+")
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


@cache
def _first() -> frozenset[str]:
    """The core words but figures in lower case, under which the places of a text are kept."""
    return frozenset(word.lower() for word in _core() if not word[0].isdigit())


def regions(text: str) -> list[Span]:
    """Stretches of `text` around core words, apart from one another, in order.

    A stretch goes as far as words that dates are made of, and one word more on each side: what stands before and
    after a date decides what it is.
    """
    index, core = places(folded(text)), _core()
    at = [at for word in shared(index, _first()) for at in index[word] if text[at : at + len(word)] in core]
    at += [at for at in index.get(FIGURE, ()) if (word := _WORD.match(text, at)) and word[0] in core]
    at += [_begin(text, match.start()) for match in _DIGITS.finditer(text)]
    at += [start for start in index.get("past", ()) if text.endswith(_TOLD, 0, start)]
    spans: list[Span] = []
    end = -1
    for start in sorted(at):
        if start >= end:  # else inside the stretch before
            spans.append(_extent(text, start))
            end = spans[-1].end
    return _merge(spans)


def _begin(text: str, at: int) -> int:
    """Where the word begins of which the character at `at` is one."""
    while at and (text[at - 1].isalnum() or text[at - 1] == "_"):
        at -= 1
    return at


def _extent(text: str, at: int) -> Span:
    """The stretch around the core word that begins at `at`."""
    passing = _passing()
    core = _WORD.match(text, at)
    start, end = at, core.end() if core else at
    word = text[start:end]
    for _ in range(REACH if _passes(word, passing) else 0):
        start, stop = _before(text, start)
        if not _passes(text[start:stop], passing):
            break
    for _ in range(REACH if _passes(word, passing) else 0):
        behind = _WORD.search(text, end)
        end = behind.end() if behind else len(text)
        if behind is None or not _passes(behind[0], passing):
            break
    return Span(start, end)


def _passes(word: str, passing: frozenset[str]) -> bool:
    return word in passing or word[:1].isdigit()


def _before(text: str, at: int) -> tuple[int, int]:
    """Where the word before `at` begins and ends; an empty one at the head of the text."""
    stop = at
    while stop and not (text[stop - 1].isalnum() or text[stop - 1] == "_"):
        stop -= 1
    return _begin(text, stop), stop


def _merge(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
