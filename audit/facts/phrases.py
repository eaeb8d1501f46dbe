"""Words of a row that find its subject in a sentence.

"ttp|tehrik* reunif*|reunit*"   groups apart by spaces must all occur; | parts the wordings of one group,
                                _ stands for a space or hyphen, * for any ending
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from audit.model import Span

Group = re.Pattern[str]

AFTER = 45  # characters after a figure that may say what it counts: "1,099 terrorist attacks"
FAR = 10_000  # words only later in the sentence: further than any that stand before the figure
MOST = 20  # places of one word in a sentence; where there are more it is no sentence
SPREAD = 90  # characters that the words of one subject take at most: "the TTP's splinter groups … reunited"

_BREAK = re.compile(r"[,;:()–—]|\.\s")
_ENDING = r"[^\W\d_]{0,12}"  # letters: an English ending is shorter
_GAP = r"[\s\-‐‑]{1,3}"


@cache
def groups(words: str) -> tuple[Group, ...]:
    """The groups of `words`, as patterns of whole words, any case."""
    return tuple(_group(group) for group in words.split())


@cache
def _group(group: str) -> Group:
    return re.compile("|".join(_wording(wording) for wording in group.split("|") if wording), re.IGNORECASE)


def _wording(wording: str) -> str:
    parts = (re.escape(part).replace(r"\*", _ENDING).replace("'", "['’]") for part in wording.split("_"))
    begins = r"(?<![^\W_])" if wording[0].isalnum() else ""
    ends = r"(?![^\W_])" if wording[-1].isalnum() or wording[-1] == "*" else ""
    return begins + _GAP.join(parts) + ends


def occurs(words: str, text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether every group of `words` occurs in `text[start:end]`. No words occur everywhere."""
    stop = len(text) if end is None else end
    return all(group.search(text, start, stop) for group in groups(words))


def likely(words: str, lowered: str) -> bool:
    """Whether a beginning of each group stands somewhere in `lowered` (a text in lower case): quick, never a miss."""
    return all(any(beginning in lowered for beginning in group) for group in _beginnings(words))


@cache
def _beginnings(words: str) -> tuple[tuple[str, ...], ...]:
    parts = ([re.split(r"[*_\-']", wording)[0] for wording in group.split("|")] for group in words.lower().split())
    return tuple(tuple(part) for part in parts)


def first(words: str, text: str, start: int, end: int) -> Span | None:
    """The first place of the first group of `words` in `text[start:end]`."""
    return next(places(words, text, start, end), None)


def places(words: str, text: str, start: int, end: int) -> Iterator[Span]:
    """Every place of the first group of `words` in `text[start:end]`, in order."""
    for group in groups(words)[:1]:
        for match in group.finditer(text, start, end):
            yield Span(match.start(), match.end())


def after(text: str, figure: Span, sentence: Span) -> Span:
    """What follows a figure up to the next break: the words that say what it counts."""
    stop = min(figure.end + AFTER, sentence.end)
    found = _BREAK.search(text, figure.end, stop)
    return Span(figure.end, found.start() if found else stop)


def distance(words: str, text: str, figure: Span, reach: Span, end: int) -> int | None:
    """How far the first group of `words` stands from a figure, in a sentence that ends at `end`.

    `reach` is the sentence up to the next figure: words right behind the figure count as nearer than those before it.
    """
    behind = after(text, figure, reach)
    close = first(words, text, behind.start, behind.end)
    if close:
        return close.start - figure.end
    before = list(places(words, text, reach.start, figure.start))
    if before:
        return AFTER + figure.start - before[-1].end
    later = first(words, text, figure.end, end)
    return FAR + later.start - figure.end if later else None


def together(words: str, text: str, sentence: Span) -> Span | None:
    """The stretch of the sentence that holds every group of `words`, at most `SPREAD` characters long."""
    found = [list(islice(_all(group, text, sentence), MOST)) for group in groups(words)]
    if not found or not all(found):
        return None
    for anchor in found[-1]:
        spans = [min(spots, key=lambda spot: abs(spot.start - anchor.start)) for spots in found]
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        if whole.end - whole.start <= SPREAD:
            return whole
    return None


def _all(group: Group, text: str, sentence: Span) -> Iterator[Span]:
    return (Span(match.start(), match.end()) for match in group.finditer(text, sentence.start, sentence.end))
