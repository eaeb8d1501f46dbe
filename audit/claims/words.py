"""Words with their places: what the readers of names, offices and clauses walk over.

A hyphen parts two words ("then-president" is two), so that one row of knowledge fits both spellings;
`gap` says what stands between two words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import accumulate
from operator import add, itemgetter
from typing import NamedTuple, TypeVar

# Letters and digits, then what may follow them: inner apostrophes ("Pakistan's"), or of a single letter the dots of
# initials ("U.S."). `_` is a blank: a third of the time of naming it in each class.
_WORD = re.compile(
    r"(\w+(?:[’.](?:(?<=’)\w+(?:[’']\w+){0,2}|(?<=[^\W\d]\.)(?<!\w\w\.)(?:[^\W\d]\.){1,7})"
    r"|'\w+(?:[’']\w+){0,2})?|&)"
)
_GENITIVE = ("’s", "'s")
T = TypeVar("T")


class Word(NamedTuple):
    """A word of a text, from `start` to `end`. `text` is as printed; `lower` is its lower case without the genitive;
    `capital` tells whether it begins with a capital letter. A tuple, because a text has very many."""

    start: int
    end: int
    text: str
    lower: str
    genitive: bool
    capital: bool

    @property
    def bare_end(self) -> int:
        """Where it ends without the genitive."""
        return self.end - 2 if self.genitive else self.end


def words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of `text[start:end]`, in order, with offsets into `text`."""
    parts = _WORD.split(text[start:end].replace("_", " "))  # what lies between words, and words, in turn
    at = list(accumulate(map(len, parts), initial=start))
    fields = map(add, zip(at[1::2], at[2::2], strict=False), map(_FORMS.__getitem__, parts[1::2]))
    return tuple(map(_MADE, fields))


class Kept(dict[str, T]):
    """What a pure function says of a word, kept for the next time: most words of a text have been read before, and a
    plain dictionary answers in half the time of a cache around a function."""

    MOST = 1 << 13  # words: beyond some 200 texts new ones are mostly names, and memory must not grow with an archive

    def __init__(self, tells: Callable[[str], T]) -> None:
        self._tells = tells

    def __missing__(self, word: str) -> T:
        if len(self) >= self.MOST:
            self.clear()
        told = self[word] = self._tells(word)
        return told


def form(printed: str) -> tuple[str, str, bool, bool]:
    """The fields of a word behind its place: as printed, in lower case without the genitive, and so on."""
    genitive = printed.endswith(_GENITIVE)
    base = printed[:-2] if genitive else printed
    return printed, base.lower().replace("’", "'"), genitive, printed[0].isupper()


_FORMS = Kept(form)
_MADE = partial(tuple.__new__, Word)  # half the time of calling the class
_LOWER = itemgetter(3)


def lowers(line: Iterable[Word]) -> tuple[str, ...]:
    """The words in lower case: what phrases are looked for in. A text's are made once, and sliced."""
    return tuple(map(_LOWER, line))


def gap(text: str, left: Word, right: Word) -> str:
    """What stands between two words."""
    return text[left.end : right.start]


class Phrases:
    """Phrases of several words, found at a place in a line of words: the longest first.

    Each phrase carries a value (a row). Phrases are lower case; hyphens count as blanks.
    """

    def __init__(self, rows: Iterable[tuple[str, object]]) -> None:
        """Index `rows` of (phrase, value) by the first two words; of two equal phrases the first holds."""
        self._single: dict[str, object] = {}
        self._longer: dict[str, dict[str, list[tuple[tuple[str, ...], object]]]] = {}
        self.first: set[str] = set()  # of the first words: what to ask first, since most words begin no phrase
        self.needed: dict[
            str, set[int]
        ] = {}  # the last of the longest words of each phrase -> how many stand before it
        seen: set[tuple[str, ...]] = set()
        for phrase, value in rows:
            parts = tuple(word.lower for word in words(phrase))
            if not parts or parts in seen:
                continue
            seen.add(parts)
            self.first.add(parts[0])
            longest = max(range(len(parts)), key=lambda place: (len(parts[place]), place))
            self.needed.setdefault(parts[longest], set()).add(longest)
            if len(parts) == 1:
                self._single[parts[0]] = value
            else:
                self._longer.setdefault(parts[0], {}).setdefault(parts[1], []).append((parts[2:], value))
        for by_second in self._longer.values():
            for found in by_second.values():
                found.sort(key=lambda row: -len(row[0]))

    def starts(self, word: Word) -> bool:
        """Whether any phrase begins with `word`."""
        return word.lower in self.first

    def at(self, line: Sequence[Word], i: int) -> tuple[int, object] | None:
        """The longest phrase that begins at word `i`: (index after its last word, value)."""
        first = line[i].lower
        if first not in self.first:
            return None
        longer = self._longer.get(first)
        if longer and i + 1 < len(line):
            for rest, value in longer.get(line[i + 1].lower, ()):
                if not rest or _goes_on(line, i + 2, rest):
                    return i + 2 + len(rest), value
        return (i + 1, self._single[first]) if first in self._single else None

    def stand_in(self, lows: tuple[str, ...]) -> bool:
        """Whether any phrase stands in the words, given in lower case (`lowers`)."""
        return any(self.all_at(lows, i) for i in self.begin(lows))

    def begin(self, lows: tuple[str, ...]) -> list[int]:
        """The places where a phrase may begin, by its first two words and its longest; the words in lower case."""
        needed = self.needed
        able = {i - before for i, low in enumerate(lows) if low in needed for before in needed[low]}
        if not able:
            return []
        first, single, longer, last = self.first, self._single, self._longer, len(lows) - 1
        able = {i for i in able if i >= 0 and lows[i] in first}
        return sorted([i for i in able if (low := lows[i]) in single or (i < last and lows[i + 1] in longer[low])])

    def all_at(self, lows: tuple[str, ...], i: int) -> list[tuple[int, object]]:
        """Every phrase that begins at word `i`, the longest first; the words in lower case."""
        first = lows[i]
        longer = self._longer.get(first)
        found: list[tuple[int, object]] = []
        if longer and i + 1 < len(lows):
            for rest, value in longer.get(lows[i + 1], ()):
                end = i + 2 + len(rest)
                if not rest or lows[i + 2 : end] == rest:
                    found.append((end, value))
        if first in self._single:
            found.append((i + 1, self._single[first]))
        return found

    def ending(self, line: Sequence[Word], j: int, longest: int = 5) -> tuple[int, object] | None:
        """The longest phrase that ends just before word `j`: (index of its first word, value)."""
        for i in range(max(0, j - longest), j):
            found = self.at(line, i)
            if found and found[0] == j:
                return i, found[1]
        return None


def _goes_on(line: Sequence[Word], j: int, rest: tuple[str, ...]) -> bool:
    """Whether the words of `rest` stand from word `j` on."""
    if j + len(rest) > len(line):
        return False
    for k, part in enumerate(rest, j):  # noqa: SIM110  a generator costs more than the words
        if line[k].lower != part:
            return False
    return True
