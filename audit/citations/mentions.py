"""Entries of a list that a text speaks of in other ways than by a citation.

    "Hartwell’s 1998 study" · "(Hartwell 44)" · "in The Old Road, she writes" ─ mentioned ▶ the entry is used

What is found here only keeps an entry from being called unused; nothing is said against a text that has none of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from audit.citations.match import surname
from audit.citations.surnames import without_particles
from audit.citations.words import listed
from audit.model import Reference, Span
from audit.text.places import FIGURE, folded, places

NEAR = 40  # characters between a name and its year in a sentence
TITLE = 12  # letters of a title that is found in running text
_MOST = 400  # places of one name that are looked at
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_PAGE = re.compile(r",?\s(?:pp?\.\s?)?\d{1,3}(?=\s?[);,–-])")  # in a bracket: (Hartwell 44; Lund 7)


def mentioned(
    text: str, references: Sequence[Reference], wanted: Sequence[int], lists: Sequence[Span]
) -> frozenset[int]:
    """The places, of those `wanted`, of entries that the text names outside of its `lists`."""
    if not wanted:
        return frozenset()
    low = folded(_without(text, lists))
    index = places(low)
    years: defaultdict[str, list[int]] = defaultdict(list)
    for at in index.get(FIGURE, ()):
        if year := _YEAR.match(low, at):
            years[year[0]].append(at)
    return frozenset(place for place in wanted if _named(low, index, years, references[place]))


def _without(text: str, lists: Sequence[Span]) -> str:
    kept, at = [], 0
    for start, end in sorted((one.start, one.end) for one in lists):
        kept.append(text[at : max(at, start)])
        at = max(at, end)
    return "\n".join((*kept, text[at:]))


def _named(low: str, index: Mapping[str, Sequence[int]], years: Mapping[str, Sequence[int]], one: Reference) -> bool:
    titles = sorted({folded(one.title or ""), folded((one.title or "").split(":", 1)[0])})
    if any(len(title) >= TITLE and next(_places(low, index, title), -1) >= 0 for title in titles):
        return True
    if not one.authors:
        return False
    name = folded(without_particles(surname(one.authors[0])))
    dated = years.get(one.year or "", ())
    for at in _places(low, index, name):
        near = bisect_left(dated, at - NEAR)
        paged = low[max(0, at - 2) : at].endswith(("(", "; ")) and _PAGE.match(low, at + len(name))
        if paged or (near < len(dated) and dated[near] <= at + len(name) + NEAR and _of_a_work(low, at)):
            return True
    return False


def _of_a_work(low: str, at: int) -> bool:
    """Whether the words around a name speak of something written: a "study", a "book"."""
    words = _WORD.findall(low, max(0, at - NEAR), at + 2 * NEAR)
    return not listed("kinds_of_work").isdisjoint(words)


def _places(low: str, index: Mapping[str, Sequence[int]], words: str) -> Iterator[int]:
    """Where the words stand; asked of that of them which is the rarest."""
    found = list(_WORD.finditer(words))
    if not found:
        return
    rare = min(found, key=lambda word: len(index.get(word[0], ())))
    for at in index.get(rare[0], ())[:_MOST]:
        start = at - rare.start()
        if start >= 0 and low.startswith(words, start):
            yield start
