"""Looking for many phrases in a text, without regard to case: each costs one scan of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from audit.model import Span
from audit.text.places import cut

_LETTERS = re.compile(r"\w")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=2)  # several checks ask for the words of one text in a row
def words(low: str) -> frozenset[str]:
    """The different words of a folded text, without figures and marks."""
    different = frozenset(cut(low)[1::2])
    plain = frozenset(filter(str.isalpha, different))
    return plain.union(*map(_WORD.findall, different - plain))


@cache
def _parts(phrase: str) -> frozenset[str]:
    return frozenset(_WORD.findall(phrase))


@cache
def _figured(phrase: str) -> re.Pattern[str]:
    figure = r"\d{1,3}(?:[.,]\d{3}){0,3}"
    return re.compile(r"(?<![\w.,])" + re.escape(phrase).replace(r"\#", figure) + r"(?!\w)")


def occurrences(low: str, phrase: str) -> Iterator[Span]:
    """Where `phrase` stands in the folded text as whole words; "#" in it stands for any figure."""
    if not _parts(phrase) <= words(low):
        return
    if "#" in phrase:
        yield from (Span(match.start(), match.end()) for match in _figured(phrase).finditer(low))
        return
    at = low.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (at and _LETTERS.match(low, at - 1)) and not _LETTERS.match(low, end):
            yield Span(at, end)
        at = low.find(phrase, end)


def starting(low: str, phrase: str, at: Sequence[int]) -> Iterator[Span]:
    """As `occurrences`, at the offsets `at` at which its first word stands."""
    if not _parts(phrase) <= words(low):
        return
    for start in at:
        if "#" in phrase:
            match = _figured(phrase).match(low, start)
            if match:
                yield Span(start, match.end())
        elif low.startswith(phrase, start) and not _LETTERS.match(low, start + len(phrase)):
            yield Span(start, start + len(phrase))


def sentence(low: str, span: Span) -> str:
    """The folded words around `span`, to the ends of its sentence or 200 characters."""
    start = max(
        low.rfind(". ", max(0, span.start - 200), span.start), low.rfind("\n", max(0, span.start - 200), span.start)
    )
    ends = [
        end for end in (low.find(". ", span.end, span.end + 200), low.find("\n", span.end, span.end + 200)) if end >= 0
    ]
    return low[start + 1 if start >= 0 else max(0, span.start - 200) : min(ends, default=span.end + 200)]


def mentions(low: str, span: Span, words: Iterable[str]) -> bool:
    """Whether the sentence around `span`, but for the span itself, has one of `words`."""
    around = sentence(low, span).replace(span.of(low), " ", 1)
    return any(re.search(rf"\b{re.escape(word)}\b", around) for word in words)
