"""Where each word of a text stands, so that a pattern is tried only where it can begin.

    text ─ folded ─▶ places: word → offsets ─ the first words of a pattern ─▶ matches, as finditer would give them

Most patterns begin with one of a few words; a text is cut into words once, and each pattern looks at its own.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, islice

FIGURE = "0"  # under which `places` keeps every figure

_TOKEN = re.compile(r"(\w+)")


@lru_cache(maxsize=2)  # many readers ask for one text in a row
def folded(text: str) -> str:
    """`text` in lower case with one character for each, so that offsets stay true."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


@lru_cache(maxsize=2)  # as for `folded`
def cut(low: str) -> tuple[str, ...]:
    """What lies between the words of a folded text, and its words and figures, in turn."""
    return tuple(_TOKEN.split(low))


@lru_cache(maxsize=2)  # as for `folded`
def places(low: str) -> dict[str, list[int]]:
    """Where each word of a folded text begins; figures stand together under `FIGURE`."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    parts = cut(low)
    begins = islice(accumulate(map(len, parts)), 0, None, 2)
    deque(map(list.append, map(found.__getitem__, parts[1::2]), begins), maxlen=0)  # two thirds of the time of a loop
    figures = [word for word in found if word[0].isdigit()]
    index = dict(found)
    if figures:
        index[FIGURE] = sorted([at for word in figures for at in index.pop(word)])
    return index


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first words of phrases, folded: what `matches` asks for."""
    return frozenset(match[0] for phrase in phrases if (match := _TOKEN.search(phrase.lower())))


def standing(index: Mapping[str, Sequence[int]], words: frozenset[str]) -> list[int]:
    """Where any of `words` begins in the text of `index`, in order."""
    return sorted([at for word in shared(index, words) for at in index[word]])


def shared(index: Mapping[str, object], words: frozenset[str]) -> Iterable[str]:
    """Those of `words` that stand in the text of `index`, in no order: the shorter of both is gone through."""
    return words.intersection(index) if len(index) < len(words) else [word for word in words if word in index]


def matches(pattern: re.Pattern[str], text: str, first: frozenset[str]) -> Iterator[re.Match[str]]:
    """As `pattern.finditer(text)`, for a pattern that matches only from the beginning of one of the whole words
    `first` (folded; `FIGURE` for any figure)."""
    end = 0
    for at in standing(places(folded(text)), first):
        match = pattern.match(text, at) if at >= end else None
        if match:
            yield match
            end = match.end()
