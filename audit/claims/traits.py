"""What a word may be, as bits: told once of each word, and asked of a whole line by one look.

    rule ─ trait(its words) ─▶ its bit        word ─ in whose words? ─▶ its bits ─ or ─▶ what stands in a line

Most rules look for words that few sentences have. A rule that names them here need not go through the words of the
others: `Sentence.able & ITS_BIT` says whether there is any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from operator import itemgetter, or_

from audit.claims.words import Kept, Word, form

CAPITAL, NAMING = 1, 2  # begins with a capital letter; and is more than that letter
_FIRST = 2  # bits that are taken by the two
_rules: list[Callable[[str], bool]] = []


def trait(tells: Callable[[str], bool]) -> int:
    """A bit of its own for the words, in lower case, of which `tells` is true: for modules to ask for when they are
    imported. What `tells` asks of the lexicons is first asked when a text is read."""
    _rules.append(tells)
    _KEPT.clear()
    return 1 << (_FIRST + len(_rules) - 1)


def traits(line: Iterable[Word]) -> tuple[int, ...]:
    """The bits of each word."""
    return tuple(map(_KEPT.__getitem__, map(_PRINTED, line)))


def _read(printed: str) -> int:
    lower = form(printed)[1]
    found = (CAPITAL | NAMING if len(printed) > 1 else CAPITAL) if printed[0].isupper() else 0
    for place, tells in enumerate(_rules, _FIRST):
        if tells(lower):
            found |= 1 << place
    return found


_KEPT = Kept(_read)
_PRINTED = itemgetter(2)


def together(bits: Iterable[int]) -> int:
    """The bits of all words of a line."""
    return reduce(or_, bits, 0)
