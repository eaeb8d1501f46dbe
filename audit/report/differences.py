"""Two passages side by side: which words and figures differ.

Figures are always compared. Words only where the passages share enough of them to be one wording: between two
wordings every word differs, and marking all of them says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

ALIKE = 0.5  # of the words: below it, by eye on pairs of news sentences, marked words no longer guide the eye
_TOKEN = re.compile(r"\d{4}-\d\d(?:-\d\d)?|\d+(?:[.,]\d+)*%?|\w+|\s+|[^\w\s]")  # a date, a figure, a word, …


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage; `differs` where the other side has something else."""

    text: str
    differs: bool


def differences(here: str, there: str, *, words: bool = True) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The pieces of both passages; without `words` (where the passages agree) only figures are compared."""
    left, right = _TOKEN.findall(here), _TOKEN.findall(there)
    matcher = SequenceMatcher(None, [t.casefold() for t in left], [t.casefold() for t in right], autojunk=False)
    if not words or matcher.ratio() < ALIKE:
        mine, theirs = _figures(left, right), _figures(right, left)
        both = any(mine) and any(theirs)  # a figure that has no counterpart differs from nothing
        return _pieces(left, [both and f for f in mine]), _pieces(right, [both and f for f in theirs])
    a, b = [True] * len(left), [True] * len(right)
    for i, j, size in matcher.get_matching_blocks():
        a[i : i + size] = b[j : j + size] = [False] * size
    return _pieces(left, a), _pieces(right, b)


def _figures(tokens: Sequence[str], others: Sequence[str]) -> list[bool]:
    """Which tokens are figures that the other side does not have."""
    known = {_value(token) for token in others}
    return [token[0].isdigit() and _value(token) not in known for token in tokens]


def _value(token: str) -> str:
    return token.replace(",", "")


def _pieces(tokens: Sequence[str], differs: Sequence[bool]) -> tuple[Piece, ...]:
    """Neighbours of one kind joined; white space never differs, but joins two words that do."""
    pieces: list[Piece] = []
    for at, token in enumerate(tokens):
        joins = 0 < at < len(tokens) - 1 and differs[at - 1] and differs[at + 1]
        flag = joins if token.isspace() else differs[at]
        if pieces and pieces[-1].differs == flag:
            pieces[-1] = Piece(pieces[-1].text + token, flag)
        else:
            pieces.append(Piece(token, flag))
    return tuple(pieces)
