"""Injected advertising: lines of words that have nothing to do with the page."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import cache

from audit.knowledge import lexicon
from audit.text.noise_lines import Line

LONGEST = 12  # words of a line of advertising links
ALONGSIDE = 5  # words of a neighbour that goes with it

_WORD = re.compile(r"[^\W\d_]+")


@cache
def _rows() -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    rows = lexicon("spam")["spam"]
    return frozenset(rows["words"]) | frozenset(rows["strong"]), frozenset(rows["strong"]), tuple(rows["phrases"])


def spam(lines: Sequence[Line]) -> dict[int, tuple[str, str]]:
    """The numbers of the lines of advertising, each with its kind and the words that give it away."""
    found: dict[int, tuple[str, ...]] = {}
    for i, line in enumerate(lines):
        words = line.key.split()
        if words and len(words) <= LONGEST and (told := _told(line.key, words, line.sentence)):
            found[i] = told
    if not found:
        return {}
    spoken = _spoken([line for i, line in enumerate(lines) if i not in found])
    marks = {i: ("spam", ", ".join(told)) for i, told in found.items() if not spoken.intersection(told)}
    return _alongside(lines, marks)


def _told(key: str, words: list[str], sentence: bool) -> tuple[str, ...]:
    """What gives a line away; of a whole sentence only a phrase with a strong word does."""
    every, strong, phrases = _rows()
    if sentence:
        return tuple(phrase for phrase in phrases if phrase in key and not strong.isdisjoint(phrase.split()))
    hits = tuple(dict.fromkeys(word for word in words if word in every))
    told = sum(word in every for word in words)
    if told >= 2 and 3 * told >= len(words) and strong.intersection(hits):
        return tuple(word for word in hits if word in strong)
    return tuple(phrase for phrase in phrases if phrase in key and len(words) <= 6)


def _spoken(lines: Sequence[Line]) -> set[str]:
    """The words of the lines, and their pairs: what the text itself speaks of."""
    spoken: set[str] = set()
    for line in lines:
        words = [word.lower() for word in _WORD.findall(line.text)]
        spoken.update(words)
        spoken.update(f"{a} {b}" for a, b in itertools.pairwise(words))
    return spoken


def _alongside(lines: Sequence[Line], marks: dict[int, tuple[str, str]]) -> dict[int, tuple[str, str]]:
    """With a line of advertising go the short lines in lower case that stand between such lines."""
    found = dict(marks)
    for i in sorted(marks):
        j = i + 1
        while (
            j < len(lines)
            and j not in found
            and not lines[j].gap
            and lines[j].text.islower()
            and len(lines[j].key.split()) <= ALONGSIDE
        ):
            j += 1
        if j in marks or (j < len(lines) and j - i > 1):
            found |= dict.fromkeys(range(i + 1, j), ("spam", "among lines of advertising"))
    return found
