"""Names with their number in brackets: "Tarn Front (51), Hills and Lakes (40) and others (8)".

Such a pair is one thing: a sentence parts between two of them, and never inside one.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from audit.claims.grammar import small
from audit.claims.sentence import Sentence

_CLOSED = re.compile(r"[ -]?[a-z%]{0,15}\)")
_MOST = 8  # words of a name


def labelled(sentence: Sentence) -> list[tuple[int, int]]:
    """The places of the pairs of a sentence, in order, each from the name to the closing bracket."""
    found = []
    for figure in sentence.figures:
        close = (
            _CLOSED.match(sentence.text, figure.end) if sentence.text[figure.start - 1 : figure.start] == "(" else None
        )
        start = _named(sentence, figure.start - 1) if close else None
        if close and start is not None:
            found.append((start, close.end()))
    return found


def _named(sentence: Sentence, bracket: int) -> int | None:
    """Where the name before the bracket begins: words in capitals, with what joins them; or "others"."""
    text, line = sentence.text, sentence.line
    last = bisect_left(sentence.starts, bracket) - 1
    if last < 0 or text[line[last].end : bracket] != " ":
        return None
    if line[last].lower in small("others"):
        return line[last].start
    first = last + 1
    for k in range(last, max(-1, last - _MOST), -1):
        if k < last and text[line[k].end : line[k + 1].start] != " ":
            break
        if line[k].capital:
            first = k
        elif line[k].lower not in small("joining"):
            break
    return line[first].start if first <= last else None
